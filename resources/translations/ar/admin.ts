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
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
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
        <source>Name</source>
        <translation>الاسم</translation>
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
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Reset needed</source>
        <translation>يلزم إعادة التعيين</translation>
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
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
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
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
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
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>The person gets an email with a temporary password and chooses their own at the first sign-in.</source>
        <translation>يتلقى الشخص رسالة فيها كلمة مرور مؤقتة، ويختار كلمة مروره عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>The temporary password no longer works.</source>
        <translation>لم تعد كلمة المرور المؤقتة صالحة.</translation>
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
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Use 120 characters or fewer</source>
        <translation>استخدم 120 حرفًا على الأكثر</translation>
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
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>{name} gets an email with a temporary password and chooses their own at the first sign-in.</source>
        <translation>يتلقى {name} رسالة فيها كلمة مرور مؤقتة، ويختار كلمة مروره عند أول تسجيل دخول.</translation>
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
