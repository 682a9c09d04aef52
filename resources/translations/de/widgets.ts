<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/length_counter.py"/>
        <source>%n characters left</source>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/length_counter.py"/>
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_week.py"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>%n free</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Active</source>
        <comment>a health problem</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_view.py"/>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>All views</source>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>Allergies not recorded</source>
        <translation>Allergien nicht erfasst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>Allergies unavailable</source>
        <translation>Allergien nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Arrived</source>
        <comment>an appointment</comment>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>Arrow keys go from entry to entry, Page Up and Page Down to other weeks. The agenda lists the same.</source>
        <translation>Pfeiltasten gehen von Eintrag zu Eintrag, Bild auf und Bild ab zu anderen Wochen. Die Liste zeigt dasselbe.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Asked for</source>
        <comment>an appointment</comment>
        <translation>Angefragt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Assigned to you</source>
        <translation>Ihnen zugeordnet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Booked</source>
        <comment>an appointment</comment>
        <translation>Gebucht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>Born {born}</source>
        <translation>Geboren {born}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Cancelled</source>
        <comment>an appointment</comment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/password_field.py"/>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_plot.py"/>
        <source>Chart</source>
        <comment>a drawing of values</comment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_plot.py"/>
        <source>Chart, latest {values}</source>
        <translation>Diagramm, zuletzt {values}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Clinic No.</source>
        <translation>Patientennr.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Completed</source>
        <comment>a medicine</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Did not attend</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Died {date}</source>
        <translation>Verstorben {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Discard text</source>
        <translation>Text verwerfen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Discard what you typed?</source>
        <translation>Eingegebenen Text verwerfen?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>Dose and route</source>
        <translation>Dosis und Einnahmeweg</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>Earlier views</source>
        <translation>Frühere Ansichten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Entered in error</source>
        <translation>Irrtümlich eingetragen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/form_field.py"/>
        <source>Error: {problem}</source>
        <translation>Fehler: {problem}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/password_field.py"/>
        <source>Hide: {label}</source>
        <translation>Verbergen: {label}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>In room</source>
        <comment>an appointment</comment>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Inactive</source>
        <comment>a health problem</comment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>It is not saved yet. If you discard it, it is lost.</source>
        <translation>Der Text ist noch nicht gespeichert. Wenn Sie ihn verwerfen, geht er verloren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>Known allergies</source>
        <translation>Bekannte Allergien</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>Later views</source>
        <translation>Spätere Ansichten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_plot.py"/>
        <source>Left and right arrow keys read the values</source>
        <translation>Pfeil links und rechts lesen die Werte vor</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/skeleton.py"/>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Move the mouse or press any key to stay.</source>
        <translation>Bewegen Sie die Maus oder drücken Sie eine Taste, um zu bleiben.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/nav_rail.py"/>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>No entries this week</source>
        <translation>Keine Einträge in dieser Woche</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>No known allergies</source>
        <translation>Keine Allergien bekannt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>None free</source>
        <translation>Keine freien</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Not assigned to you</source>
        <translation>Ihnen nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <source>Nothing booked</source>
        <translation>Nichts gebucht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Out of range</source>
        <translation>Außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Page before</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Patient {name}</source>
        <translation>Patient/in {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/qr_view.py"/>
        <source>QR code for your authenticator app</source>
        <translation>QR-Code für Ihre Authenticator-App</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_region.py"/>
        <source>Reference {reference}</source>
        <translation>Referenz {reference}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/region_note.py"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/form_field.py"/>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Resolved</source>
        <comment>a health problem</comment>
        <translation>Abgeklungen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Show {title}</source>
        <translation>{title} anzeigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/password_field.py"/>
        <source>Show: {label}</source>
        <translation>Anzeigen: {label}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Sign out now</source>
        <translation>Jetzt abmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sort by {title}, ascending</source>
        <translation>Nach {title} aufsteigend sortieren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sort by {title}, descending</source>
        <translation>Nach {title} absteigend sortieren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sorted by {title}, ascending</source>
        <translation>Nach {title} aufsteigend sortiert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sorted by {title}, descending</source>
        <translation>Nach {title} absteigend sortiert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/stepper.py"/>
        <source>Step {number} of {total}: {step}</source>
        <translation>Schritt {number} von {total}: {step}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/waiting.py"/>
        <source>Still working. You can keep reading.</source>
        <translation>Wird noch bearbeitet. Sie können weiterlesen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Stopped</source>
        <comment>a medicine</comment>
        <translation>Abgesetzt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_delegate.py"/>
        <source>Taken</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/error_summary.py"/>
        <source>There is a problem</source>
        <translation>Es gibt ein Problem</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>This file leaves MediSecure</source>
        <translation>Diese Datei verlässt MediSecure</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>This form is emptied in %n seconds</source>
        <translation>
            <numerusform>Dieses Formular wird in %n Sekunde geleert</numerusform>
            <numerusform>Dieses Formular wird in %n Sekunden geleert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>This window locks in %n seconds</source>
        <translation>
            <numerusform>Dieses Fenster wird in %n Sekunde gesperrt</numerusform>
            <numerusform>Dieses Fenster wird in %n Sekunden gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline.py"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_grid.py"/>
        <source>Times</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Took place</source>
        <comment>an appointment</comment>
        <translation>Hat stattgefunden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_region.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/waiting.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Very low</source>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_view.py"/>
        <source>View of the week</source>
        <translation>Ansicht der Woche</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_view.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>Week, {what}</source>
        <translation>Woche, {what}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Whoever can open the file can read it, without signing in. Keep it where only the right people are, and delete it when it is no longer needed.</source>
        <translation>Wer die Datei öffnen kann, kann sie ohne Anmeldung lesen. Bewahren Sie sie dort auf, wo nur Berechtigte Zugang haben, und löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>You are signed out in %n seconds</source>
        <translation>
            <numerusform>Sie werden in %n Sekunde abgemeldet</numerusform>
            <numerusform>Sie werden in %n Sekunden abgemeldet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/choice_cards.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/choice_cards.py"/>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>taken</source>
        <translation>vergeben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>{clinic}. Printed {moment}</source>
        <translation>{clinic}. Gedruckt {moment}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <source>{date}, today</source>
        <translation>{date}, heute</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_paint.py"/>
        <source>{day} (today)</source>
        <translation>{day} (heute)</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_delegate.py"/>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_week.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>{label}, day</source>
        <translation>{label}, Tag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>{names}, newest first</source>
        <translation>{names}, neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>{name}, Born {born}, {identifier}</source>
        <translation>{name}, geboren {born}, {identifier}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>{title} is hidden</source>
        <translation>{title} ist ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>{title} is shown</source>
        <translation>{title} wird angezeigt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/table_model.py"/>
        <source>{title}, sorted ascending</source>
        <translation>{title}, aufsteigend sortiert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/table_model.py"/>
        <source>{title}, sorted descending</source>
        <translation>{title}, absteigend sortiert</translation>
    </message>
</context>
</TS>
