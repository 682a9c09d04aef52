<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
</context>
</TS>
