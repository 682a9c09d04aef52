<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/session/life.py"/>
        <source>It lasts for a limited time. What you typed is kept: sign in again to go on.</source>
        <translation>Sie gilt nur für begrenzte Zeit. Ihre Eingaben bleiben erhalten: Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/session/life.py"/>
        <source>Your sign-in has ended.</source>
        <translation>Ihre Anmeldung ist abgelaufen.</translation>
    </message>
</context>
</TS>
