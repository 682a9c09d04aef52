<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Dark appearance</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Light appearance</source>
        <translation>Apariencia clara</translation>
    </message>
</context>
</TS>
