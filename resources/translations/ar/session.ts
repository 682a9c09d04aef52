<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/session/life.py"/>
        <source>It lasts for a limited time. What you typed is kept: sign in again to go on.</source>
        <translation>مدتها محدودة. ما كتبته محفوظ: سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/session/life.py"/>
        <source>Your sign-in has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
</context>
</TS>
