<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>6-digit code</source>
        <translation>رمز من 6 أرقام</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>A code is asked for there.</source>
        <translation>يُطلب رمز هناك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>A computer</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Add email address</source>
        <translation>إضافة عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Add mobile phone</source>
        <translation>إضافة هاتف محمول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Another window</source>
        <translation>نافذة أخرى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for codes by email first</source>
        <translation>طلب الرموز بالبريد الإلكتروني أولًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for codes by text message first</source>
        <translation>طلب الرموز برسالة نصية أولًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for first</source>
        <translation>يُطلب أولًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for the authenticator app first</source>
        <translation>طلب تطبيق المصادقة أولًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Asked first</source>
        <translation>المطلوب أولًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Asking the clinic</source>
        <translation>جارٍ سؤال العيادة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>At least 12 characters, yours alone</source>
        <translation>12 حرفًا على الأقل، لا يعرفها غيرك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_model.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Authenticator app</source>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Change email address</source>
        <translation>تغيير عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Change mobile phone</source>
        <translation>تغيير الهاتف المحمول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Change nothing</source>
        <translation>دون أي تغيير</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Check code and use this app</source>
        <translation>التحقق من الرمز واستخدام هذا التطبيق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_model.py"/>
        <source>Choose one that differs from your present password</source>
        <translation>اختر كلمة تختلف عن كلمة مرورك الحالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm email address</source>
        <translation>تأكيد البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Confirm later</source>
        <translation>التأكيد لاحقًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm mobile phone</source>
        <translation>تأكيد الهاتف المحمول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Confirm your email address</source>
        <translation>أكّد عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm your email address first</source>
        <translation>أكّد عنوان بريدك الإلكتروني أولًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Confirm your mobile phone</source>
        <translation>أكّد هاتفك المحمول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm your mobile phone first</source>
        <translation>أكّد هاتفك المحمول أولًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Ends every sign-in of yours, this one too</source>
        <translation>ينهي جميع جلساتك، وهذه أيضًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_model.py"/>
        <source>Enter your present password</source>
        <translation>أدخل كلمة مرورك الحالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Every window in which you are signed in ends within minutes, this one now. Do this if you lost a computer, or if somebody may know your password.</source>
        <translation>تنتهي خلال دقائق كل نافذة سجّلت الدخول فيها، وهذه النافذة الآن. افعل ذلك إذا فقدت حاسوبًا أو إذا كان أحد يعرف كلمة مرورك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Forget {computer}</source>
        <translation>نسيان {computer}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>How we reach you</source>
        <translation>كيف نصل إليك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Keep it on</source>
        <translation>إبقاؤه مفعّلًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Keep the present one</source>
        <translation>الإبقاء على الحالي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Last used {moment}.</source>
        <translation>آخر استخدام {moment}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>No email address</source>
        <translation>لا يوجد عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>No mobile phone</source>
        <translation>لا يوجد هاتف محمول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_model.py"/>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Read again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Remembered</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Save password</source>
        <translation>حفظ كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Send code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up again</source>
        <translation>إعادة الإعداد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Set up another authenticator app</source>
        <translation>إعداد تطبيق مصادقة آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up the authenticator app</source>
        <translation>إعداد تطبيق المصادقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up the authenticator app again</source>
        <translation>إعادة إعداد تطبيق المصادقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out everywhere?</source>
        <translation>هل تريد تسجيل الخروج من كل مكان؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out here</source>
        <translation>تسجيل الخروج هنا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Sign out of another window</source>
        <translation>تسجيل الخروج من نافذة أخرى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Sign out there</source>
        <translation>تسجيل الخروج هناك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign-in code</source>
        <translation>رمز تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Signed out there.</source>
        <translation>سُجّل الخروج هناك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Since {moment}.</source>
        <translation>منذ {moment}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Stay signed in</source>
        <translation>البقاء مسجّلًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by authenticator app?</source>
        <translation>هل تريد إيقاف رموز تطبيق المصادقة؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by email</source>
        <translation>إيقاف الرموز بالبريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by email?</source>
        <translation>هل تريد إيقاف الرموز بالبريد الإلكتروني؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by text message</source>
        <translation>إيقاف الرموز برسالة نصية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by text message?</source>
        <translation>هل تريد إيقاف الرموز برسالة نصية؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off the authenticator app</source>
        <translation>إيقاف تطبيق المصادقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch on codes by email</source>
        <translation>تفعيل الرموز بالبريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch on codes by text message</source>
        <translation>تفعيل الرموز برسالة نصية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>The app you use now stays good until the new one has shown a code.</source>
        <translation>يبقى التطبيق الذي تستخدمه الآن صالحًا حتى يعرض الجديد رمزًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>The computer is no longer remembered.</source>
        <translation>لم يعد الحاسوب محفوظًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>The safest way</source>
        <translation>الطريقة الأكثر أمانًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>To your email address</source>
        <translation>إلى عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>To your mobile phone</source>
        <translation>إلى هاتفك المحمول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>We send a code there</source>
        <translation>نرسل إليه رمزًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>We sent a code to {where}. Type the 6 digits in it.</source>
        <translation>أرسلنا رمزًا إلى {where}. اكتب الأرقام الستة الواردة فيه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Where you are signed in</source>
        <translation>أين سجّلت الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>With its country, like +44 20 7946 0150</source>
        <translation>مع رمز البلد، مثل +44 20 7946 0150</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>You stay signed in here. Other computers ask for the new one when they sign in next.</source>
        <translation>تبقى مسجّلًا هنا. وتطلب الحواسيب الأخرى كلمة المرور الجديدة عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>You then need one of the other ways each time you sign in.</source>
        <translation>ستحتاج عندئذٍ إلى طريقة أخرى في كل مرة تسجّل فيها الدخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Your computers</source>
        <translation>حواسيبك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_model.py"/>
        <source>Your email address is confirmed.</source>
        <translation>تم تأكيد عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_model.py"/>
        <source>Your mobile phone is confirmed.</source>
        <translation>تم تأكيد هاتفك المحمول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Your new sign-in code is set up.</source>
        <translation>تم إعداد رمز تسجيل الدخول الجديد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Your password is changed.</source>
        <translation>تم تغيير كلمة المرور.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Your password is enough there.</source>
        <translation>تكفي كلمة مرورك هناك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Your sign-in code is changed.</source>
        <translation>تم تغيير رمز تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Your sign-in is wiped from it at once</source>
        <translation>تُمحى جلستك منه فورًا</translation>
    </message>
</context>
</TS>
