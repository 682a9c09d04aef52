<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>%n minutes earlier</source>
        <translation>
            <numerusform>%n Minute früher</numerusform>
            <numerusform>%n Minuten früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>%n minutes later</source>
        <translation>
            <numerusform>%n Minute später</numerusform>
            <numerusform>%n Minuten später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>%n minutes.</source>
        <translation>
            <numerusform>%n Minute.</numerusform>
            <numerusform>%n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>ALT</source>
        <translation>ALT (GPT)</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Above the usual range.</source>
        <translation>Über dem üblichen Bereich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>All appointments</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Allergies not recorded</source>
        <translation>Allergien nicht erfasst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Allergies unavailable</source>
        <translation>Allergien nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Appointment cancelled</source>
        <translation>Termin abgesagt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Appointments you have had are listed here.</source>
        <translation>Hier stehen Ihre vergangenen Termine.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Arrived</source>
        <comment>an appointment</comment>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Asked for</source>
        <comment>an appointment</comment>
        <translation>Angefragt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Average blood sugar</source>
        <translation>Langzeit-Blutzucker</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Back to times</source>
        <translation>Zurück zu den Zeiten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Below the usual range.</source>
        <translation>Unter dem üblichen Bereich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Blood fats</source>
        <translation>Blutfette</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Blood sugar</source>
        <translation>Blutzucker</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Book</source>
        <comment>verb</comment>
        <translation>Buchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Book an appointment</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Book another appointment</source>
        <translation>Noch einen Termin buchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Book {time} on {day}</source>
        <translation>{time} am {day} buchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Booking</source>
        <comment>under way</comment>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>CRP</source>
        <translation>CRP</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Call the clinic on {number}.</source>
        <translation>Rufen Sie die Praxis an: {number}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Call the clinic to make an appointment.</source>
        <translation>Rufen Sie die Praxis an, um einen Termin zu vereinbaren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Cancel appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Cancel it here, under Appointments, before it begins.</source>
        <translation>Sagen Sie ihn hier unter „Termine“ ab, bevor er beginnt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Cancel this appointment?</source>
        <translation>Diesen Termin absagen?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Cancelled</source>
        <comment>an appointment</comment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <source>Cancelling</source>
        <translation>Wird abgesagt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change the doctor</source>
        <translation>Ärztin oder Arzt wechseln</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Change the reason</source>
        <translation>Grund ändern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change the time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Check and confirm</source>
        <translation>Prüfen und bestätigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Check your appointment</source>
        <translation>Prüfen Sie Ihren Termin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Checked {time} today</source>
        <translation>Stand heute {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>Choose a free time</source>
        <translation>Wählen Sie eine freie Zeit</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Choose a time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Choose another doctor, or call the clinic.</source>
        <translation>Wählen Sie jemand anderen oder rufen Sie die Praxis an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Choose another time</source>
        <translation>Andere Zeit wählen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Choose another time.</source>
        <translation>Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Choose the kind of visit</source>
        <translation>Wählen Sie die Art des Besuchs</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Clinic time ({city}, {zone})</source>
        <translation>Praxiszeit ({city}, {zone})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Confirmed</source>
        <comment>an appointment</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Current medicines</source>
        <translation>Aktuelle Medikamente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Did not attend</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Doctors who look after you, and the clinic's administrators.</source>
        <translation>Ihre zuständigen Ärztinnen und Ärzte und die Administration der Praxis.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Done</source>
        <comment>a step of booking</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Ferritin</source>
        <translation>Ferritin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Fully booked</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Glucose</source>
        <translation>Glukose</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Go to Home</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>HDL</source>
        <translation>HDL</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>HDL cholesterol</source>
        <translation>HDL-Cholesterin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Haemoglobin</source>
        <translation>Hämoglobin</translation>
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
        <translation>Diagnosen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Home</source>
        <comment>the first screen</comment>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Immunisations</source>
        <translation>Impfungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>In %n days</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>In room</source>
        <comment>an appointment</comment>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Inflammation</source>
        <translation>Entzündung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Inside the usual range.</source>
        <translation>Im üblichen Bereich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Iron store</source>
        <translation>Eisenspeicher</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is a salt that keeps your heart and muscles working.</source>
        <translation>Es ist ein Salz, das Herz und Muskeln arbeiten lässt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is a waste product that your kidneys remove.</source>
        <translation>Es ist ein Abfallstoff, den Ihre Nieren ausscheiden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the fat carried in your blood, all kinds together.</source>
        <translation>Es ist das Fett in Ihrem Blut, alle Arten zusammen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the kind of cholesterol that can settle in blood vessels.</source>
        <translation>Es ist das Cholesterin, das sich in Blutgefäßen ablagern kann.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the kind of cholesterol that protects blood vessels.</source>
        <translation>Es ist das Cholesterin, das die Blutgefäße schützt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the part of your blood that carries oxygen.</source>
        <translation>Es ist der Teil Ihres Blutes, der Sauerstoff trägt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the salt that balances the water in your body.</source>
        <translation>Es ist das Salz, das den Wasserhaushalt Ihres Körpers regelt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the sugar in your blood when the sample was taken.</source>
        <translation>Es ist der Zucker in Ihrem Blut zur Zeit der Abnahme.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It rises when your body fights an infection or is inflamed.</source>
        <translation>Es steigt, wenn Ihr Körper eine Infektion bekämpft oder entzündet ist.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows how much iron your body has in store.</source>
        <translation>Es zeigt, wie viel Eisen Ihr Körper gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows how well your kidneys clean your blood.</source>
        <translation>Es zeigt, wie gut Ihre Nieren das Blut reinigen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows whether liver cells are under strain.</source>
        <translation>Es zeigt, ob Leberzellen belastet sind.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows whether your thyroid gland works at the usual speed.</source>
        <translation>Es zeigt, ob Ihre Schilddrüse mit üblichem Tempo arbeitet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows your average blood sugar over about 3 months.</source>
        <translation>Es zeigt Ihren mittleren Blutzucker über etwa 3 Monate.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Keep appointment</source>
        <translation>Termin behalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Kidney function</source>
        <translation>Nierenfunktion</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Known allergies</source>
        <translation>Bekannte Allergien</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>LDL</source>
        <translation>LDL</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>LDL cholesterol</source>
        <translation>LDL-Cholesterin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Latest results</source>
        <translation>Neueste Befunde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Leave without booking</source>
        <translation>Ohne Buchung verlassen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Liver</source>
        <translation>Leber</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Looking</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>My record</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No current medicines recorded</source>
        <translation>Keine aktuellen Medikamente erfasst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>No free time in the next 60 days</source>
        <translation>Keine freie Zeit in den nächsten 60 Tagen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No health problems recorded</source>
        <translation>Keine Diagnosen erfasst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No hours set yet</source>
        <translation>Noch keine Sprechzeiten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No immunisations recorded</source>
        <translation>Keine Impfungen erfasst</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>No known allergies</source>
        <translation>Keine Allergien bekannt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No results yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>No time chosen yet</source>
        <translation>Noch keine Zeit gewählt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No time left that is long enough</source>
        <translation>Keine ausreichend lange Zeit mehr</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>No time that suits you? Call {number}.</source>
        <translation>Keine passende Zeit? Rufen Sie an: {number}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No visits on this day</source>
        <translation>An diesem Tag keine Besuche</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Nobody can be booked here now</source>
        <translation>Hier ist gerade niemand buchbar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Not booked yet</source>
        <translation>Noch nicht gebucht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Nothing was booked for you. Your doctor and reason are kept.</source>
        <translation>Es wurde nichts gebucht. Ihre Auswahl und Ihr Grund bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Open My record</source>
        <translation>„Meine Akte“ öffnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>Optional. It is shown to your doctor with the appointment.</source>
        <translation>Freiwillig. Es wird mit dem Termin in der Praxis gezeigt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Or call {number}</source>
        <translation>Oder rufen Sie an: {number}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Past</source>
        <comment>appointments</comment>
        <translation>Vergangen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Plans change?</source>
        <translation>Kommt etwas dazwischen?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Platelets</source>
        <translation>Blutplättchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Please ask the clinic before you rely on it.</source>
        <translation>Fragen Sie die Praxis, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Potassium</source>
        <translation>Kalium</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Results</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Results appear here when the laboratory has sent them.</source>
        <translation>Befunde erscheinen hier, wenn das Labor sie geschickt hat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same day</source>
        <translation>Gleicher Tag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same day, other doctor</source>
        <translation>Gleicher Tag, bei jemand anderem</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same time, another day</source>
        <translation>Gleiche Zeit, anderer Tag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same time, other doctor</source>
        <translation>Gleiche Zeit, bei jemand anderem</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>See all free times</source>
        <translation>Alle freien Zeiten zeigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Show all results</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_sections.py"/>
        <source>Show earlier visits</source>
        <translation>Frühere Besuche zeigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Signed by {name}, {date}</source>
        <translation>Unterzeichnet von {name}, {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/medicine_rows.py"/>
        <source>Since {date}, prescribed by {name}</source>
        <translation>Seit {date}, verordnet von {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Since {month} {year}</source>
        <translation>Seit {month} {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Sodium</source>
        <translation>Natrium</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Soonest</source>
        <translation>Früheste Zeit</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>TSH</source>
        <translation>TSH</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Tell your doctor if you have any.</source>
        <translation>Sagen Sie es in der Praxis, wenn Sie welche haben.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>The doctor is away</source>
        <translation>Die Ärztin oder der Arzt ist abwesend</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>The doctor is away until {day}</source>
        <translation>Die Ärztin oder der Arzt ist bis {day} abwesend</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>The next free time is {time}.</source>
        <translation>Die nächste freie Zeit ist {time}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>The signature of this note cannot be verified</source>
        <translation>Die Unterschrift dieses Eintrags lässt sich nicht prüfen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>The time becomes free for others.</source>
        <translation>Die Zeit wird für andere frei.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>The time is yours when you confirm it.</source>
        <translation>Die Zeit gehört Ihnen, sobald Sie bestätigen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>There is no usual range for this test.</source>
        <translation>Für diese Untersuchung gibt es keinen üblichen Bereich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They are fats your body stores for energy.</source>
        <translation>Es sind Fette, die Ihr Körper als Energie speichert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They fight infections.</source>
        <translation>Sie bekämpfen Infektionen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They help your blood to clot.</source>
        <translation>Sie helfen dem Blut zu gerinnen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>This day cannot be booked yet</source>
        <translation>Dieser Tag ist noch nicht buchbar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>This day has passed</source>
        <translation>Dieser Tag ist vorbei</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>This note is not what was signed</source>
        <translation>Dieser Eintrag stimmt nicht mit dem unterzeichneten überein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>This time is yours only after you confirm it on the next page.</source>
        <translation>Diese Zeit gehört Ihnen erst, wenn Sie sie auf der nächsten Seite bestätigen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Thyroid</source>
        <translation>Schilddrüse</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Too soon to book here: call the clinic</source>
        <translation>Zu kurzfristig zum Buchen: Rufen Sie die Praxis an</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Took place</source>
        <comment>an appointment</comment>
        <translation>Hat stattgefunden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Total cholesterol</source>
        <translation>Gesamtcholesterin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Triglycerides</source>
        <translation>Triglyzeride</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Unwell and cannot wait?</source>
        <translation>Geht es Ihnen schlecht und kann es nicht warten?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Upcoming</source>
        <comment>appointments</comment>
        <translation>Kommend</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Use 400 characters or fewer</source>
        <translation>Höchstens 400 Zeichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Very low</source>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Visits can be booked until {day}</source>
        <translation>Termine sind bis {day} buchbar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Vitamin B12</source>
        <translation>Vitamin B12</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>WBC</source>
        <translation>Leukozyten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Well above the usual range.</source>
        <translation>Deutlich über dem üblichen Bereich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Well below the usual range.</source>
        <translation>Deutlich unter dem üblichen Bereich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>What kind of visit do you need?</source>
        <translation>Welche Art Besuch brauchen Sie?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What we found</source>
        <translation>Was wir festgestellt haben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What we think</source>
        <translation>Unsere Einschätzung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What you told us</source>
        <translation>Was Sie uns gesagt haben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>White blood cells</source>
        <translation>Weiße Blutkörperchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Who</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Who will see this</source>
        <translation>Wer das sieht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>You find it on Home and under Appointments.</source>
        <translation>Sie finden ihn unter „Start“ und „Termine“.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>You have no appointments. Book one.</source>
        <translation>Sie haben keine Termine. Buchen Sie einen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>You told the clinic that you have none.</source>
        <translation>Sie haben der Praxis gesagt, dass Sie keine haben.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Your appointment</source>
        <translation>Ihr Termin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Your appointment is booked</source>
        <translation>Ihr Termin ist gebucht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Your body needs it to make blood and keep nerves healthy.</source>
        <translation>Ihr Körper braucht es für Blut und gesunde Nerven.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic adds visits after you are seen.</source>
        <translation>Ihre Praxis trägt Besuche ein, nachdem Sie da waren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic lists medicines here when it prescribes them.</source>
        <translation>Ihre Praxis trägt Medikamente hier ein, wenn sie sie verordnet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic lists them here when it gives them.</source>
        <translation>Ihre Praxis trägt sie hier ein, wenn sie geimpft hat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Your doctor can tell you what it means for you.</source>
        <translation>In der Praxis erfahren Sie, was das für Sie bedeutet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your doctor lists them here.</source>
        <translation>Die Praxis trägt sie hier ein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Your medicines</source>
        <translation>Ihre Medikamente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Your new time</source>
        <translation>Ihre neue Zeit</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Your next appointment</source>
        <translation>Ihr nächster Termin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Your usual doctor</source>
        <translation>Betreut Sie regelmäßig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>and up</source>
        <comment>no upper limit</comment>
        <extracomment>stands at the end of the bar that has no upper limit</extracomment>
        <translation>und mehr</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>eGFR</source>
        <translation>eGFR</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>up to</source>
        <comment>no lower limit</comment>
        <extracomment>stands at the end of the bar that has no lower limit</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>usual</source>
        <comment>the range of most people</comment>
        <translation>üblich</translation>
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
        <translation>{day} um {time} bei {doctor}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} {first_month} {first_year} – {day} {month} {year}</source>
        <translation>{first_day}. {first_month} {first_year} – {day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} {first_month} – {day} {month} {year}</source>
        <translation>{first_day}. {first_month} – {day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} – {day} {month} {year}</source>
        <translation>{first_day}. – {day}. {month} {year}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>{name}, %n minutes.</source>
        <translation>
            <numerusform>{name}, %n Minute.</numerusform>
            <numerusform>{name}, %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>{name}, since {month} {year}</source>
        <translation>{name}, seit {month} {year}</translation>
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
        <translation>{specialty}, betreut Sie</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>{specialty}, your usual doctor</source>
        <translation>{specialty}, betreut Sie regelmäßig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>{start}, for %n minutes</source>
        <translation>
            <numerusform>{start}, für %n Minute</numerusform>
            <numerusform>{start}, für %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>{times}, %n minutes.</source>
        <translation>
            <numerusform>{times}, %n Minute.</numerusform>
            <numerusform>{times}, %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <source>{times}, clinic time</source>
        <translation>{times}, Praxiszeit</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>{times}.</source>
        <translation>{times}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>{time} on {day}</source>
        <translation>{time} am {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>{time} was just taken.</source>
        <translation>{time} wurde gerade vergeben.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/medicine_rows.py"/>
        <source>{timing}, for {reason}</source>
        <translation>{timing}. Grund: {reason}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
</context>
</TS>
