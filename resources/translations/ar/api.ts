<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A copy of your record is being made already.</source>
        <translation>يجري بالفعل إعداد نسخة من سجلك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A document may have {size} MB.</source>
        <translation>يمكن أن يبلغ حجم المستند {size} MB.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A documented allergy stands against it</source>
        <translation>توجد حساسية موثّقة تعارض ذلك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A draft can still be changed itself.</source>
        <translation>ما زال بالإمكان تعديل المسودة نفسها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/wire.py"/>
        <source>A secure connection to the clinic could not be made.</source>
        <translation>تعذّر إنشاء اتصال آمن بالعيادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A signed note never changes. Write an addendum.</source>
        <translation>الملاحظة الموقّعة لا تتغير أبدًا. اكتب ملحقًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A value is not possible for this measurement.</source>
        <translation>توجد قيمة غير ممكنة لهذا القياس.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Allergies are documented. Withdraw those that were entered in error first.</source>
        <translation>توجد حساسية موثّقة. اسحب أولًا ما أُدخل خطأً.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Another administrator has to do this.</source>
        <translation>يجب أن يقوم بذلك مسؤول إدارة آخر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Another file has arrived</source>
        <translation>وصل ملف آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Ask an administrator if you need it.</source>
        <translation>اسأل مسؤول الإدارة إذا احتجت إليه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Call the clinic for this kind of visit.</source>
        <translation>اتصل بالعيادة لهذا النوع من الزيارات.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Check the form</source>
        <translation>مراجعة النموذج</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Check the network, then try again. What you typed is kept.</source>
        <translation>تحقق من الشبكة ثم أعد المحاولة. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Check what you entered, then save again.</source>
        <translation>راجع ما أدخلته ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Choose another time.</source>
        <translation>اختر وقتًا آخر.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Choose one of the times that are offered.</source>
        <translation>اختر أحد الأوقات المعروضة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Documented allergy: {named}. Prescribing needs a reason.</source>
        <translation>حساسية موثّقة: {named}. الوصف يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>It may have been moved, or you do not have access. Ask an administrator.</source>
        <translation>ربما نُقل، أو ليست لديك صلاحية الوصول. اسأل مسؤول الإدارة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>No more visits can be booked</source>
        <translation>لا يمكن حجز مزيد من الزيارات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Nobody else could manage the clinic.</source>
        <translation>لن يستطيع أحد آخر إدارة العيادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Not on your own account</source>
        <translation>لا يمكن ذلك على حسابك أنت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Nothing was overwritten. Read the newest version, then save again.</source>
        <translation>لم يُستبدل شيء. اقرأ أحدث نسخة ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/wire.py"/>
        <source>Nothing was sent. Tell whoever looks after this computer.</source>
        <translation>لم يُرسل شيء. أبلغ المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Only a person who can sign in has a password to reset.</source>
        <translation>لا توجد كلمة مرور لإعادة ضبطها إلا لمن يستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Only somebody who never signed in is invited again.</source>
        <translation>لا يُدعى من جديد إلا من لم يسجّل الدخول قط.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Only the clinic can withdraw what it has added.</source>
        <translation>لا يستطيع سحب ما أضافته العيادة إلا العيادة نفسها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Show the newest version</source>
        <translation>عرض أحدث نسخة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Some of these times cannot be had</source>
        <translation>بعض هذه الأوقات غير متاح</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Some values are not possible</source>
        <translation>بعض القيم غير ممكنة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Somebody else has this time</source>
        <translation>هذا الوقت محجوز لشخص آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Somebody is just booking this time.</source>
        <translation>يقوم شخص ما الآن بحجز هذا الوقت.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Something changed in the meantime. Nothing was saved.</source>
        <translation>تغيّر شيء في هذه الأثناء. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Something went wrong at the clinic.</source>
        <translation>حدث خطأ لدى العيادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>That visit is over.</source>
        <translation>انتهت تلك الزيارة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>That was too fast for the clinic.</source>
        <translation>كان ذلك أسرع مما تستطيعه العيادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The account's state does not allow it</source>
        <translation>حالة الحساب لا تسمح بذلك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic could not do this.</source>
        <translation>لم تتمكن العيادة من تنفيذ ذلك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic did not accept this.</source>
        <translation>لم تقبل العيادة ذلك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic does not take this type of file</source>
        <translation>لا تقبل العيادة هذا النوع من الملفات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic is not answering.</source>
        <translation>العيادة لا تستجيب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic needs an administrator</source>
        <translation>تحتاج العيادة إلى مسؤول إدارة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic no longer offers this kind of visit.</source>
        <translation>لم تعد العيادة تقدّم هذا النوع من الزيارات.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic sent an answer this program does not understand.</source>
        <translation>أرسلت العيادة ردًا لا يفهمه هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic takes PDF, PNG, JPEG and DICOM files.</source>
        <translation>تقبل العيادة ملفات PDF وPNG وJPEG وDICOM.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The code and the date of birth do not fit a record.</source>
        <translation>الرمز وتاريخ الميلاد لا يطابقان أي سجل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor does not work at this time</source>
        <translation>الطبيب لا يعمل في هذا الوقت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor has no hours set yet.</source>
        <translation>لم تُحدَّد ساعات عمل الطبيب بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor is away at this time.</source>
        <translation>الطبيب غائب في هذا الوقت.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor is no longer there at this time.</source>
        <translation>لم يعد الطبيب موجودًا في هذا الوقت.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor looks after this patient already.</source>
        <translation>يتولى الطبيب رعاية هذا المريض بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor sees nobody at this time.</source>
        <translation>لا يستقبل الطبيب أحدًا في هذا الوقت.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The document has not arrived yet, or is withdrawn.</source>
        <translation>لم يصل المستند بعد، أو سُحب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The document is complete already, or withdrawn.</source>
        <translation>المستند مكتمل بالفعل، أو سُحب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The document is withdrawn already.</source>
        <translation>سُحب المستند بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The file has not arrived</source>
        <translation>لم يصل الملف</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The file has not arrived yet.</source>
        <translation>لم يصل الملف بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The file is not of the type it says.</source>
        <translation>نوع الملف غير مطابق لما يذكره.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The note is not signed yet</source>
        <translation>الملاحظة غير موقّعة بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The note is signed</source>
        <translation>الملاحظة موقّعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient has another visit at this time</source>
        <translation>لدى المريض زيارة أخرى في هذا الوقت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient has died.</source>
        <translation>المريض متوفى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient takes this already</source>
        <translation>المريض يتناول هذا بالفعل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient takes this medicine already. Prescribing it again needs a reason.</source>
        <translation>يتناول المريض هذا الدواء بالفعل. وصفه من جديد يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The question is answered already.</source>
        <translation>تمت الإجابة عن السؤال بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The record has moved on</source>
        <translation>تغيّرت حالة السجل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The request is too large</source>
        <translation>الطلب كبير جدًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The time that was asked for has passed.</source>
        <translation>مضى الوقت المطلوب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The time was kept for you no longer and has gone to the next person.</source>
        <translation>لم يعد الوقت محجوزًا لك وانتقل إلى الشخص التالي.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The user pool does not know this person.</source>
        <translation>دليل المستخدمين لا يعرف هذا الشخص.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The user pool refuses this for the account as it is.</source>
        <translation>يرفض دليل المستخدمين ذلك في الحالة الراهنة للحساب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit is booked: call that off.</source>
        <translation>الزيارة محجوزة: ألغِ الحجز.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit is still to come.</source>
        <translation>الزيارة لم تحن بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit you wanted sooner is over.</source>
        <translation>انتهت الزيارة التي أردت تقديمها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit you wanted sooner was changed just now.</source>
        <translation>تغيّرت قبل لحظات الزيارة التي أردت تقديمها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There are visits at these times</source>
        <translation>توجد زيارات في هذه الأوقات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There is an account with this e-mail address already.</source>
        <translation>يوجد حساب بهذا البريد الإلكتروني بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There is another visit of this patient at that time.</source>
        <translation>لدى هذا المريض زيارة أخرى في ذلك الوقت.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There is no record of you in this clinic yet.</source>
        <translation>لا يوجد سجل لك في هذه العيادة بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>These are not the newest words.</source>
        <translation>هذه ليست أحدث صيغة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This address is being invited by somebody else.</source>
        <translation>يقوم شخص آخر بدعوة هذا العنوان.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This allergy is documented already.</source>
        <translation>هذه الحساسية موثّقة بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This clinic has no account for you yet.</source>
        <translation>ليس لك حساب في هذه العيادة بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This clinic has no record for you yet.</source>
        <translation>ليس لك سجل في هذه العيادة بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/file_transfer.py"/>
        <source>This clinic keeps no documents.</source>
        <translation>لا تحتفظ هذه العيادة بالمستندات.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This computer is not connected to the clinic.</source>
        <translation>هذا الحاسوب غير متصل بالعيادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This emergency access has been reviewed already.</source>
        <translation>تمت مراجعة هذا الوصول الطارئ بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This exists already</source>
        <translation>هذا موجود بالفعل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is answered already</source>
        <translation>تمت الإجابة عن هذا بالفعل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is not possible now</source>
        <translation>هذا غير ممكن الآن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is possible only on the day of the visit.</source>
        <translation>هذا ممكن في يوم الزيارة فقط.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is too far ahead to book</source>
        <translation>الوقت بعيد جدًا للحجز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is too soon to book</source>
        <translation>الوقت قريب جدًا للحجز</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This kind of visit is not booked here</source>
        <translation>لا يُحجز هذا النوع من الزيارات هنا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This offer has ended</source>
        <translation>انتهى هذا العرض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This patient has an account already.</source>
        <translation>لهذا المريض حساب بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This person has not set up an authenticator yet.</source>
        <translation>لم يضبط هذا الشخص تطبيق مصادقة بعد.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This prescription has been renewed already.</source>
        <translation>جُدّدت هذه الوصفة بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This problem is on the list already.</source>
        <translation>هذه المشكلة مدرجة في القائمة بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This record has changed since you opened it.</source>
        <translation>تغيّر هذا السجل منذ أن فتحته.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This record is confirmed already.</source>
        <translation>هذا السجل مؤكَّد بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This record is not available to you.</source>
        <translation>هذا السجل غير متاح لك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This result is within its range.</source>
        <translation>هذه النتيجة ضمن نطاقها.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This thread is full. Begin a new one.</source>
        <translation>هذه المحادثة ممتلئة. ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This time cannot be booked</source>
        <translation>لا يمكن حجز هذا الوقت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This time has passed.</source>
        <translation>مضى هذا الوقت.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This vaccine is recorded for that day already.</source>
        <translation>هذا اللقاح مسجَّل لذلك اليوم بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This visit is not one of a series.</source>
        <translation>هذه الزيارة ليست جزءًا من سلسلة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This was entered in error</source>
        <translation>أُدخل هذا خطأً</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Try again. If it stays, tell support the reference.</source>
        <translation>أعد المحاولة. وإذا استمر الأمر فأبلغ الدعم بالرقم المرجعي.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Visits are booked on the clock of the present zone.</source>
        <translation>توجد زيارات محجوزة وفق المنطقة الزمنية الحالية.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Visits are booked on {day}: move or cancel them first.</source>
        <translation>توجد زيارات محجوزة في {day}: غيّرها أو ألغِها أولًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Wait a moment, then try again. What you typed is kept.</source>
        <translation>انتظر لحظة ثم أعد المحاولة. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>What arrived is not the announced file.</source>
        <translation>ما وصل ليس الملف المعلن عنه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>What was entered in error cannot be changed.</source>
        <translation>لا يمكن تغيير ما أُدخل خطأً.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>What you typed is kept. Try again in a few minutes.</source>
        <translation>ما كتبته محفوظ. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You are on the waitlist for this already.</source>
        <translation>أنت مدرج في قائمة الانتظار لهذا بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You can read this chart already</source>
        <translation>يمكنك قراءة هذا السجل بالفعل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You can read this chart as it is.</source>
        <translation>يمكنك قراءة هذا السجل أصلًا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>You do not have access to this.</source>
        <translation>ليست لديك صلاحية الوصول إلى هذا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You have a visit on this day already.</source>
        <translation>لديك زيارة في هذا اليوم بالفعل.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You have asked about this entry already.</source>
        <translation>سبق أن سألت عن هذا الإدخال.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>You have been signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
</context>
</TS>
