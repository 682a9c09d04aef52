<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>%n minutes earlier</source>
        <translation>
            <numerusform>%n minuto antes</numerusform>
            <numerusform>%n minutos antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>%n minutes later</source>
        <translation>
            <numerusform>%n minuto después</numerusform>
            <numerusform>%n minutos después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>%n minutes.</source>
        <translation>
            <numerusform>%n minuto.</numerusform>
            <numerusform>%n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Above the usual range.</source>
        <translation>Por encima del intervalo habitual.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>All appointments</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Allergies not recorded</source>
        <translation>Alergias no registradas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Allergies unavailable</source>
        <translation>Alergias no disponibles</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Appointment cancelled</source>
        <translation>Cita anulada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Appointments you have had are listed here.</source>
        <translation>Aquí aparecen las citas que ya tuvo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Arrived</source>
        <comment>an appointment</comment>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Asked for</source>
        <comment>an appointment</comment>
        <translation>Solicitada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Average blood sugar</source>
        <translation>Azúcar media en sangre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Back to times</source>
        <translation>Volver a las horas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Below the usual range.</source>
        <translation>Por debajo del intervalo habitual.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Blood fats</source>
        <translation>Grasas en sangre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Blood sugar</source>
        <translation>Azúcar en sangre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Book</source>
        <comment>verb</comment>
        <translation>Reservar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Book an appointment</source>
        <translation>Reservar cita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Book another appointment</source>
        <translation>Reservar otra cita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Book {time} on {day}</source>
        <translation>Reservar las {time} del {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Booking</source>
        <comment>under way</comment>
        <translation>Reservando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>CRP</source>
        <translation>PCR</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Call the clinic on {number}.</source>
        <translation>Llame a la clínica: {number}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Call the clinic to make an appointment.</source>
        <translation>Llame a la clínica para pedir una cita.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Cancel appointment</source>
        <translation>Anular cita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Cancel it here, under Appointments, before it begins.</source>
        <translation>Anúlela aquí, en Citas, antes de que empiece.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Cancel this appointment?</source>
        <translation>¿Anular esta cita?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Cancelled</source>
        <comment>an appointment</comment>
        <translation>Anulada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <source>Cancelling</source>
        <translation>Anulando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change the doctor</source>
        <translation>Cambiar de médico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Change the reason</source>
        <translation>Cambiar el motivo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change the time</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Check and confirm</source>
        <translation>Comprobar y confirmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Check your appointment</source>
        <translation>Compruebe su cita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Checked {time} today</source>
        <translation>Comprobado hoy a las {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>Choose a free time</source>
        <translation>Elija una hora libre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Choose a time</source>
        <translation>Elegir hora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Choose another doctor, or call the clinic.</source>
        <translation>Elija otro médico o llame a la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Choose another time</source>
        <translation>Elegir otra hora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Choose another time.</source>
        <translation>Elija otra hora.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Choose the kind of visit</source>
        <translation>Elija el tipo de visita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Clinic time ({city}, {zone})</source>
        <translation>Hora de la clínica ({city}, {zone})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Confirmed</source>
        <comment>an appointment</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Creatinine</source>
        <translation>Creatinina</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Current medicines</source>
        <translation>Medicamentos actuales</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Did not attend</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Doctor</source>
        <translation>Personal médico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Doctors who look after you, and the clinic's administrators.</source>
        <translation>Los médicos que le atienden y la administración de la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Done</source>
        <comment>a step of booking</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Ferritin</source>
        <translation>Ferritina</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Fully booked</source>
        <translation>Completo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Glucose</source>
        <translation>Glucosa</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good evening, {name}</source>
        <translation>Buenas noches, {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good morning, {name}</source>
        <translation>Buenos días, {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>HDL</source>
        <translation>HDL</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>HDL cholesterol</source>
        <translation>Colesterol HDL</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Haemoglobin</source>
        <translation>Hemoglobina</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Hb</source>
        <translation>Hb</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Health problems</source>
        <translation>Problemas de salud</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Home</source>
        <comment>the first screen</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Immunisations</source>
        <translation>Vacunas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>In %n days</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>In room</source>
        <comment>an appointment</comment>
        <translation>En consulta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Inflammation</source>
        <translation>Inflamación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Inside the usual range.</source>
        <translation>Dentro del intervalo habitual.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Iron store</source>
        <translation>Reserva de hierro</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is a salt that keeps your heart and muscles working.</source>
        <translation>Es una sal que mantiene en marcha el corazón y los músculos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is a waste product that your kidneys remove.</source>
        <translation>Es un desecho que eliminan los riñones.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the fat carried in your blood, all kinds together.</source>
        <translation>Es la grasa que lleva la sangre, todos los tipos juntos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the kind of cholesterol that can settle in blood vessels.</source>
        <translation>Es el colesterol que puede depositarse en los vasos sanguíneos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the kind of cholesterol that protects blood vessels.</source>
        <translation>Es el colesterol que protege los vasos sanguíneos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the part of your blood that carries oxygen.</source>
        <translation>Es la parte de la sangre que lleva el oxígeno.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the salt that balances the water in your body.</source>
        <translation>Es la sal que regula el agua del cuerpo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the sugar in your blood when the sample was taken.</source>
        <translation>Es el azúcar en sangre cuando se tomó la muestra.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It rises when your body fights an infection or is inflamed.</source>
        <translation>Sube cuando el cuerpo combate una infección o está inflamado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows how much iron your body has in store.</source>
        <translation>Muestra cuánto hierro tiene el cuerpo en reserva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows how well your kidneys clean your blood.</source>
        <translation>Muestra lo bien que los riñones limpian la sangre.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows whether liver cells are under strain.</source>
        <translation>Muestra si las células del hígado están sobrecargadas.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows whether your thyroid gland works at the usual speed.</source>
        <translation>Muestra si la tiroides trabaja al ritmo habitual.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows your average blood sugar over about 3 months.</source>
        <translation>Muestra el azúcar media en sangre de unos 3 meses.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Keep appointment</source>
        <translation>Conservar cita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Kidney function</source>
        <translation>Función renal</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Known allergies</source>
        <translation>Alergias conocidas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>LDL</source>
        <translation>LDL</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>LDL cholesterol</source>
        <translation>Colesterol LDL</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Latest results</source>
        <translation>Últimos resultados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Leave without booking</source>
        <translation>Salir sin reservar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Liver</source>
        <translation>Hígado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>My record</source>
        <translation>Mi historia clínica</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No current medicines recorded</source>
        <translation>Sin medicamentos actuales registrados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>No free time in the next 60 days</source>
        <translation>No hay horas libres en los próximos 60 días</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No health problems recorded</source>
        <translation>Sin problemas de salud registrados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No hours set yet</source>
        <translation>Aún sin horario</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No immunisations recorded</source>
        <translation>Sin vacunas registradas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>No known allergies</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>No time chosen yet</source>
        <translation>Aún no ha elegido hora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No time left that is long enough</source>
        <translation>No queda un hueco suficiente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>No time that suits you? Call {number}.</source>
        <translation>¿Ninguna hora le viene bien? Llame al {number}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No visits on this day</source>
        <translation>Sin visitas este día</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Nobody can be booked here now</source>
        <translation>Ahora no se puede reservar con nadie aquí</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Not booked yet</source>
        <translation>Aún sin reservar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Nothing was booked for you. Your doctor and reason are kept.</source>
        <translation>No se reservó nada. Su médico y su motivo se conservan.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Nothing yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Open My record</source>
        <translation>Abrir Mi historia clínica</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>Optional. It is shown to your doctor with the appointment.</source>
        <translation>Opcional. Su médico lo ve con la cita.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Or call {number}</source>
        <translation>O llame al {number}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Past</source>
        <comment>appointments</comment>
        <translation>Pasadas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Plans change?</source>
        <translation>¿Cambio de planes?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Please ask the clinic before you rely on it.</source>
        <translation>Pregunte a la clínica antes de confiar en ella.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Potassium</source>
        <translation>Potasio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Read again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Results appear here when the laboratory has sent them.</source>
        <translation>Los resultados aparecen aquí cuando el laboratorio los envía.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same day, other doctor</source>
        <translation>El mismo día, otro médico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same time, another day</source>
        <translation>La misma hora, otro día</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same time, other doctor</source>
        <translation>La misma hora, otro médico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>See all free times</source>
        <translation>Ver todas las horas libres</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Show all results</source>
        <translation>Mostrar todos los resultados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_sections.py"/>
        <source>Show earlier visits</source>
        <translation>Mostrar visitas anteriores</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Signed by {name}, {date}</source>
        <translation>Firmada por {name}, {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/medicine_rows.py"/>
        <source>Since {date}, prescribed by {name}</source>
        <translation>Desde el {date}, recetado por {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Since {month} {year}</source>
        <translation>Desde {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Sodium</source>
        <translation>Sodio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Soonest</source>
        <translation>Primera libre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>TSH</source>
        <translation>TSH</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Tell your doctor if you have any.</source>
        <translation>Dígaselo a su médico si tiene alguna.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>The doctor is away</source>
        <translation>El médico está ausente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>The doctor is away until {day}</source>
        <translation>El médico está ausente hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>The next free time is {time}.</source>
        <translation>La próxima hora libre es a las {time}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>The signature of this note cannot be verified</source>
        <translation>La firma de esta nota no se puede verificar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>The time becomes free for others.</source>
        <translation>La hora queda libre para otras personas.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>The time is yours when you confirm it.</source>
        <translation>La hora es suya cuando la confirme.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>There is no usual range for this test.</source>
        <translation>No hay un intervalo habitual para esta prueba.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They are fats your body stores for energy.</source>
        <translation>Son grasas que el cuerpo guarda como energía.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They fight infections.</source>
        <translation>Combaten las infecciones.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They help your blood to clot.</source>
        <translation>Ayudan a que la sangre coagule.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>This day cannot be booked yet</source>
        <translation>Este día aún no se puede reservar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>This day has passed</source>
        <translation>Este día ya pasó</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>This note is not what was signed</source>
        <translation>Esta nota no coincide con la que se firmó</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>This time is yours only after you confirm it on the next page.</source>
        <translation>Esta hora es suya solo cuando la confirme en la página siguiente.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Thyroid</source>
        <translation>Tiroides</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Too soon to book here: call the clinic</source>
        <translation>Con tan poca antelación no se reserva aquí: llame a la clínica</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Took place</source>
        <comment>an appointment</comment>
        <translation>Realizada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Total cholesterol</source>
        <translation>Colesterol total</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Triglycerides</source>
        <translation>Triglicéridos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Unwell and cannot wait?</source>
        <translation>¿Se encuentra mal y no puede esperar?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Upcoming</source>
        <comment>appointments</comment>
        <translation>Próximas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Use 400 characters or fewer</source>
        <translation>Use 400 caracteres o menos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Visits can be booked until {day}</source>
        <translation>Se puede reservar hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Vitamin B12</source>
        <translation>Vitamina B12</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>WBC</source>
        <translation>Leucocitos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Well above the usual range.</source>
        <translation>Muy por encima del intervalo habitual.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Well below the usual range.</source>
        <translation>Muy por debajo del intervalo habitual.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What happens next</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>What kind of visit do you need?</source>
        <translation>¿Qué tipo de visita necesita?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What we found</source>
        <translation>Lo que encontramos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What we think</source>
        <translation>Nuestra valoración</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What you told us</source>
        <translation>Lo que usted nos dijo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>White blood cells</source>
        <translation>Glóbulos blancos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Who</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Who will see this</source>
        <translation>Quién verá esto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>You find it on Home and under Appointments.</source>
        <translation>La encuentra en Inicio y en Citas.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>You have no appointments. Book one.</source>
        <translation>No tiene citas. Reserve una.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>You told the clinic that you have none.</source>
        <translation>Usted dijo a la clínica que no tiene ninguna.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Your appointment</source>
        <translation>Su cita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Your appointment is booked</source>
        <translation>Su cita está reservada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Your body needs it to make blood and keep nerves healthy.</source>
        <translation>El cuerpo la necesita para formar sangre y mantener sanos los nervios.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic adds visits after you are seen.</source>
        <translation>La clínica añade las visitas después de atenderle.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic lists medicines here when it prescribes them.</source>
        <translation>La clínica anota aquí los medicamentos cuando los receta.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic lists them here when it gives them.</source>
        <translation>La clínica las anota aquí cuando las pone.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Your doctor can tell you what it means for you.</source>
        <translation>Su médico puede decirle qué significa para usted.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your doctor lists them here.</source>
        <translation>Su médico los anota aquí.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Your medicines</source>
        <translation>Sus medicamentos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Your new time</source>
        <translation>Su nueva hora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Your next appointment</source>
        <translation>Su próxima cita</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Your usual doctor</source>
        <translation>Su médico habitual</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>and up</source>
        <comment>no upper limit</comment>
        <extracomment>stands at the end of the bar that has no upper limit</extracomment>
        <translation>y más</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>eGFR</source>
        <translation>TFGe</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>up to</source>
        <comment>no lower limit</comment>
        <extracomment>stands at the end of the bar that has no lower limit</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>usual</source>
        <comment>the range of most people</comment>
        <translation>habitual</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>{date}, {name}</source>
        <translation>{date}, {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>{date}, {name}. {detail}</source>
        <translation>{date}, {name}. {detail}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>{day} at {time} with {doctor}.</source>
        <translation>{day} a las {time} con {doctor}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} {first_month} {first_year} – {day} {month} {year}</source>
        <translation>{first_day} de {first_month} de {first_year} – {day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} {first_month} – {day} {month} {year}</source>
        <translation>{first_day} de {first_month} – {day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} – {day} {month} {year}</source>
        <translation>{first_day} – {day} {month} {year}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>{name}, %n minutes.</source>
        <translation>
            <numerusform>{name}, %n minuto.</numerusform>
            <numerusform>{name}, %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>{name}, since {month} {year}</source>
        <translation>{name}, desde {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_row.py"/>
        <source>{name}, {date}</source>
        <translation>{name}, {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_row.py"/>
        <source>{name}, {reason}</source>
        <translation>{name}, {reason}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>{name}, {value}, {word}.</source>
        <translation>{name}, {value}, {word}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>{name}, {value}.</source>
        <translation>{name}, {value}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/calling.py"/>
        <source>{phone} ({hours})</source>
        <translation>{phone} ({hours})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_row.py"/>
        <source>{reason} ({kind})</source>
        <translation>{reason} ({kind})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>{specialty}, one of your doctors</source>
        <translation>{specialty}, forma parte de su equipo médico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>{specialty}, your usual doctor</source>
        <translation>{specialty}, su médico habitual</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>{start}, for %n minutes</source>
        <translation>
            <numerusform>{start}, durante %n minuto</numerusform>
            <numerusform>{start}, durante %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>{times}, %n minutes.</source>
        <translation>
            <numerusform>{times}, %n minuto.</numerusform>
            <numerusform>{times}, %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <source>{times}, clinic time</source>
        <translation>{times}, hora de la clínica</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>{times}.</source>
        <translation>{times}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>{time} on {day}</source>
        <translation>{time} del {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>{time} was just taken.</source>
        <translation>La hora de las {time} se acaba de ocupar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/medicine_rows.py"/>
        <source>{timing}, for {reason}</source>
        <translation>{timing}. Motivo: {reason}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} de {month}</translation>
    </message>
</context>
</TS>
