<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>1.  Add MediSecure to your app</source>
        <translation>1.  Fügen Sie MediSecure Ihrer App hinzu</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>2.  Type the code your app shows now</source>
        <translation>2.  Geben Sie den Code ein, den Ihre App jetzt zeigt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>6-digit code</source>
        <translation>6-stelliger Code</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>A password and a code keep health records private.</source>
        <translation>Passwort und Code schützen Ihre Gesundheitsdaten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>An app on your phone</source>
        <translation>Eine App auf Ihrem Telefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Any of these works for your account.</source>
        <translation>Alle diese Wege gelten für Ihr Konto.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Ask your clinic to reset your sign-in code</source>
        <translation>Lassen Sie Ihren Anmeldecode von Ihrer Praxis zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>At least 12 characters</source>
        <translation>Mindestens 12 Zeichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Back to my code</source>
        <translation>Zurück zum Code</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>Check code and continue</source>
        <translation>Code prüfen und weiter</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_model.py"/>
        <source>Check it, then try again.</source>
        <translation>Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <source>Choose one</source>
        <translation>Wählen Sie eine Möglichkeit</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Choose your password</source>
        <translation>Wählen Sie Ihr Passwort</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>Confirm email address</source>
        <translation>E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Confirm your email</source>
        <translation>Bestätigen Sie Ihre E-Mail</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>Confirm your email address</source>
        <translation>Bestätigen Sie Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Continuing</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Creating</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Date of birth must be in the past</source>
        <translation>Das Geburtsdatum muss in der Vergangenheit liegen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Doctors open the records of their own patients only.</source>
        <translation>Ärztinnen und Ärzte öffnen nur die Akten ihrer eigenen Patienten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Enter your date of birth</source>
        <translation>Geben Sie Ihr Geburtsdatum ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Enter your email address</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Enter your first name</source>
        <translation>Geben Sie Ihren Vornamen ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Enter your last name</source>
        <translation>Geben Sie Ihren Nachnamen ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Enter your mobile phone number</source>
        <translation>Geben Sie Ihre Mobilnummer ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_model.py"/>
        <source>Enter your password</source>
        <translation>Geben Sie Ihr Passwort ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Enter your sign-in code</source>
        <translation>Geben Sie Ihren Anmeldecode ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <source>Fill this in</source>
        <translation>Füllen Sie dieses Feld aus</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>First sign-in</source>
        <translation>Erste Anmeldung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>For patients of the clinic. Staff get an invitation instead.</source>
        <translation>Für Patientinnen und Patienten der Praxis. Mitarbeitende erhalten eine Einladung.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>For up to 12 hours. Only on a computer that nobody else uses.</source>
        <translation>Für höchstens 12 Stunden. Nur auf einem Computer, den sonst niemand benutzt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>For when you have no phone with you</source>
        <translation>Wenn Sie kein Telefon bei sich haben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Forgot password</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Get codes by email</source>
        <translation>Codes per E-Mail erhalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Go back to your work</source>
        <translation>Zurück zu Ihrer Arbeit</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Going on where you left off.</source>
        <translation>Es geht dort weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>How do you want your code?</source>
        <translation>Wie möchten Sie Ihren Code erhalten?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>I cannot use my code</source>
        <translation>Ich kann meinen Code nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>If the old one still works, use its app now. Then set up the new one under Your account.</source>
        <translation>Wenn das alte noch funktioniert, verwenden Sie jetzt dessen App. Richten Sie danach das neue unter „Ihr Konto“ ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <source>If we have your address, we send a code there.</source>
        <translation>Wenn uns Ihre Adresse bekannt ist, senden wir einen Code dorthin.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>If we have {email}, we sent a code there.</source>
        <translation>Wenn uns {email} bekannt ist, haben wir einen Code dorthin gesendet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>If you cannot use your code</source>
        <translation>Wenn Sie Ihren Code nicht verwenden können</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>It can take a minute. Look among unwanted messages, and check that your phone has a signal.</source>
        <translation>Es kann eine Minute dauern. Sehen Sie bei den unerwünschten Nachrichten nach und prüfen Sie, ob Ihr Telefon Empfang hat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <source>It replaces the one in your invitation. Three or four words in a row are easy to keep in mind and hard to guess. You can paste one from a password manager.</source>
        <translation>Es ersetzt das Passwort aus Ihrer Einladung. Drei oder vier Wörter hintereinander sind leicht zu merken und schwer zu erraten. Sie können eines aus einem Passwort-Manager einfügen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Keep me signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Locked. Your work is kept.</source>
        <translation>Gesperrt. Ihre Arbeit bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>New to the clinic?</source>
        <translation>Neu in der Praxis?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Next time your password is enough here. Not for computers others use.</source>
        <translation>Beim nächsten Mal genügt hier Ihr Passwort. Nicht für Computer, die auch andere benutzen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Nobody can sign in for you without it.</source>
        <translation>Ohne ihn kann sich niemand an Ihrer Stelle anmelden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Not you?</source>
        <translation>Nicht Sie?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/opening_form.py"/>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Only who looks after you</source>
        <translation>Nur wer Sie betreut</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Open your authenticator app and type the 6 digits shown for MediSecure.</source>
        <translation>Öffnen Sie Ihre Authenticator-App und geben Sie die 6 Ziffern ein, die sie für MediSecure zeigt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Opening your workspace.</source>
        <translation>Ihr Arbeitsplatz wird geöffnet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Remember this computer</source>
        <translation>Diesen Computer merken</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Replaces the one in your invitation</source>
        <translation>Ersetzt das aus Ihrer Einladung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Save password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Send code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Set up your code</source>
        <translation>Richten Sie Ihren Code ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Set up your sign-in code</source>
        <translation>Richten Sie Ihren Anmeldecode ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Sign in with the new one.</source>
        <translation>Melden Sie sich mit dem neuen an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Sign in with your password instead</source>
        <translation>Stattdessen mit Passwort anmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Sign in with your password now.</source>
        <translation>Melden Sie sich jetzt mit Ihrem Passwort an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Signing out leaves nothing</source>
        <translation>Nach dem Abmelden bleibt nichts zurück</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>So the clinic finds your record</source>
        <translation>Damit die Praxis Ihre Akte findet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Start again with your password: a new one is sent.</source>
        <translation>Beginnen Sie neu mit Ihrem Passwort: Ein neuer Code wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Step 2 of 2</source>
        <translation>Schritt 2 von 2</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Step {number}, done</source>
        <translation>Schritt {number}, erledigt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Step {number}, later</source>
        <translation>Schritt {number}, später</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Step {number}, now</source>
        <translation>Schritt {number}, jetzt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/lock_screen.py"/>
        <source>Switch user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/lock_screen.py"/>
        <source>Switch user signs you out. What is not saved is lost.</source>
        <translation>„Benutzer wechseln“ meldet Sie ab. Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_model.py"/>
        <source>That password is not right.</source>
        <translation>Dieses Passwort stimmt nicht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>The app's digits are not accepted</source>
        <translation>Die Ziffern der App werden nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>The message has not come</source>
        <translation>Die Nachricht ist nicht angekommen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>The safest way. You need your phone now</source>
        <translation>Der sicherste Weg. Sie brauchen jetzt Ihr Telefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>They make sure that it is you, which protects your records. At your next sign-in you set up a new code.</source>
        <translation>Dort wird geprüft, dass Sie es sind; das schützt Ihre Daten. Bei der nächsten Anmeldung richten Sie einen neuen Code ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>This window was locked when it was closed.</source>
        <translation>Dieses Fenster war gesperrt, als es geschlossen wurde.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Three or four words in a row are easy to keep in mind and hard to guess. You can paste one from a password manager.</source>
        <translation>Drei oder vier Wörter hintereinander sind leicht zu merken und schwer zu erraten. Sie können eines aus einem Passwort-Manager einfügen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Two steps to sign in</source>
        <translation>Anmeldung in zwei Schritten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Type the digits that the app on your phone shows</source>
        <translation>Geben Sie die Ziffern ein, die die App auf Ihrem Telefon zeigt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Use the email address your clinic has for you.</source>
        <translation>Verwenden Sie die E-Mail-Adresse, die Ihre Praxis von Ihnen hat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Use the newest email.</source>
        <translation>Verwenden Sie die neueste E-Mail.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Verify and sign in</source>
        <translation>Prüfen und anmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Wait for the next ones. Check that the phone sets its time by itself.</source>
        <translation>Warten Sie auf die nächsten. Prüfen Sie, ob das Telefon seine Uhrzeit selbst einstellt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>We send 6 digits there each time you sign in.</source>
        <translation>Wir senden bei jeder Anmeldung 6 Ziffern dorthin.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>We send a code</source>
        <translation>Wir senden einen Code</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>We send a code there</source>
        <translation>Wir senden einen Code dorthin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>We send digits to your email address</source>
        <translation>Wir senden Ziffern an Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>We send digits to your mobile phone</source>
        <translation>Wir senden Ziffern an Ihr Mobiltelefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>We sent a code to {email}. Type the 6 digits in it.</source>
        <translation>Wir haben einen Code an {email} gesendet. Geben Sie die 6 Ziffern ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent a text message to {place}. Type the 6 digits in it.</source>
        <translation>Wir haben eine SMS an {place} gesendet. Geben Sie die 6 Ziffern daraus ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent a text message. Type the 6 digits in it.</source>
        <translation>Wir haben eine SMS gesendet. Geben Sie die 6 Ziffern daraus ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent an email to {place}. Type the 6 digits in it.</source>
        <translation>Wir haben eine E-Mail an {place} gesendet. Geben Sie die 6 Ziffern daraus ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent an email. Type the 6 digits in it.</source>
        <translation>Wir haben eine E-Mail gesendet. Geben Sie die 6 Ziffern daraus ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>We sent another code.</source>
        <translation>Wir haben einen weiteren Code gesendet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>When you sign in the first time</source>
        <translation>Bei Ihrer ersten Anmeldung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>You are still signed in here. Try again, or sign in with your password.</source>
        <translation>Sie sind hier noch angemeldet. Versuchen Sie es erneut oder melden Sie sich mit Ihrem Passwort an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>You have a new phone</source>
        <translation>Sie haben ein neues Telefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>You may leave this empty. With its country, like +44 20 7946 0150</source>
        <translation>Dieses Feld darf leer bleiben. Mit Landesvorwahl, z. B. +44 20 7946 0150</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>You type a new code from your phone each time you sign in.</source>
        <translation>Bei jeder Anmeldung geben Sie einen neuen Code von Ihrem Telefon ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>You want another code</source>
        <translation>Sie möchten einen anderen Code</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Your clinic asks for a code besides your password. How do you want to get it?</source>
        <translation>Ihre Praxis verlangt zusätzlich zum Passwort einen Code. Wie möchten Sie ihn erhalten?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Your clinic, on your desktop.</source>
        <translation>Ihre Praxis auf Ihrem Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Your email address is confirmed.</source>
        <translation>Ihre E-Mail-Adresse ist bestätigt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Your last sign-in has ended.</source>
        <translation>Ihre letzte Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Your sign-in is wiped from this computer at once.</source>
        <translation>Ihre Anmeldung wird sofort von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Your work waits, out of sight, until you are back.</source>
        <translation>Ihre Arbeit wartet verborgen, bis Sie zurück sind.</translation>
    </message>
</context>
</TS>
