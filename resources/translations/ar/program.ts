<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/not_told.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/not_told.py"/>
        <source>MediSecure cannot start on this computer yet</source>
        <translation>لا يمكن تشغيل MediSecure على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/not_told.py"/>
        <source>Show this to whoever looks after this computer:</source>
        <translation>اعرض هذا على من يتولى أمر هذا الحاسوب:</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/bootstrap.py"/>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/guard.py"/>
        <source>Sign in again to go on. Nothing of you is left on this screen.</source>
        <translation>سجّل الدخول مجدداً للمتابعة. لا يبقى أي شيء عنك على هذه الشاشة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/door.py"/>
        <source>This computer cannot keep you signed in: you sign in again each time the program starts.</source>
        <translation>لا يستطيع هذا الحاسوب إبقاءك مسجَّل الدخول: ستسجّل الدخول عند كل تشغيل للبرنامج.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>This window is not for your account.</source>
        <translation>هذه النافذة ليست لحسابك.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>Use MediSecure for patients.</source>
        <translation>استخدم MediSecure للمرضى.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>Use the staff window.</source>
        <translation>استخدم نافذة الموظفين.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/guard.py"/>
        <source>You are signed out because nobody used this window.</source>
        <translation>سُجّل خروجك لأن أحداً لم يستخدم هذه النافذة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/bootstrap.py"/>
        <source>You are signed out everywhere.</source>
        <translation>تم تسجيل خروجك من كل مكان.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/bootstrap.py"/>
        <source>You are signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
</context>
</TS>
