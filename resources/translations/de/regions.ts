<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>Checked at {time} on {day}. This may not be the latest.</source>
        <translation>Stand {time} am {day}. Das ist vielleicht nicht das Neueste.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>From {time}. You can read, not save.</source>
        <translation>Stand {time}. Sie können lesen, nicht speichern.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/problem.py"/>
        <source>Reference {reference}</source>
        <translation>Referenz {reference}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>This may not be the latest.</source>
        <translation>Das ist vielleicht nicht das Neueste.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/regions/reading_region.py"/>
        <source>You can read, not save.</source>
        <translation>Sie können lesen, nicht speichern.</translation>
    </message>
</context>
</TS>
