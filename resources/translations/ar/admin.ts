<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>%n assignments</source>
        <translation>
            <numerusform>لا تعيينات</numerusform>
            <numerusform>تعيين واحد</numerusform>
            <numerusform>تعيينان</numerusform>
            <numerusform>%n تعيينات</numerusform>
            <numerusform>%n تعيينًا</numerusform>
            <numerusform>%n تعيين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/users_model.py"/>
        <source>%n users</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>A code for a new password was sent to {email}</source>
        <translation>أُرسل رمز لكلمة مرور جديدة إلى {email}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Administrator</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Administrator: manages users and assignments, sees no records.</source>
        <translation>الإدارة: تدير المستخدمين والتعيينات، ولا ترى السجلات الطبية.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Admins</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>All doctors</source>
        <translation>جميع الأطباء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <source>Assign a doctor</source>
        <translation>تعيين طبيب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>Assign doctor</source>
        <translation>تعيين طبيب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <source>Assign {doctor} to {patient}</source>
        <translation>تعيين {doctor} للمريض {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <source>Assignment</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>Assignment ended: {doctor}, {patient}</source>
        <translation>انتهى التعيين: {doctor}، {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>Assignments</source>
        <translation>التعيينات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Authenticator</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Be sure that it is {name} who asks: see them in person, or call a number the clinic already has.</source>
        <translation>تأكد من أن صاحب الطلب هو {name} فعلًا: قابله شخصيًا أو اتصل برقم مسجَّل لدى العيادة من قبل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Booked visits stay in the diary until somebody moves them.</source>
        <translation>تبقى المواعيد المحجوزة في الجدول إلى أن ينقلها أحد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/patient_search.py"/>
        <source>Born {born}, number {number}</source>
        <translation>تاريخ الميلاد {born}، الرقم {number}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Can sign in.</source>
        <translation>يمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>Cannot open anything until a role is given.</source>
        <translation>لا يمكنه فتح أي شيء قبل منحه دورًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Cannot sign in.</source>
        <translation>لا يمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Change or clear the filters.</source>
        <translation>غيّر عوامل التصفية أو امسحها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Change role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Change the role of {name}?</source>
        <translation>هل تريد تغيير دور {name}؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <source>Choose a doctor</source>
        <translation>اختر طبيبًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Choose a role</source>
        <translation>اختر دورًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Clinic number</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Codes of the lost authenticator stop working at once. The password stays.</source>
        <translation>تتوقف رموز تطبيق المصادقة المفقود عن العمل فورًا. تبقى كلمة المرور كما هي.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Disable account</source>
        <translation>تعطيل الحساب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Disable the account of {name}?</source>
        <translation>هل تريد تعطيل حساب {name}؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Doctor: opens the records of assigned patients only.</source>
        <translation>الطبيب: يفتح سجلات المرضى المعيَّنين له فقط.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Doctors open the records of assigned patients only.</source>
        <translation>يفتح الأطباء سجلات المرضى المعيَّنين لهم فقط.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Enable account</source>
        <translation>تفعيل الحساب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Enable the account of {name}?</source>
        <translation>هل تريد تفعيل حساب {name}؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>End assignment</source>
        <translation>إنهاء التعيين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>End this assignment?</source>
        <translation>هل تريد إنهاء هذا التعيين؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <source>Ending</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <source>Ends tonight.</source>
        <translation>ينتهي الليلة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter an email address in full, like name@example.org</source>
        <translation>أدخل عنوان بريد إلكتروني كاملًا، مثل name@example.org</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the email address</source>
        <translation>أدخل عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the family name</source>
        <translation>أدخل اسم العائلة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the first name</source>
        <translation>أدخل الاسم الأول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the specialty</source>
        <translation>أدخل التخصص</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Find a user</source>
        <translation>البحث عن مستخدم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Find an assignment</source>
        <translation>البحث عن تعيين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <source>Find and choose a patient</source>
        <translation>ابحث عن مريض واختره</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Find and choose the patient record</source>
        <translation>ابحث عن السجل الطبي للمريض واختره</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Has not confirmed the email address yet.</source>
        <translation>لم يؤكد عنوان البريد الإلكتروني بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Has not signed in with the temporary password yet.</source>
        <translation>لم يسجّل الدخول بكلمة المرور المؤقتة بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Has to choose a new password.</source>
        <translation>عليه اختيار كلمة مرور جديدة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>Invitation sent to {email}</source>
        <translation>أُرسلت الدعوة إلى {email}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Invite a user</source>
        <translation>دعوة مستخدم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Invite user</source>
        <translation>دعوة مستخدم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Invite {name} again?</source>
        <translation>هل تريد دعوة {name} مرة أخرى؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Keep assignment</source>
        <translation>الإبقاء على التعيين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Kept in the audit, with your name.</source>
        <translation>يُحفظ في سجل التدقيق مع اسمك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Manages users and assignments, sees no records</source>
        <translation>تدير المستخدمين والتعيينات، ولا ترى السجلات الطبية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Name and email</source>
        <translation>الاسم والبريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/patient_search.py"/>
        <source>Name or clinic number</source>
        <translation>الاسم أو رقم المريض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Name or email</source>
        <translation>الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>New role</source>
        <translation>الدور الجديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>No assignments match</source>
        <translation>لا يوجد تعيين مطابق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>No doctor is assigned to a patient yet</source>
        <translation>لم يُعيَّن طبيب لأي مريض بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/patient_search.py"/>
        <source>No patient matches. Check the spelling or the clinic number.</source>
        <translation>لا يوجد مريض مطابق. تحقق من الكتابة أو من رقم المريض.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>No role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>No users match</source>
        <translation>لا يوجد مستخدم مطابق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Not set up</source>
        <translation>غير معدّ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/staff_time.py"/>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Nothing is deleted, and you can enable the account again.</source>
        <translation>لا يُحذف شيء، ويمكنك تفعيل الحساب من جديد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Open-ended</source>
        <translation>دون تاريخ انتهاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Opens the records of assigned patients only</source>
        <translation>يفتح سجلات المرضى المعيَّنين له فقط</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Patient</source>
        <translation>مريض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Patient or clinic number</source>
        <translation>المريض أو رقمه</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Patient record</source>
        <translation>السجل الطبي للمريض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Patient: sees their own record, books appointments.</source>
        <translation>المريض: يرى سجله الطبي ويحجز المواعيد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Read again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Remove a lost authenticator</source>
        <translation>إزالة تطبيق مصادقة مفقود</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Remove the authenticator</source>
        <translation>إزالة تطبيق المصادقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Remove the authenticator of {name}?</source>
        <translation>هل تريد إزالة تطبيق المصادقة الخاص بـ {name}؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Reset needed</source>
        <translation>يلزم إعادة التعيين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Reset the password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Reset the password of {name}?</source>
        <translation>هل تريد إعادة تعيين كلمة مرور {name}؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Role now</source>
        <translation>الدور الحالي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <source>Say why, in 10 characters or more</source>
        <translation>اذكر السبب في 10 أحرف أو أكثر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Sees their own record, books appointments</source>
        <translation>يرى سجله الطبي ويحجز المواعيد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Send invitation</source>
        <translation>إرسال الدعوة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Send invitation to {name}</source>
        <translation>إرسال الدعوة إلى {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Send the invitation</source>
        <translation>أرسل الدعوة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Send the invitation again</source>
        <translation>إرسال الدعوة مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>Sets it up at the next sign-in.</source>
        <translation>يعدّه عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Sign {name} out everywhere?</source>
        <translation>هل تريد تسجيل خروج {name} من كل مكان؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <source>Somebody else has changed this account. Nothing is left to do here.</source>
        <translation>غيّر شخص آخر هذا الحساب. لم يبقَ شيء لفعله هنا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>Temporary password works until</source>
        <translation>كلمة المرور المؤقتة صالحة حتى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>The clinic acts on the change already and tells the sign-in service again by itself.</source>
        <translation>تعمل العيادة بالتغيير منذ الآن، وستبلّغ خدمة تسجيل الدخول به مرة أخرى تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>The clinic does not accept this. Check it and try again</source>
        <translation>لا تقبل العيادة هذا. تحقق منه وحاول مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <source>The doctor can open this patient's record from now on, until you end the assignment.</source>
        <translation>يمكن للطبيب فتح السجل الطبي لهذا المريض من الآن، حتى تنهي التعيين.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>The password stops working at once. The authenticator stays.</source>
        <translation>تتوقف كلمة المرور عن العمل فورًا. يبقى تطبيق المصادقة كما هو.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>The person gets an email with a temporary password and chooses their own at the first sign-in.</source>
        <translation>يتلقى الشخص رسالة فيها كلمة مرور مؤقتة، ويختار كلمة مروره عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>The role of {name} is changed</source>
        <translation>تم تغيير دور {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>The sign-in service has not answered yet.</source>
        <translation>لم تُجب خدمة تسجيل الدخول بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>The temporary password no longer works.</source>
        <translation>لم تعد كلمة المرور المؤقتة صالحة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>The temporary password of the email before stops working.</source>
        <translation>تتوقف كلمة المرور المؤقتة في الرسالة السابقة عن العمل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>This is your own account. Another administrator has to change it.</source>
        <translation>هذا حسابك أنت. يجب أن يغيّره مسؤول إدارة آخر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Unconfirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Use 120 characters or fewer</source>
        <translation>استخدم 120 حرفًا على الأكثر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <source>Use 400 characters or fewer</source>
        <translation>استخدم 400 حرف أو أقل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>User since</source>
        <translation>مستخدم منذ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Which doctor may open which patient's record</source>
        <translation>أي طبيب يجوز له فتح السجل الطبي لأي مريض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Who can sign in, and as what</source>
        <translation>من يمكنه تسجيل الدخول، وبأي دور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>{doctor} cannot open the record of {patient} from now on. What was written stays in the record.</source>
        <translation>لا يمكن للطبيب {doctor} فتح السجل الطبي للمريض {patient} من الآن. يبقى ما كُتب في السجل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>{doctor} cannot open the record of {patient} from tomorrow. What was written stays in the record.</source>
        <translation>لا يمكن للطبيب {doctor} فتح السجل الطبي للمريض {patient} ابتداءً من الغد. يبقى ما كُتب في السجل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>{doctor} now looks after {patient}</source>
        <translation>الطبيب {doctor} يتابع الآن المريض {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can no longer sign in</source>
        <translation>لم يعد بإمكان {name} تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can sign in again</source>
        <translation>يمكن لـ {name} تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can sign in again at once. Use this when a computer was lost.</source>
        <translation>يمكن لـ {name} تسجيل الدخول من جديد فورًا. استخدم هذا عند فقدان حاسوب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can sign in again with the same password and the same authenticator.</source>
        <translation>يمكن لـ {name} تسجيل الدخول من جديد بكلمة المرور نفسها وتطبيق المصادقة نفسه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} gets a code by email to choose a new password.</source>
        <translation>يتلقى {name} رمزًا بالبريد الإلكتروني لاختيار كلمة مرور جديدة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} gets an email with a new temporary password.</source>
        <translation>يتلقى {name} رسالة بكلمة مرور مؤقتة جديدة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>{name} gets an email with a temporary password and chooses their own at the first sign-in.</source>
        <translation>يتلقى {name} رسالة فيها كلمة مرور مؤقتة، ويختار كلمة مروره عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out at once; the new role begins with the next sign-in.</source>
        <translation>يُسجَّل خروج {name} فورًا، ويبدأ الدور الجديد عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out everywhere</source>
        <translation>تم تسجيل خروج {name} من كل مكان</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out on every computer at once and cannot sign in.</source>
        <translation>يُسجَّل خروج {name} من كل حاسوب فورًا ولا يمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out on every computer at once.</source>
        <translation>يُسجَّل خروج {name} من كل حاسوب فورًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} manages users and assignments, and can no longer open any record.</source>
        <translation>يدير {name} المستخدمين والتعيينات، ولا يمكنه بعد ذلك فتح أي سجل طبي.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} opens the records of assigned patients, and can no longer manage users.</source>
        <translation>يفتح {name} سجلات المرضى المعيَّنين له، ولا يمكنه بعد ذلك إدارة المستخدمين.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} sets up a new authenticator at the next sign-in</source>
        <translation>يُعدّ {name} تطبيق مصادقة جديدًا عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} sets up a new authenticator at the next sign-in.</source>
        <translation>يُعدّ {name} تطبيق مصادقة جديدًا عند تسجيل الدخول التالي.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>{shown} of %n assignments</source>
        <translation>
            <numerusform>{shown} من لا تعيينات</numerusform>
            <numerusform>{shown} من تعيين واحد</numerusform>
            <numerusform>{shown} من تعيينين</numerusform>
            <numerusform>{shown} من %n تعيينات</numerusform>
            <numerusform>{shown} من %n تعيينًا</numerusform>
            <numerusform>{shown} من %n تعيين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/users_model.py"/>
        <source>{shown} of %n users</source>
        <translation>
            <numerusform>{shown} من لا مستخدمين</numerusform>
            <numerusform>{shown} من مستخدم واحد</numerusform>
            <numerusform>{shown} من مستخدمين اثنين</numerusform>
            <numerusform>{shown} من %n مستخدمين</numerusform>
            <numerusform>{shown} من %n مستخدمًا</numerusform>
            <numerusform>{shown} من %n مستخدم</numerusform>
        </translation>
    </message>
</context>
</TS>
