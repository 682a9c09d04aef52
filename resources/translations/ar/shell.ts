<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/shell/palette_model.py"/>
        <source>%n results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Admin</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: as the system</source>
        <translation>المظهر: وفق النظام</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: dark</source>
        <translation>المظهر: داكن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: high contrast</source>
        <translation>المظهر: تباين عالٍ</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: light</source>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/shortcut_sheet.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Close what is on top</source>
        <translation>إغلاق الطبقة العليا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>Discard text</source>
        <translation>تجاهل النص</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>Discard what you typed?</source>
        <translation>هل تريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Go to {place}</source>
        <translation>الانتقال إلى {place}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/shortcut_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/top_bar.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/language_menu.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/language_menu.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_state.py"/>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_state.py"/>
        <source>No connection since {time}</source>
        <translation>لا يوجد اتصال منذ {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/window.py"/>
        <source>Nothing was said yet</source>
        <translation>لا توجد إشعارات بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/top_bar.py"/>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>On this screen</source>
        <translation>في هذه الشاشة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Patient</source>
        <translation>مريض</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette_model.py"/>
        <source>Patients could not be searched</source>
        <translation>تعذّر البحث عن المرضى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/notice_strip.py"/>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Recent</source>
        <comment>chosen not long ago</comment>
        <translation>المستخدمة حديثًا</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette_list.py"/>
        <source>Results</source>
        <comment>of a search</comment>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/search_opener.py"/>
        <source>Search or go to</source>
        <translation>البحث أو الانتقال إلى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Search or go to anything</source>
        <translation>البحث عن أي شيء أو الانتقال إليه</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette.py"/>
        <source>Search patients, screens or actions</source>
        <translation>البحث عن مرضى أو شاشات أو إجراءات</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette_model.py"/>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/ending_strip.py"/>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/ending_strip.py"/>
        <source>Sign in again when it suits you. Your place and what you typed stay.</source>
        <translation>سجّل الدخول من جديد متى ناسبك ذلك. يبقى موضعك وما كتبته كما هما.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace.py"/>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Text size: {percent} %</source>
        <translation>حجم النص: {percent} %</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>The window is shown again in the other language. What you typed and did not save is lost.</source>
        <translation>ستُعرض النافذة من جديد باللغة الأخرى. سيُفقد ما كتبته ولم تحفظه.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>This list of keys</source>
        <translation>قائمة المفاتيح هذه</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_strip.py"/>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Undo what was just done</source>
        <translation>التراجع عمّا نُفِّذ للتو</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette.py"/>
        <source>Up and Down move, Enter opens, Esc closes</source>
        <translation>السهمان للتنقل، Enter للفتح، Esc للإغلاق</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_state.py"/>
        <source>Up to date {time}</source>
        <translation>محدَّث عند {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_strip.py"/>
        <source>You can read what is on this screen. Saving starts again when you are back.</source>
        <translation>يمكنك قراءة ما يظهر في هذه الشاشة. يعود الحفظ ممكنًا عند عودة الاتصال.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/ending_strip.py"/>
        <source>Your sign-in ends at {time}.</source>
        <translation>ينتهي تسجيل دخولك عند {time}.</translation>
    </message>
</context>
</TS>
