<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/length_counter.py"/>
        <source>%n characters left</source>
        <translation>
            <numerusform>Queda %n carácter</numerusform>
            <numerusform>Quedan %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/length_counter.py"/>
        <source>%n characters too many</source>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_week.py"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Active</source>
        <comment>a health problem</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_view.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>All views</source>
        <translation>Todas las vistas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>Allergies not recorded</source>
        <translation>Alergias no registradas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>Allergies unavailable</source>
        <translation>Alergias no disponibles</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Arrived</source>
        <comment>an appointment</comment>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>Arrow keys go from entry to entry, Page Up and Page Down to other weeks. The agenda lists the same.</source>
        <translation>Las flechas van de una entrada a otra; Re Pág y Av Pág, a otras semanas. La agenda muestra lo mismo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Asked for</source>
        <comment>an appointment</comment>
        <translation>Solicitada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Assigned to you</source>
        <translation>Asignado a usted</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Booked</source>
        <comment>an appointment</comment>
        <translation>Reservada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>Born {born}</source>
        <translation>Nacimiento {born}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Cancelled</source>
        <comment>an appointment</comment>
        <translation>Anulada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/password_field.py"/>
        <source>Caps Lock is on.</source>
        <translation>El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_plot.py"/>
        <source>Chart</source>
        <comment>a drawing of values</comment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_plot.py"/>
        <source>Chart, latest {values}</source>
        <translation>Gráfico, último valor: {values}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Clinic No.</source>
        <translation>N.º de paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Completed</source>
        <comment>a medicine</comment>
        <translation>Completado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Did not attend</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Died {date}</source>
        <translation>Fallecimiento: {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Discard text</source>
        <translation>Descartar el texto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>Dose and route</source>
        <translation>Dosis y vía</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>Earlier views</source>
        <translation>Vistas anteriores</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Entered in error</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/form_field.py"/>
        <source>Error: {problem}</source>
        <translation>Error: {problem}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Gender</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/password_field.py"/>
        <source>Hide: {label}</source>
        <translation>Ocultar: {label}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>In room</source>
        <comment>an appointment</comment>
        <translation>En consulta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Inactive</source>
        <comment>a health problem</comment>
        <translation>Inactivo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>It is not saved yet. If you discard it, it is lost.</source>
        <translation>Aún no está guardado. Si lo descarta, se perderá.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>Known allergies</source>
        <translation>Alergias conocidas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>Later views</source>
        <translation>Vistas siguientes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_plot.py"/>
        <source>Left and right arrow keys read the values</source>
        <translation>Las flechas izquierda y derecha leen los valores</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/skeleton.py"/>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Move the mouse or press any key to stay.</source>
        <translation>Mueva el ratón o pulse una tecla para continuar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/nav_rail.py"/>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>No entries this week</source>
        <translation>No hay entradas esta semana</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>No known allergies</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>None free</source>
        <translation>Ninguna libre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Not assigned to you</source>
        <translation>No asignado a usted</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <source>Nothing booked</source>
        <translation>Nada reservado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Out of range</source>
        <translation>Fuera del intervalo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Patient {name}</source>
        <translation>Paciente {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/qr_view.py"/>
        <source>QR code for your authenticator app</source>
        <translation>Código QR para su aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_region.py"/>
        <source>Reference {reference}</source>
        <translation>Referencia {reference}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/region_note.py"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/form_field.py"/>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Resolved</source>
        <comment>a health problem</comment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Show {title}</source>
        <translation>Mostrar {title}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/password_field.py"/>
        <source>Show: {label}</source>
        <translation>Mostrar: {label}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Sign out now</source>
        <translation>Cerrar sesión ahora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sort by {title}, ascending</source>
        <translation>Ordenar por {title}, ascendente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sort by {title}, descending</source>
        <translation>Ordenar por {title}, descendente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sorted by {title}, ascending</source>
        <translation>Ordenado por {title}, ascendente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sorted by {title}, descending</source>
        <translation>Ordenado por {title}, descendente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/stepper.py"/>
        <source>Step {number} of {total}: {step}</source>
        <translation>Paso {number} de {total}: {step}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/waiting.py"/>
        <source>Still working. You can keep reading.</source>
        <translation>Seguimos en ello. Puede seguir leyendo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Stopped</source>
        <comment>a medicine</comment>
        <translation>Suspendido</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_delegate.py"/>
        <source>Taken</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/error_summary.py"/>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>This file leaves MediSecure</source>
        <translation>Este archivo sale de MediSecure</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>This form is emptied in %n seconds</source>
        <translation>
            <numerusform>Este formulario se vaciará en %n segundo</numerusform>
            <numerusform>Este formulario se vaciará en %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>This window locks in %n seconds</source>
        <translation>
            <numerusform>Esta ventana se bloquea en %n segundo</numerusform>
            <numerusform>Esta ventana se bloquea en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline.py"/>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_grid.py"/>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Took place</source>
        <comment>an appointment</comment>
        <translation>Realizada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_region.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/waiting.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_view.py"/>
        <source>View of the week</source>
        <translation>Vista de la semana</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_view.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>Week, {what}</source>
        <translation>Semana, {what}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Whoever can open the file can read it, without signing in. Keep it where only the right people are, and delete it when it is no longer needed.</source>
        <translation>Quien pueda abrir el archivo puede leerlo sin iniciar sesión. Guárdelo donde solo accedan las personas adecuadas y elimínelo cuando ya no haga falta.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>You are signed out in %n seconds</source>
        <translation>
            <numerusform>Su sesión se cierra en %n segundo</numerusform>
            <numerusform>Su sesión se cierra en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/choice_cards.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/choice_cards.py"/>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>since {date}</source>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>taken</source>
        <translation>ocupada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>{clinic}. Printed {moment}</source>
        <translation>{clinic}. Impreso {moment}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <source>{date}, today</source>
        <translation>{date}, hoy</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_paint.py"/>
        <source>{day} (today)</source>
        <translation>{day} (hoy)</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_delegate.py"/>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_week.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>{label}, day</source>
        <translation>{label}, día</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>{names}, newest first</source>
        <translation>{names}, primero lo más reciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>{name}, Born {born}, {identifier}</source>
        <translation>{name}, nacimiento {born}, {identifier}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>{title} is hidden</source>
        <translation>{title} está oculto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>{title} is shown</source>
        <translation>{title} se muestra</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/table_model.py"/>
        <source>{title}, sorted ascending</source>
        <translation>{title}, orden ascendente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/table_model.py"/>
        <source>{title}, sorted descending</source>
        <translation>{title}, orden descendente</translation>
    </message>
</context>
</TS>
