<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/api/wire.py"/>
        <source>A secure connection to the clinic could not be made.</source>
        <translation>No se ha podido establecer una conexión segura con la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Ask an administrator if you need it.</source>
        <translation>Pregunte a administración si lo necesita.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Check the form</source>
        <translation>Revisar el formulario</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Check the network, then try again. What you typed is kept.</source>
        <translation>Compruebe la red e inténtelo de nuevo. Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Check what you entered, then save again.</source>
        <translation>Revise lo que ha escrito y guarde de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>It may have been moved, or you do not have access. Ask an administrator.</source>
        <translation>Puede que se haya movido o que usted no tenga acceso. Pregunte a administración.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Nothing was overwritten. Read the newest version, then save again.</source>
        <translation>No se ha sobrescrito nada. Lea la versión más reciente y guarde de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/wire.py"/>
        <source>Nothing was sent. Tell whoever looks after this computer.</source>
        <translation>No se ha enviado nada. Avise a quien se ocupa de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Show the newest version</source>
        <translation>Mostrar la versión más reciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Sign in again to go on.</source>
        <translation>Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Something changed in the meantime. Nothing was saved.</source>
        <translation>Algo ha cambiado mientras tanto. No se ha guardado nada.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Something went wrong at the clinic.</source>
        <translation>Algo ha fallado en la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>That was too fast for the clinic.</source>
        <translation>Ha sido demasiado rápido para la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic could not do this.</source>
        <translation>La clínica no ha podido hacerlo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic did not accept this.</source>
        <translation>La clínica no lo ha aceptado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic is not answering.</source>
        <translation>La clínica no responde.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic sent an answer this program does not understand.</source>
        <translation>La clínica ha enviado una respuesta que este programa no entiende.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/file_transfer.py"/>
        <source>This clinic keeps no documents.</source>
        <translation>Esta clínica no guarda documentos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This computer is not connected to the clinic.</source>
        <translation>Este ordenador no está conectado con la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This record has changed since you opened it.</source>
        <translation>Este registro ha cambiado desde que lo abrió.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This record is not available to you.</source>
        <translation>Este registro no está disponible para usted.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Try again. If it stays, tell support the reference.</source>
        <translation>Inténtelo de nuevo. Si continúa, indique la referencia al soporte.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Wait a moment, then try again. What you typed is kept.</source>
        <translation>Espere un momento e inténtelo de nuevo. Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>What you typed is kept. Try again in a few minutes.</source>
        <translation>Lo que ha escrito se conserva. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>You do not have access to this.</source>
        <translation>No tiene acceso a esto.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>You have been signed out.</source>
        <translation>Se ha cerrado su sesión.</translation>
    </message>
</context>
</TS>
