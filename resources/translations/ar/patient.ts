<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>%n minutes earlier</source>
        <translation>
            <numerusform>%n دقيقة أبكر</numerusform>
            <numerusform>أبكر بدقيقة</numerusform>
            <numerusform>أبكر بدقيقتين</numerusform>
            <numerusform>أبكر بـ %n دقائق</numerusform>
            <numerusform>أبكر بـ %n دقيقة</numerusform>
            <numerusform>أبكر بـ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>%n minutes later</source>
        <translation>
            <numerusform>%n دقيقة بعد ذلك</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>%n minutes.</source>
        <translation>
            <numerusform>%n دقيقة.</numerusform>
            <numerusform>دقيقة واحدة.</numerusform>
            <numerusform>دقيقتان.</numerusform>
            <numerusform>%n دقائق.</numerusform>
            <numerusform>%n دقيقة.</numerusform>
            <numerusform>%n دقيقة.</numerusform>
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
        <translation>أعلى من النطاق المعتاد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>All appointments</source>
        <translation>جميع المواعيد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Allergies</source>
        <translation>الحساسية</translation>
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
        <translation>يوم آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Appointment cancelled</source>
        <translation>أُلغي الموعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Appointments you have had are listed here.</source>
        <translation>تظهر هنا مواعيدك السابقة.</translation>
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
        <translation>متوسط سكر الدم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Back to times</source>
        <translation>العودة إلى الأوقات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Below the usual range.</source>
        <translation>أدنى من النطاق المعتاد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Blood fats</source>
        <translation>دهون الدم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Blood sugar</source>
        <translation>سكر الدم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Book</source>
        <comment>verb</comment>
        <translation>حجز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <source>Book an appointment</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Book another appointment</source>
        <translation>حجز موعد آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Book {time} on {day}</source>
        <translation>حجز {time} يوم {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Booking</source>
        <comment>under way</comment>
        <translation>جارٍ الحجز</translation>
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
        <translation>اتصل بالعيادة على {number}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Call the clinic to make an appointment.</source>
        <translation>اتصل بالعيادة لتحديد موعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Cancel appointment</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Cancel it here, under Appointments, before it begins.</source>
        <translation>ألغِه هنا، ضمن المواعيد، قبل أن يبدأ.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Cancel this appointment?</source>
        <translation>هل تريد إلغاء هذا الموعد؟</translation>
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
        <translation>جارٍ الإلغاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change the doctor</source>
        <translation>تغيير الطبيب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Change the reason</source>
        <translation>تغيير السبب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Change the time</source>
        <translation>تغيير الوقت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Check and confirm</source>
        <translation>المراجعة والتأكيد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Check your appointment</source>
        <translation>راجع موعدك</translation>
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
        <translation>اختر وقتًا متاحًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Choose a time</source>
        <translation>اختيار الوقت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Choose another doctor, or call the clinic.</source>
        <translation>اختر طبيبًا آخر أو اتصل بالعيادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Choose another time</source>
        <translation>اختيار وقت آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Choose another time.</source>
        <translation>اختر وقتًا آخر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Choose the kind of visit</source>
        <translation>اختر نوع الزيارة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Clinic time ({city}, {zone})</source>
        <translation>توقيت العيادة ({city}، {zone})</translation>
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
        <translation>مؤكَّد</translation>
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
        <translation>الكرياتينين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Current medicines</source>
        <translation>الأدوية الحالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointments_model.py"/>
        <source>Did not attend</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Doctors who look after you, and the clinic's administrators.</source>
        <translation>الأطباء الذين يتابعونك وإدارة العيادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking.py"/>
        <source>Done</source>
        <comment>a step of booking</comment>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Ferritin</source>
        <translation>الفيريتين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Fully booked</source>
        <translation>محجوز بالكامل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Glucose</source>
        <translation>الغلوكوز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Go to Home</source>
        <translation>الذهاب إلى الرئيسية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good afternoon, {name}</source>
        <translation>طاب يومك، {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good evening, {name}</source>
        <translation>مساء الخير، {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/greeting.py"/>
        <source>Good morning, {name}</source>
        <translation>صباح الخير، {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>HDL</source>
        <translation>HDL</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>HDL cholesterol</source>
        <translation>كوليسترول HDL</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Haemoglobin</source>
        <translation>الهيموغلوبين</translation>
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
        <translation>المشكلات الصحية</translation>
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
        <translation>الرئيسية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Immunisations</source>
        <translation>التطعيمات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>In %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
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
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Inflammation</source>
        <translation>الالتهاب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Inside the usual range.</source>
        <translation>ضمن النطاق المعتاد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Iron store</source>
        <translation>مخزون الحديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is a salt that keeps your heart and muscles working.</source>
        <translation>ملح يُبقي قلبك وعضلاتك تعمل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is a waste product that your kidneys remove.</source>
        <translation>فضلات تتخلص منها كليتاك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the fat carried in your blood, all kinds together.</source>
        <translation>الدهون التي يحملها دمك، بجميع أنواعها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the kind of cholesterol that can settle in blood vessels.</source>
        <translation>نوع الكوليسترول الذي قد يترسب في الأوعية الدموية.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the kind of cholesterol that protects blood vessels.</source>
        <translation>نوع الكوليسترول الذي يحمي الأوعية الدموية.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the part of your blood that carries oxygen.</source>
        <translation>الجزء من دمك الذي يحمل الأكسجين.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the salt that balances the water in your body.</source>
        <translation>الملح الذي يوازن الماء في جسمك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It is the sugar in your blood when the sample was taken.</source>
        <translation>السكر في دمك وقت أخذ العينة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It rises when your body fights an infection or is inflamed.</source>
        <translation>يرتفع عندما يقاوم جسمك عدوى أو التهابًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows how much iron your body has in store.</source>
        <translation>يُظهر كمية الحديد المخزنة في جسمك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows how well your kidneys clean your blood.</source>
        <translation>يُظهر مدى تنقية كليتيك لدمك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows whether liver cells are under strain.</source>
        <translation>يُظهر ما إذا كانت خلايا الكبد مجهدة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows whether your thyroid gland works at the usual speed.</source>
        <translation>يُظهر ما إذا كانت الغدة الدرقية تعمل بالسرعة المعتادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>It shows your average blood sugar over about 3 months.</source>
        <translation>يُظهر متوسط سكر الدم لديك خلال 3 أشهر تقريبًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>Keep appointment</source>
        <translation>الإبقاء على الموعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Kidney function</source>
        <translation>وظيفة الكلى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Known allergies</source>
        <translation>حساسية معروفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>LDL</source>
        <translation>LDL</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>LDL cholesterol</source>
        <translation>كوليسترول LDL</translation>
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
        <translation>الخروج دون حجز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Liver</source>
        <translation>الكبد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Looking</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Medicines</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>My record</source>
        <translation>سجلي الطبي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No current medicines recorded</source>
        <translation>لم تُسجَّل أدوية حالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>No free time in the next 60 days</source>
        <translation>لا وقت متاح خلال 60 يومًا القادمة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No health problems recorded</source>
        <translation>لم تُسجَّل مشكلات صحية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No hours set yet</source>
        <translation>لم تُحدَّد ساعات العمل بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>No immunisations recorded</source>
        <translation>لم تُسجَّل تطعيمات</translation>
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
        <translation>لم تختر وقتًا بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No time left that is long enough</source>
        <translation>لم يبق وقت كافٍ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>No time that suits you? Call {number}.</source>
        <translation>لا وقت يناسبك؟ اتصل على {number}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>No visits on this day</source>
        <translation>لا زيارات في هذا اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Nobody can be booked here now</source>
        <translation>لا يمكن الحجز لدى أحد هنا الآن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Not booked yet</source>
        <translation>لم يُحجز بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Nothing was booked for you. Your doctor and reason are kept.</source>
        <translation>لم يُحجز لك شيء. الطبيب والسبب اللذان اخترتهما باقيان.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Open My record</source>
        <translation>فتح سجلي الطبي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>Optional. It is shown to your doctor with the appointment.</source>
        <translation>اختياري. يراه طبيبك مع الموعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Or call {number}</source>
        <translation>أو اتصل على {number}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Past</source>
        <comment>appointments</comment>
        <translation>السابقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Plans change?</source>
        <translation>تغيّرت خططك؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Platelets</source>
        <translation>الصفائح الدموية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Please ask the clinic before you rely on it.</source>
        <translation>اسأل العيادة قبل أن تعتمد عليها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Potassium</source>
        <translation>البوتاسيوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Read again</source>
        <translation>إعادة التحميل</translation>
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
        <translation>تظهر النتائج هنا عندما يرسلها المختبر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same day, other doctor</source>
        <translation>اليوم نفسه، طبيب آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same time, another day</source>
        <translation>الوقت نفسه، يوم آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>Same time, other doctor</source>
        <translation>الوقت نفسه، طبيب آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>See all free times</source>
        <translation>عرض جميع الأوقات المتاحة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record.py"/>
        <source>Show all results</source>
        <translation>عرض جميع النتائج</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_sections.py"/>
        <source>Show earlier visits</source>
        <translation>عرض الزيارات السابقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Signed by {name}, {date}</source>
        <translation>وقّعها {name}، {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/medicine_rows.py"/>
        <source>Since {date}, prescribed by {name}</source>
        <translation>منذ {date}، وصفه {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>Since {month} {year}</source>
        <translation>منذ {month} {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Sodium</source>
        <translation>الصوديوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/week_bar.py"/>
        <source>Soonest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>TSH</source>
        <translation>TSH</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>Tell your doctor if you have any.</source>
        <translation>أخبر طبيبك إن كانت لديك حساسية.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>The doctor is away</source>
        <translation>الطبيب غائب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>The doctor is away until {day}</source>
        <translation>الطبيب غائب حتى {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>The next free time is {time}.</source>
        <translation>أقرب وقت متاح هو {time}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>The signature of this note cannot be verified</source>
        <translation>لا يمكن التحقق من توقيع هذه الملاحظة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>The time becomes free for others.</source>
        <translation>يصبح الوقت متاحًا لغيرك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>The time is yours when you confirm it.</source>
        <translation>يصبح الوقت لك عندما تؤكده.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>There is no usual range for this test.</source>
        <translation>لا يوجد نطاق معتاد لهذا الفحص.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They are fats your body stores for energy.</source>
        <translation>دهون يخزنها جسمك للطاقة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They fight infections.</source>
        <translation>تقاوم العدوى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>They help your blood to clot.</source>
        <translation>تساعد دمك على التجلط.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>This day cannot be booked yet</source>
        <translation>لا يمكن حجز هذا اليوم بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>This day has passed</source>
        <translation>مضى هذا اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>This note is not what was signed</source>
        <translation>هذه الملاحظة لا تطابق ما وُقّع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>This time is yours only after you confirm it on the next page.</source>
        <translation>لا يصبح هذا الوقت لك إلا بعد تأكيده في الصفحة التالية.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Thyroid</source>
        <translation>الغدة الدرقية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/day_words.py"/>
        <source>Too soon to book here: call the clinic</source>
        <translation>الوقت قريب جدًا للحجز هنا: اتصل بالعيادة</translation>
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
        <translation>الكوليسترول الكلي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Triglycerides</source>
        <translation>الدهون الثلاثية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Unwell and cannot wait?</source>
        <translation>هل أنت مريض ولا تستطيع الانتظار؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_list.py"/>
        <source>Upcoming</source>
        <comment>appointments</comment>
        <translation>القادمة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_model.py"/>
        <source>Use 400 characters or fewer</source>
        <translation>استخدم 400 حرف أو أقل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Usual</source>
        <translation>معتاد</translation>
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
        <translation>يمكن الحجز حتى {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Vitamin B12</source>
        <translation>فيتامين B12</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>WBC</source>
        <translation>WBC</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Well above the usual range.</source>
        <translation>أعلى بكثير من النطاق المعتاد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Well below the usual range.</source>
        <translation>أدنى بكثير من النطاق المعتاد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What happens next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_reason.py"/>
        <source>What kind of visit do you need?</source>
        <translation>ما نوع الزيارة التي تحتاجها؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What we found</source>
        <translation>ما وجدناه</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What we think</source>
        <translation>رأينا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>What you told us</source>
        <translation>ما أخبرتنا به</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>White blood cells</source>
        <translation>خلايا الدم البيضاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Who</source>
        <translation>مع من</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Who will see this</source>
        <translation>من سيرى هذا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>You find it on Home and under Appointments.</source>
        <translation>تجده في الرئيسية وضمن المواعيد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>You have no appointments. Book one.</source>
        <translation>ليس لديك مواعيد. احجز موعدًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/allergy_rows.py"/>
        <source>You told the clinic that you have none.</source>
        <translation>أخبرت العيادة أنه ليس لديك حساسية.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_summary.py"/>
        <source>Your appointment</source>
        <translation>موعدك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>Your appointment is booked</source>
        <translation>تم حجز موعدك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/plain_tests.py"/>
        <source>Your body needs it to make blood and keep nerves healthy.</source>
        <translation>يحتاجه جسمك لتكوين الدم وسلامة الأعصاب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic adds visits after you are seen.</source>
        <translation>تضيف العيادة الزيارات بعد أن تُفحص.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic lists medicines here when it prescribes them.</source>
        <translation>تدرج العيادة الأدوية هنا عندما تصفها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your clinic lists them here when it gives them.</source>
        <translation>تدرجها العيادة هنا عندما تعطيها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>Your doctor can tell you what it means for you.</source>
        <translation>يمكن لطبيبك أن يشرح لك ما يعنيه ذلك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/nothing.py"/>
        <source>Your doctor lists them here.</source>
        <translation>يدرجها طبيبك هنا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Your medicines</source>
        <translation>أدويتك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>Your new time</source>
        <translation>وقتك الجديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/home.py"/>
        <source>Your next appointment</source>
        <translation>موعدك القادم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_time.py"/>
        <source>Your usual doctor</source>
        <translation>طبيبك المعتاد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>and up</source>
        <comment>no upper limit</comment>
        <extracomment>stands at the end of the bar that has no upper limit</extracomment>
        <translation>بلا حد أعلى</translation>
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
        <translation>بلا حد أدنى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/range_bar_view.py"/>
        <source>usual</source>
        <comment>the range of most people</comment>
        <translation>معتاد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>{date}, {name}</source>
        <translation>{date}، {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>{date}, {name}. {detail}</source>
        <translation>{date}، {name}. {detail}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/cancel_dialog.py"/>
        <source>{day} at {time} with {doctor}.</source>
        <translation>{day} الساعة {time} مع {doctor}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} {first_month} {first_year} – {day} {month} {year}</source>
        <translation>{first_day} {first_month} {first_year} – {day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{first_day} {first_month} – {day} {month} {year}</source>
        <translation>{first_day} {first_month} – {day} {month} {year}</translation>
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
            <numerusform>{name}، %n دقيقة.</numerusform>
            <numerusform>{name}، دقيقة واحدة.</numerusform>
            <numerusform>{name}، دقيقتان.</numerusform>
            <numerusform>{name}، %n دقائق.</numerusform>
            <numerusform>{name}، %n دقيقة.</numerusform>
            <numerusform>{name}، %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/record_rows.py"/>
        <source>{name}, since {month} {year}</source>
        <translation>{name}، منذ {month} {year}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_row.py"/>
        <source>{name}, {date}</source>
        <translation>{name}، {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_row.py"/>
        <source>{name}, {reason}</source>
        <translation>{name}، {reason}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>{name}, {value}, {word}.</source>
        <translation>{name}، {value}، {word}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/result_line.py"/>
        <source>{name}, {value}.</source>
        <translation>{name}، {value}.</translation>
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
        <translation>{specialty}، أحد أطبائك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>{specialty}, your usual doctor</source>
        <translation>{specialty}، طبيبك المعتاد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_words.py"/>
        <source>{start}, for %n minutes</source>
        <translation>
            <numerusform>{start}، لمدة %n دقيقة</numerusform>
            <numerusform>{start}، لمدة دقيقة</numerusform>
            <numerusform>{start}، لمدة دقيقتين</numerusform>
            <numerusform>{start}، لمدة %n دقائق</numerusform>
            <numerusform>{start}، لمدة %n دقيقة</numerusform>
            <numerusform>{start}، لمدة %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/patient/booking_check.py"/>
        <source>{times}, %n minutes.</source>
        <translation>
            <numerusform>{times}، %n دقيقة.</numerusform>
            <numerusform>{times}، دقيقة واحدة.</numerusform>
            <numerusform>{times}، دقيقتان.</numerusform>
            <numerusform>{times}، %n دقائق.</numerusform>
            <numerusform>{times}، %n دقيقة.</numerusform>
            <numerusform>{times}، %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/appointment_panel.py"/>
        <source>{times}, clinic time</source>
        <translation>{times}، توقيت العيادة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_done.py"/>
        <source>{times}.</source>
        <translation>{times}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/booking_taken.py"/>
        <source>{time} on {day}</source>
        <translation>{time} يوم {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/taken.py"/>
        <source>{time} was just taken.</source>
        <translation>حُجز {time} للتو.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/medicine_rows.py"/>
        <source>{timing}, for {reason}</source>
        <translation>{timing}، السبب: {reason}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/patient/weeks.py"/>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
</context>
</TS>
