<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>Checked at {time} on {day}. This may not be the latest.</source>
        <translation>آخر تحقق {time} في {day}. قد لا يكون هذا الأحدث.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>From {time}. You can read, not save.</source>
        <translation>من الساعة {time}. يمكنك القراءة دون الحفظ.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/problem.py"/>
        <source>Reference {reference}</source>
        <translation>الرقم المرجعي {reference}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>This may not be the latest.</source>
        <translation>قد لا يكون هذا الأحدث.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>You can read, not save.</source>
        <translation>يمكنك القراءة دون الحفظ.</translation>
    </message>
</context>
</TS>
