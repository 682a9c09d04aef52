<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/keychain/opening.py"/>
        <source>This computer cannot keep you signed in. You will sign in again each time you open MediSecure.</source>
        <translation>Este ordenador no puede mantener su sesión abierta. Tendrá que iniciar sesión cada vez que abra MediSecure.</translation>
    </message>
</context>
</TS>
