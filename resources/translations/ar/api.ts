<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/api/wire.py"/>
        <source>A secure connection to the clinic could not be made.</source>
        <translation>تعذّر إنشاء اتصال آمن بالعيادة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Ask an administrator if you need it.</source>
        <translation>اسأل مسؤول الإدارة إذا احتجت إليه.</translation>
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
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>That was too fast for the clinic.</source>
        <translation>كان ذلك أسرع مما تستطيعه العيادة.</translation>
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
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic is not answering.</source>
        <translation>العيادة لا تستجيب.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic sent an answer this program does not understand.</source>
        <translation>أرسلت العيادة ردًا لا يفهمه هذا البرنامج.</translation>
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
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This record has changed since you opened it.</source>
        <translation>تغيّر هذا السجل منذ أن فتحته.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This record is not available to you.</source>
        <translation>هذا السجل غير متاح لك.</translation>
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
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Wait a moment, then try again. What you typed is kept.</source>
        <translation>انتظر لحظة ثم أعد المحاولة. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>What you typed is kept. Try again in a few minutes.</source>
        <translation>ما كتبته محفوظ. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>You do not have access to this.</source>
        <translation>ليست لديك صلاحية الوصول إلى هذا.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>You have been signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
</context>
</TS>
