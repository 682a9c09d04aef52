<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>Checked at {time} on {day}. This may not be the latest.</source>
        <translation>Comprobado a las {time} del {day}. Puede no ser lo último.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>From {time}. You can read, not save.</source>
        <translation>De las {time}. Puede leer, no guardar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/problem.py"/>
        <source>Reference {reference}</source>
        <translation>Referencia {reference}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>This may not be the latest.</source>
        <translation>Puede no ser lo último.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>You can read, not save.</source>
        <translation>Puede leer, no guardar.</translation>
    </message>
</context>
</TS>
