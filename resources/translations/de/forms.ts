<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/first_code.py"/>
        <source>6-digit code</source>
        <translation>6-stelliger Code</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A capital letter</source>
        <translation>Ein Großbuchstabe</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A number</source>
        <translation>Eine Ziffer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A password cannot begin or end with a space</source>
        <translation>Ein Passwort kann nicht mit einem Leerzeichen beginnen oder enden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A small letter</source>
        <translation>Ein Kleinbuchstabe</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A symbol, like - or !</source>
        <translation>Ein Sonderzeichen, etwa - oder !</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>At least 12 characters</source>
        <translation>Mindestens 12 Zeichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/key_box.py"/>
        <source>Cannot scan? Type this key</source>
        <translation>Scannen geht nicht? Tippen Sie diesen Schlüssel</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>Choose a password that meets all rules</source>
        <translation>Wählen Sie ein Passwort, das alle Regeln erfüllt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/key_box.py"/>
        <source>Copied for a minute</source>
        <translation>Für eine Minute kopiert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/key_box.py"/>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>Enter a new password</source>
        <translation>Geben Sie ein neues Passwort ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/phone_number.py"/>
        <source>Enter a phone number with its country, like +44 20 7946 0150</source>
        <translation>Geben Sie eine Telefonnummer mit Landesvorwahl ein, etwa +44 20 7946 0150</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form_model.py"/>
        <source>Enter an email address in full, like name@example.org</source>
        <translation>Geben Sie eine vollständige E-Mail-Adresse ein, etwa name@example.org</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form_model.py"/>
        <source>Enter the 6 digits</source>
        <translation>Geben Sie die 6 Ziffern ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form_model.py"/>
        <source>Enter your email address</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/first_code.py"/>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/first_code.py"/>
        <source>Name this phone</source>
        <translation>Name für dieses Telefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_pair.py"/>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/app_key_panel.py"/>
        <source>Open an authenticator app on your phone. Add an account and point the camera at the square.</source>
        <translation>Öffnen Sie eine Authenticator-App auf Ihrem Telefon. Fügen Sie ein Konto hinzu und richten Sie die Kamera auf das Quadrat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/resend_button.py"/>
        <source>Send another code</source>
        <translation>Anderen Code senden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/resend_button.py"/>
        <source>Send another code in {seconds} s</source>
        <translation>Neuen Code senden in {seconds} s</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/app_key_panel.py"/>
        <source>Show this to nobody. It works like a key.</source>
        <translation>Zeigen Sie das niemandem. Es ist wie ein Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>The two passwords are not the same</source>
        <translation>Die beiden Passwörter stimmen nicht überein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_pair.py"/>
        <source>Type it again</source>
        <translation>Noch einmal eingeben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>{met} of {all} rules met</source>
        <translation>{met} von {all} Regeln erfüllt</translation>
    </message>
</context>
</TS>
