<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/keychain/opening.py"/>
        <source>This computer cannot keep you signed in. You will sign in again each time you open MediSecure.</source>
        <translation>Dieser Computer kann Ihre Anmeldung nicht aufbewahren. Sie melden sich bei jedem Öffnen von MediSecure neu an.</translation>
    </message>
</context>
</TS>
