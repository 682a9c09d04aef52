<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/not_told.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/not_told.py"/>
        <source>MediSecure cannot start on this computer yet</source>
        <translation>MediSecure kann auf diesem Computer noch nicht starten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/not_told.py"/>
        <source>Show this to whoever looks after this computer:</source>
        <translation>Zeigen Sie dies der Person, die diesen Computer betreut:</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/bootstrap.py"/>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/guard.py"/>
        <source>Sign in again to go on. Nothing of you is left on this screen.</source>
        <translation>Melden Sie sich wieder an, um fortzufahren. Auf diesem Bildschirm bleibt nichts von Ihnen zurück.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/door.py"/>
        <source>This computer cannot keep you signed in: you sign in again each time the program starts.</source>
        <translation>Dieser Computer kann Ihre Anmeldung nicht aufbewahren: Sie melden sich bei jedem Programmstart neu an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>This window is not for your account.</source>
        <translation>Dieses Fenster ist nicht für Ihr Konto bestimmt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>Use MediSecure for patients.</source>
        <translation>Verwenden Sie MediSecure für Patienten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>Use the staff window.</source>
        <translation>Verwenden Sie das Fenster für Mitarbeitende.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/guard.py"/>
        <source>You are signed out because nobody used this window.</source>
        <translation>Sie sind abgemeldet, weil niemand dieses Fenster benutzt hat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/bootstrap.py"/>
        <source>You are signed out everywhere.</source>
        <translation>Sie sind überall abgemeldet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/bootstrap.py"/>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
</context>
</TS>
