<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n active problems</source>
        <translation>
            <numerusform>لا مشكلات نشطة</numerusform>
            <numerusform>مشكلة نشطة واحدة</numerusform>
            <numerusform>مشكلتان نشطتان</numerusform>
            <numerusform>%n مشكلات نشطة</numerusform>
            <numerusform>%n مشكلة نشطة</numerusform>
            <numerusform>%n مشكلة نشطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n appointments</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n current medicines</source>
        <translation>
            <numerusform>لا أدوية حالية</numerusform>
            <numerusform>دواء حالي واحد</numerusform>
            <numerusform>دواءان حاليان</numerusform>
            <numerusform>%n أدوية حالية</numerusform>
            <numerusform>%n دواءً حاليًا</numerusform>
            <numerusform>%n دواء حالي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_model.py"/>
        <source>%n days old</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يومًا</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n done</source>
        <translation>
            <numerusform>لم ينته أي منها</numerusform>
            <numerusform>انتهى واحد</numerusform>
            <numerusform>انتهى اثنان</numerusform>
            <numerusform>انتهت %n</numerusform>
            <numerusform>انتهى %n</numerusform>
            <numerusform>انتهى %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n in room</source>
        <translation>
            <numerusform>لا أحد في الغرفة</numerusform>
            <numerusform>واحد في الغرفة</numerusform>
            <numerusform>اثنان في الغرفة</numerusform>
            <numerusform>%n في الغرفة</numerusform>
            <numerusform>%n في الغرفة</numerusform>
            <numerusform>%n في الغرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>%n patients assigned to you</source>
        <translation>
            <numerusform>لا مرضى معيَّنين لك</numerusform>
            <numerusform>مريض واحد معيَّن لك</numerusform>
            <numerusform>مريضان معيَّنان لك</numerusform>
            <numerusform>%n مرضى معيَّنين لك</numerusform>
            <numerusform>%n مريضًا معيَّنًا لك</numerusform>
            <numerusform>%n مريض معيَّن لك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>%n patients that match</source>
        <translation>
            <numerusform>لا مرضى مطابقين</numerusform>
            <numerusform>مريض واحد مطابق</numerusform>
            <numerusform>مريضان مطابقان</numerusform>
            <numerusform>%n مرضى مطابقين</numerusform>
            <numerusform>%n مريضًا مطابقًا</numerusform>
            <numerusform>%n مريض مطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>%n results out of range</source>
        <translation>
            <numerusform>لا نتائج خارج النطاق</numerusform>
            <numerusform>نتيجة واحدة خارج النطاق</numerusform>
            <numerusform>نتيجتان خارج النطاق</numerusform>
            <numerusform>%n نتائج خارج النطاق</numerusform>
            <numerusform>%n نتيجة خارج النطاق</numerusform>
            <numerusform>%n نتيجة خارج النطاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>A signed note is never edited.</source>
        <translation>لا تُعدَّل الملاحظة الموقّعة أبدًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Age</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <source>All notes are signed</source>
        <translation>جميع الملاحظات موقّعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Allergies not recorded</source>
        <translation>لم تُسجَّل الحساسية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>Allergies unavailable</source>
        <translation>الحساسية غير متاحة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>An administrator assigns patients.</source>
        <translation>الإدارة هي التي تعيّن المرضى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Appointments of the day</source>
        <translation>مواعيد اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <source>Blood pressure</source>
        <translation>ضغط الدم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body temperature</source>
        <translation>درجة حرارة الجسم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Body weight</source>
        <translation>وزن الجسم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list_model.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/found_patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Born {born} ({age})</source>
        <translation>تاريخ الميلاد {born} ({age})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <source>Breathing rate</source>
        <translation>معدل التنفس</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Call in</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_question.py"/>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Change or clear the search.</source>
        <translation>غيّر البحث أو امسحه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <source>Chart</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Checked {time} today</source>
        <translation>آخر تحقق اليوم {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_side.py"/>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Clinic No.</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Clinic time {time}</source>
        <translation>توقيت العيادة {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/medications_card.py"/>
        <source>Current medications</source>
        <translation>الأدوية الحالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Diastolic</source>
        <translation>الانبساطي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Diastolic blood pressure</source>
        <translation>ضغط الدم الانبساطي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Did not attend</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Discard text</source>
        <translation>تجاهل النص</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Done</source>
        <comment>the visit</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_model.py"/>
        <source>Draft saved for {name}</source>
        <translation>حُفظت المسودة للمريض {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Draft, not signed</source>
        <translation>مسودة غير موقّعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Enter opens the chart</source>
        <translation>مفتاح Enter يفتح السجل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_model.py"/>
        <source>Enter the diastolic value too</source>
        <translation>أدخل القيمة الانبساطية أيضًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_model.py"/>
        <source>Enter the reason for the visit</source>
        <translation>أدخل سبب الزيارة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_model.py"/>
        <source>Enter the systolic value too</source>
        <translation>أدخل القيمة الانقباضية أيضًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Entries appear here after the first visit.</source>
        <translation>تظهر المدخلات هنا بعد الزيارة الأولى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_field.py"/>
        <source>Error: {problem}</source>
        <translation>خطأ: {problem}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Find a patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/patients_model.py"/>
        <source>First %n patients, scroll for more</source>
        <translation>
            <numerusform>لا مرضى، مرّر لرؤية المزيد</numerusform>
            <numerusform>أول مريض، مرّر لرؤية المزيد</numerusform>
            <numerusform>أول مريضين، مرّر لرؤية المزيد</numerusform>
            <numerusform>أول %n مرضى، مرّر لرؤية المزيد</numerusform>
            <numerusform>أول %n مريضًا، مرّر لرؤية المزيد</numerusform>
            <numerusform>أول %n مريض، مرّر لرؤية المزيد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Flag</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Flags</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>For all fields</source>
        <translation>لجميع الحقول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Go on writing the note of {name}</source>
        <translation>متابعة كتابة ملاحظة {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Heart rate</source>
        <translation>معدل نبض القلب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <source>Height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>If you discard it, what you typed since the last save is lost.</source>
        <translation>إذا تجاهلتها فقدت ما كتبته منذ آخر حفظ.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>In range</source>
        <translation>ضمن النطاق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Is {value} right?</source>
        <translation>هل {value} صحيح؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>Known allergies ({number})</source>
        <translation>حساسية معروفة ({number})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <source>Laboratory results</source>
        <translation>نتائج المختبر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Laboratory results appear here when they arrive.</source>
        <translation>تظهر نتائج المختبر هنا عند وصولها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Last seen</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>Last vitals {day}</source>
        <translation>آخر العلامات الحيوية {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Latest results</source>
        <translation>أحدث النتائج</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Mark as arrived</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Mark as done</source>
        <translation>تسجيل الانتهاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Medications</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>My patients</source>
        <translation>مرضاي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Name or clinic number</source>
        <translation>الاسم أو رقم المريض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>No active problems recorded</source>
        <translation>لم تُسجَّل مشكلات صحية نشطة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>No appointments</source>
        <translation>لا مواعيد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/medications_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>No current medicines recorded</source>
        <translation>لم تُسجَّل أدوية حالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>No known allergies</source>
        <translation>لا توجد حساسية معروفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>No patients are assigned to you</source>
        <translation>لا يوجد مرضى معيَّنون لك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>No patients match</source>
        <translation>لا يوجد مريض مطابق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>No results yet</source>
        <translation>لا نتائج بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>No visits yet</source>
        <translation>لا زيارات بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>No vital signs recorded</source>
        <translation>لم تُسجَّل علامات حيوية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Nobody can say whether the note is still as it was signed. Tell an administrator.</source>
        <translation>لا يمكن لأحد أن يقول إن الملاحظة ما زالت كما وُقّعت. أخبر الإدارة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>None booked</source>
        <translation>لا حجز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Not saved. What you typed is kept.</source>
        <translation>لم يُحفظ. ما كتبته باقٍ.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Not seen yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list_model.py"/>
        <source>Not signed</source>
        <translation>غير موقّعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Not written</source>
        <translation>لم يُكتب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_model.py"/>
        <source>Note signed for {name}</source>
        <translation>وُقّعت الملاحظة للمريض {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <source>Notes you began and have not signed</source>
        <translation>ملاحظات بدأتها ولم توقّعها</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Nothing is booked with you on this day.</source>
        <translation>لا يوجد حجز لديك في هذا اليوم.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Nothing is lost. Choose what to keep for each field, then save.</source>
        <translation>لم يُفقد شيء. اختر ما تُبقيه في كل حقل ثم احفظ.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Nothing recorded yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_side.py"/>
        <source>Nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list_delegate.py"/>
        <source>Now {time}</source>
        <translation>الآن {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Objective</source>
        <translation>موضوعي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Objective (what you find)</source>
        <translation>موضوعي (ما تجده)</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <source>Open chart</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Open drafts</source>
        <translation>فتح المسودات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Oxygen</source>
        <translation>الأكسجين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Oxygen saturation</source>
        <translation>تشبع الأكسجين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Patient</source>
        <translation>مريض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <source>Patients you look after</source>
        <translation>المرضى الذين تتابعهم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Problems</source>
        <translation>المشكلات الصحية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/patients.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Read again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Reason for the visit</source>
        <translation>سبب الزيارة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Respiratory rate</source>
        <translation>معدل التنفس</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Result to review</source>
        <translation>نتيجة للمراجعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Save and sign</source>
        <translation>حفظ وتوقيع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Save choices to {name}</source>
        <translation>حفظ الاختيارات للمريض {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Save draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/peek.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/update_model.py"/>
        <source>Settle %n values before saving</source>
        <translation>
            <numerusform>لا قيم للحسم قبل الحفظ</numerusform>
            <numerusform>احسم قيمة واحدة قبل الحفظ</numerusform>
            <numerusform>احسم قيمتين قبل الحفظ</numerusform>
            <numerusform>احسم %n قيم قبل الحفظ</numerusform>
            <numerusform>احسم %n قيمة قبل الحفظ</numerusform>
            <numerusform>احسم %n قيمة قبل الحفظ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Show earlier entries</source>
        <translation>عرض المدخلات السابقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>Show earlier visits</source>
        <translation>عرض الزيارات السابقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Sign for {name}</source>
        <translation>حفظ وتوقيع للمريض {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list_model.py"/>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>Signed by {name}, {moment}</source>
        <translation>وقّعها {name}، {moment}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Since unknown</source>
        <translation>البداية غير معروفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/problems_card.py"/>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Started</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_model.py"/>
        <source>Started today</source>
        <translation>بدأت اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_text.py"/>
        <source>Subjective</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Subjective (what the patient says)</source>
        <translation>شخصي (ما يقوله المريض)</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Systolic</source>
        <translation>الانقباضي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/sign_names.py"/>
        <source>Systolic blood pressure</source>
        <translation>ضغط الدم الانقباضي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Taken</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Test</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>The note was changed afterwards, outside MediSecure. Do not rely on it, and tell an administrator.</source>
        <translation>غُيّرت الملاحظة بعد ذلك خارج MediSecure. لا تعتمد عليها وأخبر الإدارة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>The signature cannot be verified</source>
        <translation>لا يمكن التحقق من التوقيع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Theirs, saved</source>
        <translation>نسخة غيرك، محفوظة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/allergy_words.py"/>
        <source>They could not be read. Do not take this as none.</source>
        <translation>تعذّرت قراءتها. لا يعني ذلك عدم وجودها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_note.py"/>
        <source>This is not what was signed</source>
        <translation>هذا ليس ما وُقّع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>This note was changed while you were writing</source>
        <translation>غُيّرت هذه الملاحظة أثناء كتابتك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_list.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_card.py"/>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/today.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patients_table.py"/>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/draft_tasks.py"/>
        <source>Unsigned drafts</source>
        <translation>مسودات غير موقّعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/patient_flags.py"/>
        <source>Unsigned note</source>
        <translation>ملاحظة غير موقّعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/drafts_table.py"/>
        <source>Unsigned notes</source>
        <translation>ملاحظات غير موقّعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_head.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/update_sheet.py"/>
        <source>Update record</source>
        <translation>تحديث السجل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_visits.py"/>
        <source>Update record starts the first note.</source>
        <translation>يبدأ «تحديث السجل» أول ملاحظة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/update_model.py"/>
        <source>Use 400 characters or fewer</source>
        <translation>استخدم 400 حرف أو أقل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Use mine</source>
        <translation>استخدام نسختي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Use theirs</source>
        <translation>استخدام نسخة غيري</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <source>Very high</source>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/flag_words.py"/>
        <source>Very low</source>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/note_form.py"/>
        <source>Visit note</source>
        <translation>ملاحظة الزيارة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_list.py"/>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_body.py"/>
        <source>Visits and notes</source>
        <translation>الزيارات والملاحظات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <source>Vital sign</source>
        <translation>علامة حيوية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <source>Vital signs</source>
        <translation>العلامات الحيوية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_card.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vitals_form.py"/>
        <source>Vitals</source>
        <translation>العلامات الحيوية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/visit_values.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>What will be saved</source>
        <translation>ما سيُحفظ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>What you typed is kept</source>
        <translation>ما كتبته باقٍ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/discard_dialog.py"/>
        <source>Your note for {name} is not saved</source>
        <translation>ملاحظتك للمريض {name} غير محفوظة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>Yours, not saved</source>
        <translation>نسختك، غير محفوظة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>from {low} {unit}</source>
        <translation>من {low} {unit}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>up to {high} {unit}</source>
        <translation>حتى {high} {unit}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}, theirs</source>
        <translation>{field}، نسخة غيرك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}, yours</source>
        <translation>{field}، نسختك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: not chosen yet</source>
        <translation>{field}: لم يُختر بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: theirs</source>
        <translation>{field}: نسخة غيرك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/conflict_view.py"/>
        <source>{field}: yours</source>
        <translation>{field}: نسختك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/clinic_day.py"/>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/clinic_day.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/chart_results.py"/>
        <source>{low} to {high} {unit}</source>
        <translation>{low} إلى {high} {unit}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/clinic_day.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/peek_words.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحدة أخرى</numerusform>
            <numerusform>{names} واثنتان أخريان</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} has arrived</source>
        <translation>وصل {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} has been seen</source>
        <translation>انتهت زيارة {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/day_words.py"/>
        <source>{patient} is in the room</source>
        <translation>{patient} في الغرفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign} is rarely outside {range}.</source>
        <translation>{sign}: نادرًا ما يكون خارج {range}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign} must be {range}</source>
        <translation>{sign}: يجب أن يكون {range}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_curves.py"/>
        <source>{sign} range {low} to {high}</source>
        <translation>{sign}: النطاق {low} إلى {high}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: enter a number</source>
        <translation>{sign}: أدخل رقمًا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: the last %n readings were {range}.</source>
        <translation>
            <numerusform>{sign}: لا قراءات سابقة، {range}.</numerusform>
            <numerusform>{sign}: كانت آخر قراءة {range}.</numerusform>
            <numerusform>{sign}: كانت آخر قراءتين {range}.</numerusform>
            <numerusform>{sign}: كانت آخر %n قراءات {range}.</numerusform>
            <numerusform>{sign}: كانت آخر %n قراءة {range}.</numerusform>
            <numerusform>{sign}: كانت آخر %n قراءة {range}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{sign}: the last reading was {value}.</source>
        <translation>{sign}: كانت آخر قراءة {value}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/timeline_words.py"/>
        <source>{value} ({flag})</source>
        <translation>{value} ({flag})</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/doctor/vital_fields.py"/>
        <source>{value} is right</source>
        <translation>{value} صحيح</translation>
    </message>
</context>
</TS>
