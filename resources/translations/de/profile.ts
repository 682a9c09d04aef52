<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>6-digit code</source>
        <translation>6-stelliger Code</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>A code is asked for there.</source>
        <translation>Dort wird ein Code verlangt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>A computer</source>
        <translation>Ein Computer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Add email address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Add mobile phone</source>
        <translation>Mobiltelefon hinzufügen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Another window</source>
        <translation>Ein anderes Fenster</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for codes by email first</source>
        <translation>Codes zuerst per E-Mail verlangen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for codes by text message first</source>
        <translation>Codes zuerst per SMS verlangen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for first</source>
        <translation>Zuerst verlangen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for the authenticator app first</source>
        <translation>Zuerst die Authenticator-App verlangen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Asked first</source>
        <translation>Wird zuerst verlangt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Asking the clinic</source>
        <translation>Die Praxis wird gefragt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>At least 12 characters, yours alone</source>
        <translation>Mindestens 12 Zeichen, nur Ihnen bekannt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_model.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Change email address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Change mobile phone</source>
        <translation>Mobiltelefon ändern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Check code and use this app</source>
        <translation>Code prüfen und diese App verwenden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_model.py"/>
        <source>Choose one that differs from your present password</source>
        <translation>Wählen Sie eines, das sich vom jetzigen Passwort unterscheidet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm email address</source>
        <translation>E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Confirm later</source>
        <translation>Später bestätigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm mobile phone</source>
        <translation>Mobiltelefon bestätigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Confirm your email address</source>
        <translation>Bestätigen Sie Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm your email address first</source>
        <translation>Bestätigen Sie zuerst Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Confirm your mobile phone</source>
        <translation>Bestätigen Sie Ihr Mobiltelefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm your mobile phone first</source>
        <translation>Bestätigen Sie zuerst Ihr Mobiltelefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Ends every sign-in of yours, this one too</source>
        <translation>Beendet alle Ihre Anmeldungen, auch diese</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_model.py"/>
        <source>Enter your present password</source>
        <translation>Geben Sie Ihr jetziges Passwort ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Every window in which you are signed in ends within minutes, this one now. Do this if you lost a computer, or if somebody may know your password.</source>
        <translation>Jedes Fenster, in dem Sie angemeldet sind, endet innerhalb von Minuten, dieses sofort. Tun Sie das, wenn Sie einen Computer verloren haben oder jemand Ihr Passwort kennen könnte.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Forget {computer}</source>
        <translation>{computer} vergessen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>How we reach you</source>
        <translation>Wie wir Sie erreichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Keep it on</source>
        <translation>Eingeschaltet lassen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Keep the present one</source>
        <translation>Beim Bisherigen bleiben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Last used {moment}.</source>
        <translation>Zuletzt verwendet {moment}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>No email address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>No mobile phone</source>
        <translation>Kein Mobiltelefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_model.py"/>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Save password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Send code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Set up another authenticator app</source>
        <translation>Eine andere Authenticator-App einrichten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up the authenticator app</source>
        <translation>Authenticator-App einrichten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up the authenticator app again</source>
        <translation>Authenticator-App neu einrichten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out everywhere?</source>
        <translation>Überall abmelden?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out here</source>
        <translation>Hier abmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Sign out of another window</source>
        <translation>Ein anderes Fenster abmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Sign out there</source>
        <translation>Dort abmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Signed out there.</source>
        <translation>Dort abgemeldet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Since {moment}.</source>
        <translation>Seit {moment}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by authenticator app?</source>
        <translation>Codes der Authenticator-App ausschalten?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by email</source>
        <translation>Codes per E-Mail ausschalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by email?</source>
        <translation>Codes per E-Mail ausschalten?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by text message</source>
        <translation>Codes per SMS ausschalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by text message?</source>
        <translation>Codes per SMS ausschalten?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off the authenticator app</source>
        <translation>Authenticator-App ausschalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch on codes by email</source>
        <translation>Codes per E-Mail einschalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch on codes by text message</source>
        <translation>Codes per SMS einschalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>The app you use now stays good until the new one has shown a code.</source>
        <translation>Die jetzige App gilt weiter, bis die neue einen Code gezeigt hat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>The computer is no longer remembered.</source>
        <translation>Der Computer ist nicht mehr gemerkt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>The safest way</source>
        <translation>Der sicherste Weg</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>To your email address</source>
        <translation>An Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>To your mobile phone</source>
        <translation>An Ihr Mobiltelefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>We send a code there</source>
        <translation>Wir senden einen Code dorthin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>We sent a code to {where}. Type the 6 digits in it.</source>
        <translation>Wir haben einen Code an {where} gesendet. Geben Sie die 6 Ziffern ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>With its country, like +44 20 7946 0150</source>
        <translation>Mit Landesvorwahl, etwa +44 20 7946 0150</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>You stay signed in here. Other computers ask for the new one when they sign in next.</source>
        <translation>Hier bleiben Sie angemeldet. Andere Computer verlangen das neue Passwort bei der nächsten Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>You then need one of the other ways each time you sign in.</source>
        <translation>Sie brauchen dann bei jeder Anmeldung einen der anderen Wege.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Your computers</source>
        <translation>Ihre Computer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_model.py"/>
        <source>Your email address is confirmed.</source>
        <translation>Ihre E-Mail-Adresse ist bestätigt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_model.py"/>
        <source>Your mobile phone is confirmed.</source>
        <translation>Ihr Mobiltelefon ist bestätigt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Your new sign-in code is set up.</source>
        <translation>Ihr neuer Anmeldecode ist eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Your password is enough there.</source>
        <translation>Dort genügt Ihr Passwort.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Your sign-in code is changed.</source>
        <translation>Ihr Anmeldecode ist geändert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Your sign-in is wiped from it at once</source>
        <translation>Ihre Anmeldung wird dort sofort gelöscht</translation>
    </message>
</context>
</TS>
