<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>A secure connection to the clinic could not be made.</source>
        <translation>Eine sichere Verbindung zur Praxis war nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask for another code and use the newest message.</source>
        <translation>Fordern Sie einen neuen Code an und verwenden Sie die neueste Nachricht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic for an invitation.</source>
        <translation>Bitten Sie Ihre Praxis um eine Einladung.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic to reset your sign-in code.</source>
        <translation>Lassen Sie Ihren Anmeldecode von Ihrer Praxis zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic to say what you do there, then sign in again.</source>
        <translation>Lassen Sie in Ihrer Praxis eintragen, welche Aufgabe Sie haben, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic to send you a new one.</source>
        <translation>Bitten Sie Ihre Praxis, Ihnen eine neue zu senden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check both, then try again.</source>
        <translation>Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check the newest message from your clinic, or ask for another code.</source>
        <translation>Prüfen Sie die neueste Nachricht Ihrer Praxis oder fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check the newest message from your clinic, then type its code.</source>
        <translation>Prüfen Sie die neueste Nachricht Ihrer Praxis und geben Sie deren Code ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check your name, email address and phone number, then try again.</source>
        <translation>Prüfen Sie Name, E-Mail-Adresse und Telefonnummer und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Choose another one, or ask your clinic.</source>
        <translation>Wählen Sie eine andere oder fragen Sie Ihre Praxis.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Choose another password</source>
        <translation>Anderes Passwort wählen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Choose one you have not used here.</source>
        <translation>Wählen Sie eines, das Sie hier noch nicht verwendet haben.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Confirm email address</source>
        <translation>E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Confirm the address or number first, and keep at least one way to get a code.</source>
        <translation>Bestätigen Sie zuerst die Adresse oder Nummer und behalten Sie mindestens einen Weg, einen Code zu erhalten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Email or password is not right.</source>
        <translation>E-Mail-Adresse oder Passwort ist nicht richtig.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>If you already have an account with this email address, sign in or choose a new password.</source>
        <translation>Wenn Sie mit dieser E-Mail-Adresse schon ein Konto haben, melden Sie sich an oder wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>It has ended or been removed already. Nothing else was changed.</source>
        <translation>Es ist bereits beendet oder entfernt. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Many people are signing in now.</source>
        <translation>Gerade melden sich viele Personen an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Nothing was changed. Ask your clinic if you need it.</source>
        <translation>Es wurde nichts geändert. Fragen Sie Ihre Praxis, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Nothing was changed. Try again, and tell your clinic if it stays.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es erneut und informieren Sie Ihre Praxis, wenn es so bleibt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Nothing was sent. Tell whoever looks after this computer.</source>
        <translation>Es wurde nichts gesendet. Informieren Sie die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Send another code</source>
        <translation>Anderen Code senden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Show the newest list</source>
        <translation>Neueste Liste zeigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in again with your password and a code. You can have it remembered again.</source>
        <translation>Melden Sie sich erneut mit Passwort und Code an. Sie können ihn wieder merken lassen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in with your email address and password.</source>
        <translation>Melden Sie sich mit E-Mail-Adresse und Passwort an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Some of these details were not accepted.</source>
        <translation>Einige dieser Angaben wurden nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Somebody else has signed in on this computer.</source>
        <translation>Jemand anderes hat sich an diesem Computer angemeldet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Something went wrong while signing in.</source>
        <translation>Bei der Anmeldung ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Start again with your password.</source>
        <translation>Beginnen Sie neu mit Ihrem Passwort.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Start again with your password: your clinic then sends another code.</source>
        <translation>Beginnen Sie neu mit Ihrem Passwort: Ihre Praxis sendet dann einen neuen Code.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Tell whoever looks after this computer. Signing in again does not help.</source>
        <translation>Informieren Sie die Person, die diesen Computer betreut. Eine erneute Anmeldung hilft nicht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>That code does not match.</source>
        <translation>Dieser Code passt nicht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>That code is not right.</source>
        <translation>Dieser Code ist nicht richtig.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>The clinic is not answering.</source>
        <translation>Die Praxis antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>The clinic's answer could not be checked.</source>
        <translation>Die Antwort der Praxis konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>The limit for now is reached.</source>
        <translation>Das Limit ist vorerst erreicht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>They used another window of MediSecure. Sign in again to go on.</source>
        <translation>Dafür wurde ein anderes Fenster von MediSecure benutzt. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>This address or number cannot be used.</source>
        <translation>Diese Adresse oder Nummer kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This code has been used already.</source>
        <translation>Dieser Code wurde bereits verwendet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This code is too old.</source>
        <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This computer is no longer remembered.</source>
        <translation>Dieser Computer ist nicht mehr gemerkt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This computer is not connected to the clinic.</source>
        <translation>Dieser Computer ist nicht mit der Praxis verbunden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/identity/catalogue.py"/>
        <source>This computer's clock is %n minutes fast.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/identity/catalogue.py"/>
        <source>This computer's clock is %n minutes slow.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This email address is confirmed already.</source>
        <translation>Diese E-Mail-Adresse ist bereits bestätigt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>This is no longer there.</source>
        <translation>Das ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This password does not meet the rules.</source>
        <translation>Dieses Passwort erfüllt die Regeln nicht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This password has been used before.</source>
        <translation>Dieses Passwort wurde schon einmal verwendet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This program is not set up for your clinic.</source>
        <translation>Dieses Programm ist nicht für Ihre Praxis eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This sign-in took too long.</source>
        <translation>Diese Anmeldung hat zu lange gedauert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This sign-in was used somewhere else. Sign in again, and tell your clinic if that was not you.</source>
        <translation>Diese Anmeldung wurde anderswo verwendet. Melden Sie sich erneut an und informieren Sie Ihre Praxis, wenn Sie das nicht waren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Too many tries.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again in a few minutes. Nothing was changed.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again in about an hour. Nothing was changed.</source>
        <translation>Versuchen Sie es in etwa einer Stunde erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again later. If it stays, call your clinic.</source>
        <translation>Versuchen Sie es später erneut. Wenn es so bleibt, rufen Sie Ihre Praxis an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Type the code we sent you when you created the account, or ask for another.</source>
        <translation>Geben Sie den Code ein, den wir Ihnen beim Anlegen des Kontos gesendet haben, oder fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Type the code your authenticator app shows now.</source>
        <translation>Geben Sie den Code ein, den Ihre Authenticator-App jetzt zeigt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Type the newest code. If it stays, check that the time on your phone is set automatically.</source>
        <translation>Geben Sie den neuesten Code ein. Wenn es so bleibt, prüfen Sie, ob die Uhrzeit Ihres Telefons automatisch eingestellt wird.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Update MediSecure, then sign in again.</source>
        <translation>Aktualisieren Sie MediSecure und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Use at least 12 characters with a small letter, a capital letter, a digit and a symbol.</source>
        <translation>Verwenden Sie mindestens 12 Zeichen mit Kleinbuchstabe, Großbuchstabe, Ziffer und Sonderzeichen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Use the clinic's network, or ask whoever looks after it.</source>
        <translation>Verwenden Sie das Netzwerk der Praxis oder fragen Sie die Person, die es betreut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Wait a few minutes, then try again. Each further try makes the wait longer.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann erneut. Jeder weitere Versuch verlängert die Wartezeit.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Wait until your authenticator app shows the next code, then type that one.</source>
        <translation>Warten Sie, bis Ihre Authenticator-App den nächsten Code zeigt, und geben Sie diesen ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>We could not create this account.</source>
        <translation>Dieses Konto konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>You are not signed in. Tell whoever looks after this computer.</source>
        <translation>Sie sind nicht angemeldet. Informieren Sie die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/catalogue.py"/>
        <source>You can still sign in. Set it right, so that times here are right.</source>
        <translation>Sie können sich trotzdem anmelden. Stellen Sie sie richtig, damit die Zeiten hier stimmen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>You have been signed out.</source>
        <translation>Sie wurden abgemeldet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>You need a new password.</source>
        <translation>Sie brauchen ein neues Passwort.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your account has no authenticator.</source>
        <translation>Ihr Konto hat keinen Authenticator.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your account is not ready yet.</source>
        <translation>Ihr Konto ist noch nicht bereit.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic asks for a step this program does not know.</source>
        <translation>Ihre Praxis verlangt einen Schritt, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic asks you to choose a new one. We send a code to your email address.</source>
        <translation>Ihre Praxis bittet Sie, ein neues zu wählen. Wir senden einen Code an Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic cannot send codes at the moment.</source>
        <translation>Ihre Praxis kann zurzeit keine Codes senden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic does not allow sign-in from this network.</source>
        <translation>Ihre Praxis erlaubt keine Anmeldung aus diesem Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic does not let people create accounts here.</source>
        <translation>In Ihrer Praxis können hier keine Konten angelegt werden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your clinic does not offer this.</source>
        <translation>Ihre Praxis bietet das nicht an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your email address is not confirmed yet.</source>
        <translation>Ihre E-Mail-Adresse ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your invitation has ended.</source>
        <translation>Ihre Einladung ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your password was not changed. Check it, then try again.</source>
        <translation>Ihr Passwort wurde nicht geändert. Prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your present password is not right.</source>
        <translation>Ihr jetziges Passwort ist nicht richtig.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your sign-in code was not changed.</source>
        <translation>Ihr Anmeldecode wurde nicht geändert.</translation>
    </message>
</context>
</TS>
