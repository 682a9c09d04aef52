<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n active problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n appointments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n current medicines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_model.py"/>
        <source>%n days old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n in room</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>%n patients assigned to you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>%n patients that match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n results out of range</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>A signed note is never edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <source>All notes are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Allergies not recorded</source>
        <translation>Alergias no registradas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>Allergies unavailable</source>
        <translation>Alergias no disponibles</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>An administrator assigns patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Appointments of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list_model.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/found_patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Born {born} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <source>Breathing rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Call in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_question.py"/>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Change or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Checked {time} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_side.py"/>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Clinic No.</source>
        <translation>N.º de paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Clinic time {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/medications_card.py"/>
        <source>Current medications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Diastolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Diastolic blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Did not attend</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Discard text</source>
        <translation>Descartar el texto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Done</source>
        <comment>the visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Draft saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_model.py"/>
        <source>Draft saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Draft, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Enter opens the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_model.py"/>
        <source>Enter the diastolic value too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_model.py"/>
        <source>Enter the reason for the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_model.py"/>
        <source>Enter the systolic value too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Entries appear here after the first visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_field.py"/>
        <source>Error: {problem}</source>
        <translation>Error: {problem}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>First %n patients, scroll for more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>For all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Go on writing the note of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>If you discard it, what you typed since the last save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>In range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>In room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Is {value} right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>Known allergies ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Laboratory results appear here when they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>Last vitals {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Latest results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Mark as arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Medications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>My patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Name or clinic number</source>
        <translation>Nombre o número de paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>No active problems recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>No appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/medications_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>No current medicines recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>No known allergies</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>No patients are assigned to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>No patients match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>No visits yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>No vital signs recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Nobody can say whether the note is still as it was signed. Tell an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>None booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Not saved. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list_model.py"/>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_model.py"/>
        <source>Note signed for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <source>Notes you began and have not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Nothing is booked with you on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Nothing is lost. Choose what to keep for each field, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_side.py"/>
        <source>Nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list_delegate.py"/>
        <source>Now {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Objective (what you find)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Open chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Open drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Oxygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Oxygen saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Patients you look after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Reason for the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Respiratory rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Result to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Save and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Save and sign to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Save choices to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/update_model.py"/>
        <source>Settle %n values before saving</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Show earlier entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>Show earlier visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list_model.py"/>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Signed by {name}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Since unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_model.py"/>
        <source>Started today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Subjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Subjective (what the patient says)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Systolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Systolic blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Taken</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>The note was changed afterwards, outside MediSecure. Do not rely on it, and tell an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>The signature cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Theirs, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>They could not be read. Do not take this as none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>This is not what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>This note was changed while you were writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Unsigned drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Unsigned note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Unsigned notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_head.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Update record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>Update record starts the first note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Use mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Use theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Visit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list.py"/>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Visits and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Vital sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_form.py"/>
        <source>Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>What will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>What you typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Your note for {name} is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Yours, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>from {low} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>up to {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}, theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}, yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>{low} to {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} has been seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign} is rarely outside {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign} must be {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <source>{sign} range {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: enter a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: the last %n readings were {range}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: the last reading was {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{value} is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
