<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>A secure connection to the clinic could not be made.</source>
        <translation>تعذّر إنشاء اتصال آمن بالعيادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask for another code and use the newest message.</source>
        <translation>اطلب رمزًا آخر واستخدم أحدث رسالة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic for an invitation.</source>
        <translation>اطلب دعوة من عيادتك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic to reset your sign-in code.</source>
        <translation>اطلب من عيادتك إعادة ضبط رمز الدخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic to say what you do there, then sign in again.</source>
        <translation>اطلب من عيادتك تحديد دورك فيها، ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic to send you a new one.</source>
        <translation>اطلب من عيادتك إرسال دعوة جديدة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check both, then try again.</source>
        <translation>تحقق من كليهما ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check the network, then try again.</source>
        <translation>تحقق من الشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check the newest message from your clinic, or ask for another code.</source>
        <translation>راجع أحدث رسالة من عيادتك، أو اطلب رمزًا آخر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check the newest message from your clinic, then type its code.</source>
        <translation>راجع أحدث رسالة من عيادتك، ثم اكتب الرمز الوارد فيها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check your name, email address and phone number, then try again.</source>
        <translation>تحقق من الاسم وعنوان البريد الإلكتروني ورقم الهاتف، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Choose a new password</source>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Choose another one, or ask your clinic.</source>
        <translation>اختر غيره، أو اسأل عيادتك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Choose another password</source>
        <translation>اختيار كلمة مرور أخرى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Choose one you have not used here.</source>
        <translation>اختر كلمة مرور لم تستخدمها هنا من قبل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Confirm email address</source>
        <translation>تأكيد البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Confirm the address or number first, and keep at least one way to get a code.</source>
        <translation>أكّد العنوان أو الرقم أولًا، واحتفظ بطريقة واحدة على الأقل لتلقّي الرمز.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Email or password is not right.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>If you already have an account with this email address, sign in or choose a new password.</source>
        <translation>إذا كان لديك حساب بهذا البريد الإلكتروني فسجّل الدخول أو اختر كلمة مرور جديدة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>It has ended or been removed already. Nothing else was changed.</source>
        <translation>انتهى أو أُزيل بالفعل. لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Many people are signing in now.</source>
        <translation>يسجّل كثيرون الدخول الآن.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Nothing was changed. Ask your clinic if you need it.</source>
        <translation>لم يتغير شيء. اسأل عيادتك إذا احتجت إليه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Nothing was changed. Try again, and tell your clinic if it stays.</source>
        <translation>لم يتغير شيء. أعد المحاولة، وأبلغ عيادتك إذا استمر الأمر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Nothing was sent. Tell whoever looks after this computer.</source>
        <translation>لم يُرسل شيء. أبلغ المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Send another code</source>
        <translation>إرسال رمز آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Show the newest list</source>
        <translation>عرض أحدث قائمة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in again with your password and a code. You can have it remembered again.</source>
        <translation>سجّل الدخول مرة أخرى بكلمة المرور ورمز. ويمكنك طلب تذكُّره من جديد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in with your email address and password.</source>
        <translation>سجّل الدخول بعنوان بريدك الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Some of these details were not accepted.</source>
        <translation>لم تُقبل بعض هذه البيانات.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Somebody else has signed in on this computer.</source>
        <translation>سجّل شخص آخر الدخول على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Something went wrong while signing in.</source>
        <translation>حدث خطأ أثناء تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Start again with your password.</source>
        <translation>ابدأ من جديد بكلمة المرور.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Start again with your password: your clinic then sends another code.</source>
        <translation>ابدأ من جديد بكلمة المرور، وسترسل عيادتك رمزًا آخر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Tell whoever looks after this computer. Signing in again does not help.</source>
        <translation>أبلغ المسؤول عن هذا الحاسوب. لن يفيد تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>That code does not match.</source>
        <translation>هذا الرمز غير مطابق.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>That code is not right.</source>
        <translation>هذا الرمز غير صحيح.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>The clinic is not answering.</source>
        <translation>العيادة لا تستجيب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>The clinic's answer could not be checked.</source>
        <translation>تعذّر التحقق من رد العيادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>The limit for now is reached.</source>
        <translation>تم بلوغ الحد المسموح حاليًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>They used another window of MediSecure. Sign in again to go on.</source>
        <translation>استخدم نافذة أخرى من MediSecure. سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>This address or number cannot be used.</source>
        <translation>لا يمكن استخدام هذا العنوان أو الرقم.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This code has been used already.</source>
        <translation>سبق استخدام هذا الرمز.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This code is too old.</source>
        <translation>انتهت صلاحية هذا الرمز.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This computer is no longer remembered.</source>
        <translation>لم يعد هذا الحاسوب محفوظًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This computer is not connected to the clinic.</source>
        <translation>هذا الحاسوب غير متصل بالعيادة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/identity/catalogue.py"/>
        <source>This computer's clock is %n minutes fast.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة أقل من دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/identity/catalogue.py"/>
        <source>This computer's clock is %n minutes slow.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة أقل من دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This email address is confirmed already.</source>
        <translation>عنوان البريد الإلكتروني هذا مؤكَّد بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>This is no longer there.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This password does not meet the rules.</source>
        <translation>كلمة المرور هذه لا تستوفي القواعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This password has been used before.</source>
        <translation>سبق استخدام كلمة المرور هذه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This program is not set up for your clinic.</source>
        <translation>هذا البرنامج غير معدّ لعيادتك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This sign-in took too long.</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This sign-in was used somewhere else. Sign in again, and tell your clinic if that was not you.</source>
        <translation>استُخدمت هذه الجلسة في مكان آخر. سجّل الدخول مرة أخرى، وأبلغ عيادتك إن لم تكن أنت.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Too many tries.</source>
        <translation>محاولات كثيرة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again in a few minutes. Nothing was changed.</source>
        <translation>أعد المحاولة بعد بضع دقائق. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again in about an hour. Nothing was changed.</source>
        <translation>أعد المحاولة بعد ساعة تقريبًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again later. If it stays, call your clinic.</source>
        <translation>أعد المحاولة لاحقًا. وإذا استمر الأمر فاتصل بعيادتك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Type the code we sent you when you created the account, or ask for another.</source>
        <translation>اكتب الرمز الذي أرسلناه إليك عند إنشاء الحساب، أو اطلب رمزًا آخر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Type the code your authenticator app shows now.</source>
        <translation>اكتب الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Type the newest code. If it stays, check that the time on your phone is set automatically.</source>
        <translation>اكتب أحدث رمز. وإذا استمر الأمر فتحقق من أن وقت هاتفك يُضبط تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Update MediSecure, then sign in again.</source>
        <translation>حدّث MediSecure ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Use at least 12 characters with a small letter, a capital letter, a digit and a symbol.</source>
        <translation>استخدم 12 حرفًا على الأقل، منها حرف لاتيني صغير وآخر كبير ورقم ورمز.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Use the clinic's network, or ask whoever looks after it.</source>
        <translation>استخدم شبكة العيادة، أو اسأل المسؤول عنها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Wait a few minutes, then try again. Each further try makes the wait longer.</source>
        <translation>انتظر بضع دقائق ثم أعد المحاولة. كل محاولة إضافية تطيل الانتظار.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Wait a moment, then try again.</source>
        <translation>انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Wait until your authenticator app shows the next code, then type that one.</source>
        <translation>انتظر حتى يعرض تطبيق المصادقة الرمز التالي، ثم اكتبه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>We could not create this account.</source>
        <translation>تعذّر إنشاء هذا الحساب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>You are not signed in. Tell whoever looks after this computer.</source>
        <translation>لم يتم تسجيل دخولك. أبلغ المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/catalogue.py"/>
        <source>You can still sign in. Set it right, so that times here are right.</source>
        <translation>يمكنك تسجيل الدخول مع ذلك. اضبطها لتكون الأوقات هنا صحيحة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>You have been signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>You need a new password.</source>
        <translation>تحتاج إلى كلمة مرور جديدة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your account has no authenticator.</source>
        <translation>لا يوجد تطبيق مصادقة لحسابك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your account is not ready yet.</source>
        <translation>حسابك غير جاهز بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic asks for a step this program does not know.</source>
        <translation>تطلب عيادتك خطوة لا يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic asks you to choose a new one. We send a code to your email address.</source>
        <translation>تطلب منك عيادتك اختيار كلمة جديدة. نرسل رمزًا إلى بريدك الإلكتروني.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic cannot send codes at the moment.</source>
        <translation>لا تستطيع عيادتك إرسال الرموز حاليًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic does not allow sign-in from this network.</source>
        <translation>لا تسمح عيادتك بتسجيل الدخول من هذه الشبكة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic does not let people create accounts here.</source>
        <translation>لا تسمح عيادتك بإنشاء الحسابات هنا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your clinic does not offer this.</source>
        <translation>لا تقدّم عيادتك هذه الخدمة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your email address is not confirmed yet.</source>
        <translation>لم يُؤكَّد عنوان بريدك الإلكتروني بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your invitation has ended.</source>
        <translation>انتهت صلاحية دعوتك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your password was not changed. Check it, then try again.</source>
        <translation>لم تتغير كلمة المرور. تحقق منها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your present password is not right.</source>
        <translation>كلمة المرور الحالية غير صحيحة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your sign-in code was not changed.</source>
        <translation>لم يتغير رمز الدخول.</translation>
    </message>
</context>
</TS>
