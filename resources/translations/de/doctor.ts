<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n active problems</source>
        <translation>
            <numerusform>%n aktive Diagnose</numerusform>
            <numerusform>%n aktive Diagnosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n appointments</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n current medicines</source>
        <translation>
            <numerusform>%n aktuelles Medikament</numerusform>
            <numerusform>%n aktuelle Medikamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_model.py"/>
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n in room</source>
        <translation>
            <numerusform>%n im Zimmer</numerusform>
            <numerusform>%n im Zimmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>%n patients assigned to you</source>
        <translation>
            <numerusform>%n Ihnen zugeordnete Person</numerusform>
            <numerusform>%n Ihnen zugeordnete Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>%n patients that match</source>
        <translation>
            <numerusform>%n passende Person</numerusform>
            <numerusform>%n passende Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n results out of range</source>
        <translation>
            <numerusform>%n Befund außerhalb des Bereichs</numerusform>
            <numerusform>%n Befunde außerhalb des Bereichs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>A signed note is never edited.</source>
        <translation>Ein unterzeichneter Eintrag wird nie geändert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <source>All notes are signed</source>
        <translation>Alle Einträge sind unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Allergies not recorded</source>
        <translation>Allergien nicht erfasst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>Allergies unavailable</source>
        <translation>Allergien nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>An administrator assigns patients.</source>
        <translation>Die Administration ordnet Patienten zu.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Appointments of the day</source>
        <translation>Termine des Tages</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body height</source>
        <translation>Körpergröße</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body temperature</source>
        <translation>Körpertemperatur</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list_model.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/found_patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Born {born} ({age})</source>
        <translation>Geboren {born} ({age})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <source>Breathing rate</source>
        <translation>Atemfrequenz</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Call in</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_question.py"/>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Change or clear the search.</source>
        <translation>Ändern oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <source>Chart</source>
        <translation>Akte</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Checked {time} today</source>
        <translation>Stand heute {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_side.py"/>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Clinic No.</source>
        <translation>Patientennr.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Clinic time {time}</source>
        <translation>Praxiszeit {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/medications_card.py"/>
        <source>Current medications</source>
        <translation>Aktuelle Medikation</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Diastolic</source>
        <translation>Diastolisch</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Diastolic blood pressure</source>
        <translation>Diastolischer Blutdruck</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Did not attend</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Discard text</source>
        <translation>Text verwerfen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Done</source>
        <comment>the visit</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_model.py"/>
        <source>Draft saved for {name}</source>
        <translation>Entwurf gespeichert für {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Draft, not signed</source>
        <translation>Entwurf, nicht unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Enter opens the chart</source>
        <translation>Enter öffnet die Akte</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_model.py"/>
        <source>Enter the diastolic value too</source>
        <translation>Geben Sie auch den diastolischen Wert ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_model.py"/>
        <source>Enter the reason for the visit</source>
        <translation>Geben Sie den Besuchsgrund ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_model.py"/>
        <source>Enter the systolic value too</source>
        <translation>Geben Sie auch den systolischen Wert ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Entries appear here after the first visit.</source>
        <translation>Einträge erscheinen hier nach dem ersten Besuch.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_field.py"/>
        <source>Error: {problem}</source>
        <translation>Fehler: {problem}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Find a patient</source>
        <translation>Patientin oder Patienten suchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>First %n patients, scroll for more</source>
        <translation>
            <numerusform>Erste %n Person, blättern Sie für mehr</numerusform>
            <numerusform>Erste %n Patienten, blättern Sie für mehr</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Flag</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>For all fields</source>
        <translation>Für alle Felder</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Go on writing the note of {name}</source>
        <translation>Am Eintrag für {name} weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>If you discard it, what you typed since the last save is lost.</source>
        <translation>Wenn Sie ihn verwerfen, ist verloren, was Sie seit dem letzten Speichern eingegeben haben.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>In range</source>
        <translation>Im Bereich</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>In room</source>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Is {value} right?</source>
        <translation>Stimmt {value}?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>Known allergies ({number})</source>
        <translation>Bekannte Allergien ({number})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <source>Laboratory results</source>
        <translation>Laborbefunde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Laboratory results appear here when they arrive.</source>
        <translation>Laborbefunde erscheinen hier, wenn sie eintreffen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>Last vitals {day}</source>
        <translation>Letzte Vitalzeichen {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Latest results</source>
        <translation>Neueste Befunde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Mark as arrived</source>
        <translation>Als eingetroffen markieren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Medications</source>
        <translation>Medikation</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>My patients</source>
        <translation>Meine Patienten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Name or clinic number</source>
        <translation>Name oder Patientennummer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>No active problems recorded</source>
        <translation>Keine aktiven Diagnosen erfasst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>No appointments</source>
        <translation>Keine Termine</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/medications_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>No current medicines recorded</source>
        <translation>Keine aktuellen Medikamente erfasst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>No known allergies</source>
        <translation>Keine Allergien bekannt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>No patients are assigned to you</source>
        <translation>Ihnen sind keine Patienten zugeordnet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>No patients match</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>No results yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>No visits yet</source>
        <translation>Noch keine Besuche</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>No vital signs recorded</source>
        <translation>Keine Vitalzeichen erfasst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Nobody can say whether the note is still as it was signed. Tell an administrator.</source>
        <translation>Niemand kann sagen, ob der Eintrag noch so ist, wie er unterzeichnet wurde. Sagen Sie es der Administration.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>None booked</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Not saved. What you typed is kept.</source>
        <translation>Nicht gespeichert. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Not seen yet</source>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list_model.py"/>
        <source>Not signed</source>
        <translation>Nicht unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_model.py"/>
        <source>Note signed for {name}</source>
        <translation>Eintrag unterzeichnet für {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <source>Notes you began and have not signed</source>
        <translation>Einträge, die Sie begonnen und nicht unterzeichnet haben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Nothing is booked with you on this day.</source>
        <translation>An diesem Tag ist bei Ihnen nichts gebucht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Nothing is lost. Choose what to keep for each field, then save.</source>
        <translation>Nichts ist verloren. Wählen Sie für jedes Feld, was bleiben soll, dann speichern Sie.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Nothing recorded yet</source>
        <translation>Noch nichts erfasst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_side.py"/>
        <source>Nothing written</source>
        <translation>Nichts geschrieben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list_delegate.py"/>
        <source>Now {time}</source>
        <translation>Jetzt {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Objective (what you find)</source>
        <translation>Objektiv (was Sie feststellen)</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Open chart</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Open drafts</source>
        <translation>Entwürfe öffnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Oxygen saturation</source>
        <translation>Sauerstoffsättigung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Patient</source>
        <translation>Patientin oder Patient</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Patients you look after</source>
        <translation>Patienten, für die Sie zuständig sind</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Problems</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Reason for the visit</source>
        <translation>Besuchsgrund</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Respiratory rate</source>
        <translation>Atemfrequenz</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Result to review</source>
        <translation>Befund zu prüfen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Results</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Save and sign</source>
        <translation>Speichern und unterzeichnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Save choices to {name}</source>
        <translation>Auswahl für {name} speichern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/update_model.py"/>
        <source>Settle %n values before saving</source>
        <translation>
            <numerusform>Klären Sie %n Wert vor dem Speichern</numerusform>
            <numerusform>Klären Sie %n Werte vor dem Speichern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Show earlier entries</source>
        <translation>Frühere Einträge zeigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>Show earlier visits</source>
        <translation>Frühere Besuche zeigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Sign for {name}</source>
        <translation>Für {name} speichern und unterzeichnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list_model.py"/>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Signed by {name}, {moment}</source>
        <translation>Unterzeichnet von {name}, {moment}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Since unknown</source>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_model.py"/>
        <source>Started today</source>
        <translation>Heute begonnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Subjective (what the patient says)</source>
        <translation>Subjektiv (was die Patientin oder der Patient sagt)</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Systolic</source>
        <translation>Systolisch</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Systolic blood pressure</source>
        <translation>Systolischer Blutdruck</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Taken</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Test</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>The note was changed afterwards, outside MediSecure. Do not rely on it, and tell an administrator.</source>
        <translation>Der Eintrag wurde danach außerhalb von MediSecure geändert. Verlassen Sie sich nicht darauf und sagen Sie es der Administration.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>The signature cannot be verified</source>
        <translation>Die Unterschrift lässt sich nicht prüfen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Theirs, saved</source>
        <translation>Fremde Fassung, gespeichert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>They could not be read. Do not take this as none.</source>
        <translation>Sie konnten nicht gelesen werden. Das heißt nicht, dass es keine gibt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>This is not what was signed</source>
        <translation>Das ist nicht, was unterzeichnet wurde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>This note was changed while you were writing</source>
        <translation>Dieser Eintrag wurde geändert, während Sie schrieben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Unsigned drafts</source>
        <translation>Nicht unterzeichnete Entwürfe</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Unsigned note</source>
        <translation>Nicht unterzeichneter Eintrag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Unsigned notes</source>
        <translation>Nicht unterzeichnete Einträge</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_head.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Update record</source>
        <translation>Akte ergänzen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>Update record starts the first note.</source>
        <translation>„Akte ergänzen“ beginnt den ersten Eintrag.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_model.py"/>
        <source>Use 400 characters or fewer</source>
        <translation>Höchstens 400 Zeichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Use mine</source>
        <translation>Meine verwenden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Use theirs</source>
        <translation>Fremde verwenden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <source>Very low</source>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Visit note</source>
        <translation>Besuchseintrag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list.py"/>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Visits and notes</source>
        <translation>Besuche und Einträge</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Vital sign</source>
        <translation>Vitalzeichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <source>Vital signs</source>
        <translation>Vitalzeichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_form.py"/>
        <source>Vitals</source>
        <translation>Vitalzeichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>What will be saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>What you typed is kept</source>
        <translation>Ihre Eingaben bleiben erhalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Your note for {name} is not saved</source>
        <translation>Ihr Eintrag für {name} ist nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Yours, not saved</source>
        <translation>Ihre Fassung, nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>from {low} {unit}</source>
        <translation>ab {low} {unit}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>up to {high} {unit}</source>
        <translation>bis {high} {unit}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}, theirs</source>
        <translation>{field}, fremde Fassung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}, yours</source>
        <translation>{field}, Ihre Fassung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: not chosen yet</source>
        <translation>{field}: noch nicht gewählt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: theirs</source>
        <translation>{field}: fremde Fassung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: yours</source>
        <translation>{field}: Ihre Fassung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/clinic_day.py"/>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/clinic_day.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>{low} to {high} {unit}</source>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/clinic_day.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} has arrived</source>
        <translation>{patient} ist eingetroffen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} has been seen</source>
        <translation>{patient} wurde behandelt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} is in the room</source>
        <translation>{patient} ist im Zimmer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign} is rarely outside {range}.</source>
        <translation>{sign}: selten außerhalb von {range}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign} must be {range}</source>
        <translation>{sign}: erlaubt ist {range}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <source>{sign} range {low} to {high}</source>
        <translation>{sign}: Bereich {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: enter a number</source>
        <translation>{sign}: Geben Sie eine Zahl ein</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: the last %n readings were {range}.</source>
        <translation>
            <numerusform>{sign}: Die letzte %n Messung war {range}.</numerusform>
            <numerusform>{sign}: Die letzten %n Messungen waren {range}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: the last reading was {value}.</source>
        <translation>{sign}: Die letzte Messung war {value}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <source>{value} ({flag})</source>
        <translation>{value} ({flag})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{value} is right</source>
        <translation>{value} stimmt</translation>
    </message>
</context>
</TS>
