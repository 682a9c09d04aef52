<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/length_counter.py"/>
        <source>%n characters left</source>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/length_counter.py"/>
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا حروف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_week.py"/>
        <source>%n entries</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>%n free</source>
        <translation>
            <numerusform>لا مواعيد متاحة</numerusform>
            <numerusform>موعد متاح</numerusform>
            <numerusform>موعدان متاحان</numerusform>
            <numerusform>%n مواعيد متاحة</numerusform>
            <numerusform>%n موعدًا متاحًا</numerusform>
            <numerusform>%n موعد متاح</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Active</source>
        <comment>a health problem</comment>
        <translation>نشطة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_view.py"/>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>All views</source>
        <translation>كل طرق العرض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>Allergies not recorded</source>
        <translation>لم تُسجَّل الحساسية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>Allergies unavailable</source>
        <translation>الحساسية غير متاحة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Arrived</source>
        <comment>an appointment</comment>
        <translation>وصل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>Arrow keys go from entry to entry, Page Up and Page Down to other weeks. The agenda lists the same.</source>
        <translation>مفاتيح الأسهم تنقلك من إدخال إلى آخر، وPage Up وPage Down إلى أسابيع أخرى. يعرض جدول الأعمال المحتوى نفسه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Asked for</source>
        <comment>an appointment</comment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Assigned to you</source>
        <translation>معيَّن لك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Booked</source>
        <comment>an appointment</comment>
        <translation>محجوز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>Born {born}</source>
        <translation>تاريخ الميلاد {born}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Cancelled</source>
        <comment>an appointment</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/password_field.py"/>
        <source>Caps Lock is on.</source>
        <translation>مفتاح الأحرف الكبيرة (Caps Lock) مفعَّل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_plot.py"/>
        <source>Chart</source>
        <comment>a drawing of values</comment>
        <translation>مخطط بياني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_plot.py"/>
        <source>Chart, latest {values}</source>
        <translation>مخطط بياني، آخر قيمة {values}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Clinic No.</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Completed</source>
        <comment>a medicine</comment>
        <translation>اكتمل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Did not attend</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Died {date}</source>
        <translation>تاريخ الوفاة: {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Discard text</source>
        <translation>تجاهل النص</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Discard what you typed?</source>
        <translation>هل تريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>Dose and route</source>
        <translation>الجرعة وطريقة الإعطاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>Earlier views</source>
        <translation>العروض السابقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/form_field.py"/>
        <source>Error: {problem}</source>
        <translation>خطأ: {problem}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/password_field.py"/>
        <source>Hide: {label}</source>
        <translation>إخفاء: {label}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>How often</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>In room</source>
        <comment>an appointment</comment>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Inactive</source>
        <comment>a health problem</comment>
        <translation>غير نشطة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>It is not saved yet. If you discard it, it is lost.</source>
        <translation>لم يُحفظ بعد. إذا تجاهلته فسيُفقد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/side_sheet.py"/>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>Known allergies</source>
        <translation>حساسية معروفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>Later views</source>
        <translation>العروض التالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_plot.py"/>
        <source>Left and right arrow keys read the values</source>
        <translation>يقرأ سهما اليمين واليسار القيم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/skeleton.py"/>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>Medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Move the mouse or press any key to stay.</source>
        <translation>حرّك الفأرة أو اضغط أي مفتاح للبقاء.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/nav_rail.py"/>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>No entries this week</source>
        <translation>لا توجد إدخالات هذا الأسبوع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/allergy_strip.py"/>
        <source>No known allergies</source>
        <translation>لا توجد حساسية معروفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>None free</source>
        <translation>لا مواعيد متاحة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Not assigned to you</source>
        <translation>غير معيَّن لك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <source>Nothing booked</source>
        <translation>لا توجد حجوزات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Out of range</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Patient {name}</source>
        <translation>المريض {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/patient_banner.py"/>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/qr_view.py"/>
        <source>QR code for your authenticator app</source>
        <translation>رمز QR لتطبيق المصادقة لديك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_region.py"/>
        <source>Reference {reference}</source>
        <translation>الرقم المرجعي {reference}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/region_note.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/form_field.py"/>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Resolved</source>
        <comment>a health problem</comment>
        <translation>تم الشفاء منها</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>Show as chart</source>
        <translation>عرض كمخطط بياني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Show {title}</source>
        <translation>إظهار {title}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/password_field.py"/>
        <source>Show: {label}</source>
        <translation>إظهار: {label}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Sign out now</source>
        <translation>تسجيل الخروج الآن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sort by {title}, ascending</source>
        <translation>ترتيب حسب {title} تصاعديًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sort by {title}, descending</source>
        <translation>ترتيب حسب {title} تنازليًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sorted by {title}, ascending</source>
        <translation>مرتّب حسب {title} تصاعديًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Sorted by {title}, descending</source>
        <translation>مرتّب حسب {title} تنازليًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>Started</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/stepper.py"/>
        <source>Step {number} of {total}: {step}</source>
        <translation>الخطوة {number} من {total}: {step}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/waiting.py"/>
        <source>Still working. You can keep reading.</source>
        <translation>ما زال العمل جاريًا. يمكنك مواصلة القراءة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Stopped</source>
        <comment>a medicine</comment>
        <translation>أُوقف</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_delegate.py"/>
        <source>Taken</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/error_summary.py"/>
        <source>There is a problem</source>
        <translation>توجد مشكلة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>This file leaves MediSecure</source>
        <translation>هذا الملف يخرج من MediSecure</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>This form is emptied in %n seconds</source>
        <translation>
            <numerusform>يُفرَّغ هذا النموذج الآن (%n)</numerusform>
            <numerusform>يُفرَّغ هذا النموذج بعد ثانية واحدة (%n)</numerusform>
            <numerusform>يُفرَّغ هذا النموذج بعد ثانيتين (%n)</numerusform>
            <numerusform>يُفرَّغ هذا النموذج بعد %n ثوانٍ</numerusform>
            <numerusform>يُفرَّغ هذا النموذج بعد %n ثانية</numerusform>
            <numerusform>يُفرَّغ هذا النموذج بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>This window locks in %n seconds</source>
        <translation>
            <numerusform>تُقفل هذه النافذة الآن</numerusform>
            <numerusform>تُقفل هذه النافذة بعد ثانية واحدة</numerusform>
            <numerusform>تُقفل هذه النافذة بعد ثانيتين</numerusform>
            <numerusform>تُقفل هذه النافذة بعد %n ثوانٍ</numerusform>
            <numerusform>تُقفل هذه النافذة بعد %n ثانية</numerusform>
            <numerusform>تُقفل هذه النافذة بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline.py"/>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_grid.py"/>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Took place</source>
        <comment>an appointment</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_region.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/waiting.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Very high</source>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/timeline_delegate.py"/>
        <source>Very low</source>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_view.py"/>
        <source>View of the week</source>
        <translation>عرض الأسبوع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/tabs.py"/>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_view.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_view.py"/>
        <source>Week, {what}</source>
        <translation>الأسبوع، {what}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/pdf_preview.py"/>
        <source>Whoever can open the file can read it, without signing in. Keep it where only the right people are, and delete it when it is no longer needed.</source>
        <translation>كل من يستطيع فتح الملف يستطيع قراءته دون تسجيل الدخول. احفظه حيث لا يصل إليه إلا المخوَّلون، واحذفه عند انتهاء الحاجة إليه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/widgets/idle_countdown.py"/>
        <source>You are signed out in %n seconds</source>
        <translation>
            <numerusform>يُسجَّل خروجك الآن</numerusform>
            <numerusform>يُسجَّل خروجك بعد ثانية واحدة</numerusform>
            <numerusform>يُسجَّل خروجك بعد ثانيتين</numerusform>
            <numerusform>يُسجَّل خروجك بعد %n ثوانٍ</numerusform>
            <numerusform>يُسجَّل خروجك بعد %n ثانية</numerusform>
            <numerusform>يُسجَّل خروجك بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/choice_cards.py"/>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/choice_cards.py"/>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/medication_list.py"/>
        <source>since {date}</source>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_week.py"/>
        <source>taken</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>{clinic}. Printed {moment}</source>
        <translation>{clinic}. طُبع في {moment}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/agenda.py"/>
        <source>{date}, today</source>
        <translation>{date}، اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/week_paint.py"/>
        <source>{day} (today)</source>
        <translation>{day} (اليوم)</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/slot_delegate.py"/>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/calendar_week.py"/>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/date_field.py"/>
        <source>{label}, day</source>
        <translation>{label}، اليوم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/vitals_chart.py"/>
        <source>{names}, newest first</source>
        <translation>{names}، الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/printed_record.py"/>
        <source>{name}, Born {born}, {identifier}</source>
        <translation>{name}، تاريخ الميلاد {born}، {identifier}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>{title} is hidden</source>
        <translation>{title} مخفي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/data_table.py"/>
        <source>{title} is shown</source>
        <translation>{title} معروض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/table_model.py"/>
        <source>{title}, sorted ascending</source>
        <translation>{title}، مرتّب تصاعديًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/widgets/table_model.py"/>
        <source>{title}, sorted descending</source>
        <translation>{title}، مرتّب تنازليًا</translation>
    </message>
</context>
</TS>
