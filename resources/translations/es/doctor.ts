<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n active problems</source>
        <translation>
            <numerusform>%n problema activo</numerusform>
            <numerusform>%n problemas activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n appointments</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n current medicines</source>
        <translation>
            <numerusform>%n medicamento actual</numerusform>
            <numerusform>%n medicamentos actuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_model.py"/>
        <source>%n days old</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n done</source>
        <translation>
            <numerusform>%n terminada</numerusform>
            <numerusform>%n terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n in room</source>
        <translation>
            <numerusform>%n en consulta</numerusform>
            <numerusform>%n en consulta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>%n patients assigned to you</source>
        <translation>
            <numerusform>%n paciente asignado a usted</numerusform>
            <numerusform>%n pacientes asignados a usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>%n patients that match</source>
        <translation>
            <numerusform>%n paciente que coincide</numerusform>
            <numerusform>%n pacientes que coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n results out of range</source>
        <translation>
            <numerusform>%n resultado fuera del intervalo</numerusform>
            <numerusform>%n resultados fuera del intervalo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>A signed note is never edited.</source>
        <translation>Una nota firmada nunca se modifica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <source>All notes are signed</source>
        <translation>Todas las notas están firmadas</translation>
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
        <translation>Alergia</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>An administrator assigns patients.</source>
        <translation>La administración asigna los pacientes.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Appointments of the day</source>
        <translation>Citas del día</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <source>Blood pressure</source>
        <translation>Presión arterial</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body temperature</source>
        <translation>Temperatura corporal</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body weight</source>
        <translation>Peso corporal</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Booked</source>
        <translation>Reservada</translation>
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
        <translation>Nacimiento {born} ({age})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <source>Breathing rate</source>
        <translation>Frecuencia respiratoria</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Call in</source>
        <translation>Hacer pasar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_question.py"/>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Change or clear the search.</source>
        <translation>Cambie o borre la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <source>Chart</source>
        <translation>Historia clínica</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Checked {time} today</source>
        <translation>Comprobado hoy a las {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_side.py"/>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Clinic No.</source>
        <translation>N.º de paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Clinic time {time}</source>
        <translation>Hora de la clínica {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/medications_card.py"/>
        <source>Current medications</source>
        <translation>Medicación actual</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Diastolic</source>
        <translation>Diastólica</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Diastolic blood pressure</source>
        <translation>Presión arterial diastólica</translation>
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
        <translation>Terminada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_model.py"/>
        <source>Draft saved for {name}</source>
        <translation>Borrador guardado para {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Draft, not signed</source>
        <translation>Borrador, sin firmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Enter opens the chart</source>
        <translation>Intro abre la historia clínica</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_model.py"/>
        <source>Enter the diastolic value too</source>
        <translation>Escriba también el valor diastólico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_model.py"/>
        <source>Enter the reason for the visit</source>
        <translation>Escriba el motivo de la visita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_model.py"/>
        <source>Enter the systolic value too</source>
        <translation>Escriba también el valor sistólico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Entries appear here after the first visit.</source>
        <translation>Las entradas aparecen aquí después de la primera visita.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_field.py"/>
        <source>Error: {problem}</source>
        <translation>Error: {problem}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>First %n patients, scroll for more</source>
        <translation>
            <numerusform>Primer %n paciente, desplácese para ver más</numerusform>
            <numerusform>Primeros %n pacientes, desplácese para ver más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Flag</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Flags</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>For all fields</source>
        <translation>Para todos los campos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Go on writing the note of {name}</source>
        <translation>Seguir escribiendo la nota de {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>If you discard it, what you typed since the last save is lost.</source>
        <translation>Si la descarta, se pierde lo escrito desde la última vez que guardó.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>In range</source>
        <translation>Dentro del intervalo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Is {value} right?</source>
        <translation>¿Es correcto {value}?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>Known allergies ({number})</source>
        <translation>Alergias conocidas ({number})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <source>Laboratory results</source>
        <translation>Resultados de laboratorio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Laboratory results appear here when they arrive.</source>
        <translation>Los resultados de laboratorio aparecen aquí cuando llegan.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Last seen</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>Last vitals {day}</source>
        <translation>Últimas constantes vitales {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Latest results</source>
        <translation>Últimos resultados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Mark as arrived</source>
        <translation>Marcar que ha llegado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Mark as done</source>
        <translation>Marcar como terminada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Medications</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>My patients</source>
        <translation>Mis pacientes</translation>
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
        <translation>Próxima visita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>No active problems recorded</source>
        <translation>Sin problemas activos registrados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>No appointments</source>
        <translation>Sin citas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/medications_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>No current medicines recorded</source>
        <translation>Sin medicamentos actuales registrados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>No known allergies</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>No patients are assigned to you</source>
        <translation>No tiene pacientes asignados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>No patients match</source>
        <translation>Ningún paciente coincide</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>No visits yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>No vital signs recorded</source>
        <translation>Sin constantes vitales registradas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Nobody can say whether the note is still as it was signed. Tell an administrator.</source>
        <translation>Nadie puede decir si la nota sigue como se firmó. Avise a la administración.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>None booked</source>
        <translation>Ninguna reservada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Not saved. What you typed is kept.</source>
        <translation>No se ha guardado. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Not seen yet</source>
        <translation>Aún sin visitas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list_model.py"/>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Not written</source>
        <translation>Sin escribir</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_model.py"/>
        <source>Note signed for {name}</source>
        <translation>Nota firmada para {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <source>Notes you began and have not signed</source>
        <translation>Notas que empezó y no ha firmado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Nothing is booked with you on this day.</source>
        <translation>No tiene nada reservado este día.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Nothing is lost. Choose what to keep for each field, then save.</source>
        <translation>No se pierde nada. Elija qué conservar en cada campo y guarde.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Nothing recorded yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_side.py"/>
        <source>Nothing written</source>
        <translation>Nada escrito</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list_delegate.py"/>
        <source>Now {time}</source>
        <translation>Ahora {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Objective (what you find)</source>
        <translation>Objetivo (lo que usted observa)</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Open chart</source>
        <translation>Abrir historia clínica</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Open drafts</source>
        <translation>Abrir borradores</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Oxygen saturation</source>
        <translation>Saturación de oxígeno</translation>
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
        <translation>Pacientes que usted atiende</translation>
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
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Read again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Reason for the visit</source>
        <translation>Motivo de la visita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Respiratory rate</source>
        <translation>Frecuencia respiratoria</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Result to review</source>
        <translation>Resultado por revisar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Save and sign</source>
        <translation>Guardar y firmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Save choices to {name}</source>
        <translation>Guardar lo elegido para {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Save draft</source>
        <translation>Guardar borrador</translation>
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
        <translation>
            <numerusform>Aclare %n valor antes de guardar</numerusform>
            <numerusform>Aclare %n valores antes de guardar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Show earlier entries</source>
        <translation>Mostrar entradas anteriores</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>Show earlier visits</source>
        <translation>Mostrar visitas anteriores</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Sign for {name}</source>
        <translation>Guardar y firmar para {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list_model.py"/>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Signed by {name}, {moment}</source>
        <translation>Firmada por {name}, {moment}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Since unknown</source>
        <translation>Inicio desconocido</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Since {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_model.py"/>
        <source>Started today</source>
        <translation>Empezada hoy</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Subjective</source>
        <translation>Subjetivo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Subjective (what the patient says)</source>
        <translation>Subjetivo (lo que dice el paciente)</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Systolic</source>
        <translation>Sistólica</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Systolic blood pressure</source>
        <translation>Presión arterial sistólica</translation>
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
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>The note was changed afterwards, outside MediSecure. Do not rely on it, and tell an administrator.</source>
        <translation>La nota se cambió después, fuera de MediSecure. No confíe en ella y avise a la administración.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>The signature cannot be verified</source>
        <translation>La firma no se puede verificar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Theirs, saved</source>
        <translation>Versión ajena, guardada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>They could not be read. Do not take this as none.</source>
        <translation>No se pudieron leer. Esto no significa que no haya.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>This is not what was signed</source>
        <translation>Esto no es lo que se firmó</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>This note was changed while you were writing</source>
        <translation>Esta nota se cambió mientras usted escribía</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Time</source>
        <translation>Hora</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Unsigned drafts</source>
        <translation>Borradores sin firmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Unsigned note</source>
        <translation>Nota sin firmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Unsigned notes</source>
        <translation>Notas sin firmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_head.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Update record</source>
        <translation>Actualizar historia</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>Update record starts the first note.</source>
        <translation>«Actualizar historia» empieza la primera nota.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_model.py"/>
        <source>Use 400 characters or fewer</source>
        <translation>Use 400 caracteres o menos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Use mine</source>
        <translation>Usar la mía</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Use theirs</source>
        <translation>Usar la ajena</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Visit note</source>
        <translation>Nota de la visita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list.py"/>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Visits and notes</source>
        <translation>Visitas y notas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Vital sign</source>
        <translation>Constante vital</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <source>Vital signs</source>
        <translation>Constantes vitales</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_form.py"/>
        <source>Vitals</source>
        <translation>Constantes vitales</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>What will be saved</source>
        <translation>Lo que se guardará</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>What you typed is kept</source>
        <translation>Lo que escribió se conserva</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Your note for {name} is not saved</source>
        <translation>Su nota para {name} no está guardada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Yours, not saved</source>
        <translation>Su versión, sin guardar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>from {low} {unit}</source>
        <translation>desde {low} {unit}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>up to {high} {unit}</source>
        <translation>hasta {high} {unit}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}, theirs</source>
        <translation>{field}, versión ajena</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}, yours</source>
        <translation>{field}, su versión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: not chosen yet</source>
        <translation>{field}: aún sin elegir</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: theirs</source>
        <translation>{field}: versión ajena</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: yours</source>
        <translation>{field}: su versión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/clinic_day.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/clinic_day.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>{low} to {high} {unit}</source>
        <translation>{low} a {high} {unit}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/clinic_day.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} has arrived</source>
        <translation>{patient} ha llegado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} has been seen</source>
        <translation>Terminada la visita de {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} is in the room</source>
        <translation>{patient} está en consulta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign} is rarely outside {range}.</source>
        <translation>{sign}: rara vez fuera de {range}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign} must be {range}</source>
        <translation>{sign}: debe estar entre {range}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <source>{sign} range {low} to {high}</source>
        <translation>{sign}: intervalo {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: enter a number</source>
        <translation>{sign}: escriba un número</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: the last %n readings were {range}.</source>
        <translation>
            <numerusform>{sign}: la última medición (%n) fue {range}.</numerusform>
            <numerusform>{sign}: las últimas %n mediciones fueron {range}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: the last reading was {value}.</source>
        <translation>{sign}: la última medición fue {value}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <source>{value} ({flag})</source>
        <translation>{value} ({flag})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{value} is right</source>
        <translation>{value} es correcto</translation>
    </message>
</context>
</TS>
