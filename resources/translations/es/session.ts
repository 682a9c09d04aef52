<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/session/life.py"/>
        <source>It lasts for a limited time. What you typed is kept: sign in again to go on.</source>
        <translation>Dura un tiempo limitado. Lo que ha escrito se conserva: inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/session/life.py"/>
        <source>Your sign-in has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
</context>
</TS>
