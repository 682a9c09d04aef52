<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>1.  Add MediSecure to your app</source>
        <translation>1.  أضف MediSecure إلى تطبيقك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>2.  Type the code your app shows now</source>
        <translation>2.  اكتب الرمز الذي يعرضه تطبيقك الآن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>6-digit code</source>
        <translation>رمز من 6 أرقام</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>A password and a code keep health records private.</source>
        <translation>كلمة مرور ورمز يحفظان خصوصية السجلات الصحية.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>About you</source>
        <translation>معلوماتك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>An app on your phone</source>
        <translation>تطبيق على هاتفك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Any of these works for your account.</source>
        <translation>أيٌّ من هذه الطرق يصلح لحسابك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Ask your clinic to reset your sign-in code</source>
        <translation>اطلب من عيادتك إعادة ضبط رمز الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>At least 12 characters</source>
        <translation>12 حرفًا على الأقل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <source>Authenticator app</source>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Back to my code</source>
        <translation>العودة إلى الرمز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Back to sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>Check code and continue</source>
        <translation>التحقق من الرمز والمتابعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_model.py"/>
        <source>Check it, then try again.</source>
        <translation>تحقّق منها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Choose a new password</source>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <source>Choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Choose your password</source>
        <translation>اختر كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>Confirm email address</source>
        <translation>تأكيد البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Confirm your email</source>
        <translation>أكّد بريدك الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>Confirm your email address</source>
        <translation>أكّد عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Continuing</source>
        <translation>جارٍ المتابعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Create account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Creating</source>
        <translation>جارٍ الإنشاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Dark appearance</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Date of birth must be in the past</source>
        <translation>يجب أن يكون تاريخ الميلاد في الماضي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Doctors open the records of their own patients only.</source>
        <translation>لا يفتح الأطباء إلا سجلات مرضاهم.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Enter your date of birth</source>
        <translation>أدخل تاريخ ميلادك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Enter your email address</source>
        <translation>أدخل عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Enter your first name</source>
        <translation>أدخل اسمك الأول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Enter your last name</source>
        <translation>أدخل اسم العائلة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Enter your mobile phone number</source>
        <translation>أدخل رقم هاتفك المحمول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_model.py"/>
        <source>Enter your password</source>
        <translation>أدخل كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Enter your sign-in code</source>
        <translation>أدخل رمز الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <source>Fill this in</source>
        <translation>املأ هذا الحقل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>First sign-in</source>
        <translation>تسجيل الدخول الأول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>For patients of the clinic. Staff get an invitation instead.</source>
        <translation>لمرضى العيادة. أما الموظفون فيتلقون دعوة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>For up to 12 hours. Only on a computer that nobody else uses.</source>
        <translation>لمدة 12 ساعة على الأكثر. على حاسوب لا يستخدمه أحد غيرك فقط.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>For when you have no phone with you</source>
        <translation>عندما لا يكون هاتفك معك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Forgot password</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Get codes by email</source>
        <translation>تلقّي الرموز بالبريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Go back to your work</source>
        <translation>العودة إلى عملك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Going on where you left off.</source>
        <translation>نتابع من حيث توقفت.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>How do you want your code?</source>
        <translation>كيف تريد تلقّي الرمز؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>I cannot use my code</source>
        <translation>لا أستطيع استخدام الرمز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>I have an account</source>
        <translation>لديّ حساب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>If the old one still works, use its app now. Then set up the new one under Your account.</source>
        <translation>إذا كان الهاتف القديم يعمل فاستخدم تطبيقه الآن. ثم اضبط الهاتف الجديد من «حسابك».</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <source>If we have your address, we send a code there.</source>
        <translation>إذا كان عنوانك لدينا فسنرسل إليه رمزًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>If we have {email}, we sent a code there.</source>
        <translation>إذا كان {email} لدينا فقد أرسلنا إليه رمزًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>If you cannot use your code</source>
        <translation>إذا تعذّر عليك استخدام الرمز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>It can take a minute. Look among unwanted messages, and check that your phone has a signal.</source>
        <translation>قد يستغرق الأمر دقيقة. ابحث في الرسائل غير المرغوبة، وتحقق من وجود تغطية في هاتفك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <source>It replaces the one in your invitation. Three or four words in a row are easy to keep in mind and hard to guess. You can paste one from a password manager.</source>
        <translation>تحل محل كلمة المرور الواردة في دعوتك. ثلاث كلمات أو أربع متتالية سهلة التذكر وصعبة التخمين. ويمكنك لصق واحدة من برنامج لإدارة كلمات المرور.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Keep me signed in on this computer</source>
        <translation>إبقائي مسجَّل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Light appearance</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Locked. Your work is kept.</source>
        <translation>النافذة مقفلة. عملك محفوظ.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>New to the clinic?</source>
        <translation>هل أنت جديد في العيادة؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Next time your password is enough here. Not for computers others use.</source>
        <translation>في المرة القادمة تكفي كلمة المرور هنا. لا تستخدم ذلك على أجهزة يستخدمها غيرك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Nobody can sign in for you without it.</source>
        <translation>لا يستطيع أحد تسجيل الدخول باسمك من دونه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Not you?</source>
        <translation>لست أنت؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/opening_form.py"/>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Only who looks after you</source>
        <translation>فقط من يرعاك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Open your authenticator app and type the 6 digits shown for MediSecure.</source>
        <translation>افتح تطبيق المصادقة واكتب الأرقام الستة التي تظهر فيه لبرنامج MediSecure.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Opening your workspace.</source>
        <translation>جارٍ فتح مساحة عملك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Remember this computer</source>
        <translation>تذكُّر هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Replaces the one in your invitation</source>
        <translation>تحل محل كلمة المرور في دعوتك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Save password</source>
        <translation>حفظ كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Send code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Set up your code</source>
        <translation>اضبط رمزك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Set up your sign-in code</source>
        <translation>اضبط رمز الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Sign in with the new one.</source>
        <translation>سجّل الدخول بكلمة المرور الجديدة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Sign in with your password instead</source>
        <translation>تسجيل الدخول بكلمة المرور بدلًا من ذلك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Sign in with your password now.</source>
        <translation>سجّل الدخول الآن بكلمة المرور.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Signing out leaves nothing</source>
        <translation>تسجيل الخروج لا يترك أثرًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>So the clinic finds your record</source>
        <translation>لتجد العيادة سجلك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Start again with your password: a new one is sent.</source>
        <translation>ابدأ من جديد بكلمة المرور، وسيُرسل رمز جديد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Step 2 of 2</source>
        <translation>الخطوة 2 من 2</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Step {number}, done</source>
        <translation>الخطوة {number}، تمّت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Step {number}, later</source>
        <translation>الخطوة {number}، لاحقًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Step {number}, now</source>
        <translation>الخطوة {number}، الآن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/lock_screen.py"/>
        <source>Switch user</source>
        <translation>تبديل المستخدم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/lock_screen.py"/>
        <source>Switch user signs you out. What is not saved is lost.</source>
        <translation>تبديل المستخدم يسجّل خروجك. ما لم يُحفظ يضيع.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_model.py"/>
        <source>That password is not right.</source>
        <translation>كلمة المرور هذه غير صحيحة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>The app's digits are not accepted</source>
        <translation>أرقام التطبيق غير مقبولة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>The message has not come</source>
        <translation>لم تصل الرسالة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>The safest way. You need your phone now</source>
        <translation>الطريقة الأكثر أمانًا. تحتاج إلى هاتفك الآن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>They make sure that it is you, which protects your records. At your next sign-in you set up a new code.</source>
        <translation>يتحققون من هويتك حمايةً لسجلاتك. وعند تسجيل دخولك التالي تضبط رمزًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>This window was locked when it was closed.</source>
        <translation>كانت هذه النافذة مقفلة عند إغلاقها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Three or four words in a row are easy to keep in mind and hard to guess. You can paste one from a password manager.</source>
        <translation>ثلاث كلمات أو أربع متتالية سهلة التذكر وصعبة التخمين. ويمكنك لصق واحدة من برنامج لإدارة كلمات المرور.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Two steps to sign in</source>
        <translation>خطوتان لتسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Type the digits that the app on your phone shows</source>
        <translation>اكتب الأرقام التي يعرضها التطبيق على هاتفك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Unlocking</source>
        <translation>جارٍ إلغاء القفل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Use the email address your clinic has for you.</source>
        <translation>استخدم عنوان البريد الإلكتروني المسجَّل لدى عيادتك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Use the newest email.</source>
        <translation>استخدم أحدث رسالة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Verify and sign in</source>
        <translation>التحقق وتسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Wait for the next ones. Check that the phone sets its time by itself.</source>
        <translation>انتظر الأرقام التالية. وتحقق من أن الهاتف يضبط وقته تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>We send 6 digits there each time you sign in.</source>
        <translation>نرسل إليه 6 أرقام في كل مرة تسجّل فيها الدخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>We send a code</source>
        <translation>نرسل رمزًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>We send a code there</source>
        <translation>نرسل إليه رمزًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>We send digits to your email address</source>
        <translation>نرسل أرقامًا إلى بريدك الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>We send digits to your mobile phone</source>
        <translation>نرسل أرقامًا إلى هاتفك المحمول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>We sent a code to {email}. Type the 6 digits in it.</source>
        <translation>أرسلنا رمزًا إلى {email}. اكتب الأرقام الستة الواردة فيه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent a text message to {place}. Type the 6 digits in it.</source>
        <translation>أرسلنا رسالة نصية إلى {place}. اكتب الأرقام الستة الواردة فيها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent a text message. Type the 6 digits in it.</source>
        <translation>أرسلنا رسالة نصية. اكتب الأرقام الستة الواردة فيها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent an email to {place}. Type the 6 digits in it.</source>
        <translation>أرسلنا رسالة بريد إلكتروني إلى {place}. اكتب الأرقام الستة الواردة فيها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent an email. Type the 6 digits in it.</source>
        <translation>أرسلنا رسالة بريد إلكتروني. اكتب الأرقام الستة الواردة فيها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>We sent another code.</source>
        <translation>أرسلنا رمزًا آخر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>When you sign in the first time</source>
        <translation>عند تسجيل الدخول لأول مرة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>You are still signed in here. Try again, or sign in with your password.</source>
        <translation>ما زلت مسجَّل الدخول هنا. أعد المحاولة، أو سجّل الدخول بكلمة المرور.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>You have a new phone</source>
        <translation>لديك هاتف جديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>You may leave this empty. With its country, like +44 20 7946 0150</source>
        <translation>يمكنك ترك هذا الحقل فارغًا. مع رمز البلد، مثل ⁦+44 20 7946 0150⁩</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>You type a new code from your phone each time you sign in.</source>
        <translation>تكتب رمزًا جديدًا من هاتفك في كل مرة تسجّل فيها الدخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>You want another code</source>
        <translation>تريد رمزًا آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Your clinic asks for a code besides your password. How do you want to get it?</source>
        <translation>تطلب عيادتك رمزًا إلى جانب كلمة المرور. كيف تريد تلقّيه؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Your clinic, on your desktop.</source>
        <translation>عيادتك على شاشتك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Your email address is confirmed.</source>
        <translation>تم تأكيد عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Your last sign-in has ended.</source>
        <translation>انتهت جلستك الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Your password is changed.</source>
        <translation>تم تغيير كلمة المرور.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Your sign-in is wiped from this computer at once.</source>
        <translation>تُمحى بيانات دخولك من هذا الحاسوب فورًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Your work waits, out of sight, until you are back.</source>
        <translation>ينتظرك عملك مخفيًا عن الأنظار حتى تعود.</translation>
    </message>
</context>
</TS>
