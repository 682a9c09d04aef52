<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/not_told.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/not_told.py"/>
        <source>MediSecure cannot start on this computer yet</source>
        <translation>MediSecure aún no puede iniciarse en este equipo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/not_told.py"/>
        <source>Show this to whoever looks after this computer:</source>
        <translation>Muestre esto a la persona que se ocupa de este equipo:</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/bootstrap.py"/>
        <source>Sign in again to go on.</source>
        <translation>Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/guard.py"/>
        <source>Sign in again to go on. Nothing of you is left on this screen.</source>
        <translation>Vuelva a iniciar sesión para continuar. En esta pantalla no queda nada suyo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/door.py"/>
        <source>This computer cannot keep you signed in: you sign in again each time the program starts.</source>
        <translation>Este ordenador no puede mantener su sesión abierta: iniciará sesión cada vez que arranque el programa.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>This window is not for your account.</source>
        <translation>Esta ventana no es para su cuenta.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>Use MediSecure for patients.</source>
        <translation>Use MediSecure para pacientes.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/entrance.py"/>
        <source>Use the staff window.</source>
        <translation>Use la ventana del personal.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/guard.py"/>
        <source>You are signed out because nobody used this window.</source>
        <translation>Su sesión se ha cerrado porque nadie usaba esta ventana.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/bootstrap.py"/>
        <source>You are signed out everywhere.</source>
        <translation>Se ha cerrado su sesión en todas partes.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/bootstrap.py"/>
        <source>You are signed out.</source>
        <translation>Se ha cerrado su sesión.</translation>
    </message>
</context>
</TS>
