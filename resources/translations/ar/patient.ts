<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>%n minutes earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>%n minutes later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>%n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>ALT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Above the usual range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>All appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Allergies not recorded</source>
        <translation>لم تُسجَّل الحساسية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Allergies unavailable</source>
        <translation>الحساسية غير متاحة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Appointment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Appointments you have had are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Arrived</source>
        <comment>an appointment</comment>
        <translation>وصل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Asked for</source>
        <comment>an appointment</comment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Average blood sugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Back to times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Below the usual range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Blood fats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Blood sugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Book</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Book an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Book another appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Book {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Booking</source>
        <comment>under way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>CRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Call the clinic on {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Call the clinic to make an appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Cancel appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Cancel it here, under Appointments, before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Cancel this appointment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Cancelled</source>
        <comment>an appointment</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Change the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Check and confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Check your appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Checked {time} today</source>
        <translation>آخر تحقق اليوم {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>Choose a free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Choose a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Choose another doctor, or call the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Choose another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Choose another time.</source>
        <translation>اختر وقتًا آخر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Choose the kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Clinic time ({city}, {zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Confirmed</source>
        <comment>an appointment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Creatinine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Current medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Did not attend</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Doctors who look after you, and the clinic's administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Done</source>
        <comment>a step of booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Ferritin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Fully booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Glucose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Go to Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good afternoon, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good evening, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good morning, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>HDL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>HDL cholesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Haemoglobin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Hb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>HbA1c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Health problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Home</source>
        <comment>the first screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Immunisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>In %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>In room</source>
        <comment>an appointment</comment>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Inflammation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Inside the usual range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Iron store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is a salt that keeps your heart and muscles working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is a waste product that your kidneys remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the fat carried in your blood, all kinds together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the kind of cholesterol that can settle in blood vessels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the kind of cholesterol that protects blood vessels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the part of your blood that carries oxygen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the salt that balances the water in your body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the sugar in your blood when the sample was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It rises when your body fights an infection or is inflamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows how much iron your body has in store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows how well your kidneys clean your blood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows whether liver cells are under strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows whether your thyroid gland works at the usual speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows your average blood sugar over about 3 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Keep appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Kidney function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Known allergies</source>
        <translation>حساسية معروفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>LDL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>LDL cholesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Latest results</source>
        <translation>أحدث النتائج</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Leave without booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>My record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No current medicines recorded</source>
        <translation>لم تُسجَّل أدوية حالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>No free time in the next 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No health problems recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No hours set yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No immunisations recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>No known allergies</source>
        <translation>لا توجد حساسية معروفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No results yet</source>
        <translation>لا نتائج بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>No time chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No time left that is long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>No time that suits you? Call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No visits on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Nobody can be booked here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Not booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Nothing was booked for you. Your doctor and reason are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Open My record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>Optional. It is shown to your doctor with the appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Or call {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Past</source>
        <comment>appointments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Plans change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Platelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Please ask the clinic before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Potassium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Results appear here when the laboratory has sent them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same day, other doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same time, another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same time, other doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>See all free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Show all results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Signed by {name}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/medicine_rows.py"/>
        <source>Since {date}, prescribed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Since {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Sodium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Soonest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>TSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Tell your doctor if you have any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>The doctor is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>The doctor is away until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>The next free time is {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>The signature of this note cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>The time becomes free for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>The time is yours when you confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>There is no usual range for this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They are fats your body stores for energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They fight infections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They help your blood to clot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>This day cannot be booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>This day has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>This note is not what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>This time is yours only after you confirm it on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Thyroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Too soon to book here: call the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Took place</source>
        <comment>an appointment</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Total cholesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Triglycerides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Unwell and cannot wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Upcoming</source>
        <comment>appointments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Very high</source>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Very low</source>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Visits can be booked until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Vitamin B12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>WBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Well above the usual range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Well below the usual range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>What kind of visit do you need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What we think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What you told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>White blood cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Who will see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>You find it on Home and under Appointments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>You have no appointments. Book one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>You told the clinic that you have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Your appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Your appointment is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Your body needs it to make blood and keep nerves healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic adds visits after you are seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic lists medicines here when it prescribes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic lists them here when it gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Your doctor can tell you what it means for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your doctor lists them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Your medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Your new time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Your next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Your usual doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>and up</source>
        <comment>no upper limit</comment>
        <extracomment>stands at the end of the bar that has no upper limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>eGFR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>up to</source>
        <comment>no lower limit</comment>
        <extracomment>stands at the end of the bar that has no lower limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>usual</source>
        <comment>the range of most people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>{date}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>{date}, {name}. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>{day} at {time} with {doctor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} {first_month} {first_year} – {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} {first_month} – {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} – {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>{name}, %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>{name}, since {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_row.py"/>
        <source>{name}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_row.py"/>
        <source>{name}, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>{name}, {value}, {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>{name}, {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/calling.py"/>
        <source>{phone} ({hours})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_row.py"/>
        <source>{reason} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>{specialty}, your usual doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>{start}, for %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>{times}, %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <source>{times}, clinic time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>{times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>{time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>{time} was just taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/medicine_rows.py"/>
        <source>{timing}, for {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
</context>
</TS>
