<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/shell/palette_model.py"/>
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Admin</source>
        <translation>Administration</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Appearance and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: as the system</source>
        <translation>Darstellung: wie das System</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: dark</source>
        <translation>Darstellung: dunkel</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: high contrast</source>
        <translation>Darstellung: hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: light</source>
        <translation>Darstellung: hell</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/shortcut_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Close what is on top</source>
        <translation>Oberste Ebene schließen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>Discard text</source>
        <translation>Text verwerfen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>Discard what you typed?</source>
        <translation>Eingegebenen Text verwerfen?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Go to {place}</source>
        <translation>Gehe zu {place}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/shortcut_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/top_bar.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/language_menu.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/language_menu.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_state.py"/>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_state.py"/>
        <source>No connection since {time}</source>
        <translation>Keine Verbindung seit {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/window.py"/>
        <source>Nothing was said yet</source>
        <translation>Noch keine Hinweise</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/top_bar.py"/>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>On this screen</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Patient</source>
        <translation>Patientin oder Patient</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette_model.py"/>
        <source>Patients could not be searched</source>
        <translation>Die Patientensuche ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Previous part of the window</source>
        <translation>Vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/notice_strip.py"/>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Recent</source>
        <comment>chosen not long ago</comment>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette_list.py"/>
        <source>Results</source>
        <comment>of a search</comment>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Screens</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/search_opener.py"/>
        <source>Search or go to</source>
        <translation>Suchen oder öffnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Search or go to anything</source>
        <translation>Alles suchen oder öffnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette.py"/>
        <source>Search patients, screens or actions</source>
        <translation>Patienten, Seiten oder Aktionen suchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette_model.py"/>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/ending_strip.py"/>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/ending_strip.py"/>
        <source>Sign in again when it suits you. Your place and what you typed stay.</source>
        <translation>Melden Sie sich erneut an, wenn es Ihnen passt. Ihre Stelle und Ihr Text bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace.py"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Text size: {percent} %</source>
        <translation>Textgröße: {percent} %</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>The window is shown again in the other language. What you typed and did not save is lost.</source>
        <translation>Das Fenster wird in der anderen Sprache neu angezeigt. Nicht gespeicherte Eingaben gehen verloren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>This list of keys</source>
        <translation>Diese Liste der Tasten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_strip.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Undo what was just done</source>
        <translation>Rückgängig machen, was gerade getan wurde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette.py"/>
        <source>Up and Down move, Enter opens, Esc closes</source>
        <translation>Auf und Ab bewegen, Eingabe öffnet, Esc schließt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_state.py"/>
        <source>Up to date {time}</source>
        <translation>Aktuell um {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_strip.py"/>
        <source>You can read what is on this screen. Saving starts again when you are back.</source>
        <translation>Sie können lesen, was auf dieser Seite steht. Speichern ist wieder möglich, sobald die Verbindung besteht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/ending_strip.py"/>
        <source>Your sign-in ends at {time}.</source>
        <translation>Ihre Anmeldung endet um {time}.</translation>
    </message>
</context>
</TS>
