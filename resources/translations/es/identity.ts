<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>A secure connection to the clinic could not be made.</source>
        <translation>No se ha podido establecer una conexión segura con la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask for another code and use the newest message.</source>
        <translation>Pida otro código y use el mensaje más reciente.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic for an invitation.</source>
        <translation>Pida una invitación a su clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic to reset your sign-in code.</source>
        <translation>Pida a su clínica que restablezca su código de acceso.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic to say what you do there, then sign in again.</source>
        <translation>Pida a su clínica que indique su función y después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Ask your clinic to send you a new one.</source>
        <translation>Pida a su clínica que le envíe una nueva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check both, then try again.</source>
        <translation>Compruebe ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check the newest message from your clinic, or ask for another code.</source>
        <translation>Compruebe el mensaje más reciente de su clínica o pida otro código.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check the newest message from your clinic, then type its code.</source>
        <translation>Compruebe el mensaje más reciente de su clínica y escriba su código.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Check your name, email address and phone number, then try again.</source>
        <translation>Compruebe su nombre, correo electrónico y teléfono e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Choose a new password</source>
        <translation>Elegir una contraseña nueva</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Choose another one, or ask your clinic.</source>
        <translation>Elija otro o pregunte a su clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Choose another password</source>
        <translation>Elegir otra contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Choose one you have not used here.</source>
        <translation>Elija una que no haya usado aquí.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Confirm email address</source>
        <translation>Confirmar el correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Confirm the address or number first, and keep at least one way to get a code.</source>
        <translation>Confirme antes la dirección o el número y conserve al menos una forma de recibir un código.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Email or password is not right.</source>
        <translation>El correo electrónico o la contraseña no son correctos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>If you already have an account with this email address, sign in or choose a new password.</source>
        <translation>Si ya tiene una cuenta con este correo electrónico, inicie sesión o elija una contraseña nueva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>It has ended or been removed already. Nothing else was changed.</source>
        <translation>Ya ha terminado o se ha eliminado. No se ha cambiado nada más.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Many people are signing in now.</source>
        <translation>Muchas personas están iniciando sesión ahora.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Nothing was changed. Ask your clinic if you need it.</source>
        <translation>No se ha cambiado nada. Pregunte a su clínica si lo necesita.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Nothing was changed. Try again, and tell your clinic if it stays.</source>
        <translation>No se ha cambiado nada. Inténtelo de nuevo y avise a su clínica si continúa.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Nothing was sent. Tell whoever looks after this computer.</source>
        <translation>No se ha enviado nada. Avise a quien se ocupa de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Send another code</source>
        <translation>Enviar otro código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Show the newest list</source>
        <translation>Mostrar la lista actualizada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in again to go on.</source>
        <translation>Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in again with your password and a code. You can have it remembered again.</source>
        <translation>Inicie sesión de nuevo con su contraseña y un código. Puede pedir que se recuerde otra vez.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Sign in with your email address and password.</source>
        <translation>Inicie sesión con su correo electrónico y contraseña.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Some of these details were not accepted.</source>
        <translation>Algunos de estos datos no se han aceptado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Somebody else has signed in on this computer.</source>
        <translation>Otra persona ha iniciado sesión en este ordenador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Something went wrong while signing in.</source>
        <translation>Algo ha fallado al iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Start again with your password.</source>
        <translation>Empiece de nuevo con su contraseña.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Start again with your password: your clinic then sends another code.</source>
        <translation>Empiece de nuevo con su contraseña: su clínica enviará otro código.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Tell whoever looks after this computer. Signing in again does not help.</source>
        <translation>Avise a quien se ocupa de este ordenador. Iniciar sesión de nuevo no lo resuelve.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>That code does not match.</source>
        <translation>Ese código no coincide.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>That code is not right.</source>
        <translation>Ese código no es correcto.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>The clinic is not answering.</source>
        <translation>La clínica no responde.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>The clinic's answer could not be checked.</source>
        <translation>No se ha podido comprobar la respuesta de la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>The limit for now is reached.</source>
        <translation>Se ha alcanzado el límite por ahora.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>They used another window of MediSecure. Sign in again to go on.</source>
        <translation>Ha usado otra ventana de MediSecure. Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>This address or number cannot be used.</source>
        <translation>No se puede usar esta dirección o este número.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This code has been used already.</source>
        <translation>Este código ya se ha usado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This code is too old.</source>
        <translation>Este código ha caducado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This computer is no longer remembered.</source>
        <translation>Este ordenador ya no se recuerda.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This computer is not connected to the clinic.</source>
        <translation>Este ordenador no está conectado con la clínica.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/identity/catalogue.py"/>
        <source>This computer's clock is %n minutes fast.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %n minuto adelantado.</numerusform>
            <numerusform>El reloj de este ordenador va %n minutos adelantado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/identity/catalogue.py"/>
        <source>This computer's clock is %n minutes slow.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %n minuto atrasado.</numerusform>
            <numerusform>El reloj de este ordenador va %n minutos atrasado.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This email address is confirmed already.</source>
        <translation>Este correo electrónico ya está confirmado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>This is no longer there.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This password does not meet the rules.</source>
        <translation>Esta contraseña no cumple las reglas.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This password has been used before.</source>
        <translation>Esta contraseña ya se ha usado antes.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This program is not set up for your clinic.</source>
        <translation>Este programa no está configurado para su clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This sign-in took too long.</source>
        <translation>Este inicio de sesión ha tardado demasiado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>This sign-in was used somewhere else. Sign in again, and tell your clinic if that was not you.</source>
        <translation>Esta sesión se ha usado en otro lugar. Inicie sesión de nuevo y avise a su clínica si no fue usted.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Too many tries.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again in a few minutes. Nothing was changed.</source>
        <translation>Inténtelo de nuevo en unos minutos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again in about an hour. Nothing was changed.</source>
        <translation>Inténtelo de nuevo dentro de una hora aproximadamente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Try again later. If it stays, call your clinic.</source>
        <translation>Inténtelo más tarde. Si continúa, llame a su clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Type the code we sent you when you created the account, or ask for another.</source>
        <translation>Escriba el código que le enviamos al crear la cuenta o pida otro.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Type the code your authenticator app shows now.</source>
        <translation>Escriba el código que muestra ahora su aplicación de autenticación.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Type the newest code. If it stays, check that the time on your phone is set automatically.</source>
        <translation>Escriba el código más reciente. Si continúa, compruebe que la hora de su teléfono se ajusta automáticamente.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Update MediSecure, then sign in again.</source>
        <translation>Actualice MediSecure y después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Use at least 12 characters with a small letter, a capital letter, a digit and a symbol.</source>
        <translation>Use al menos 12 caracteres con una minúscula, una mayúscula, una cifra y un símbolo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Use the clinic's network, or ask whoever looks after it.</source>
        <translation>Use la red de la clínica o pregunte a quien se ocupa de ella.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Wait a few minutes, then try again. Each further try makes the wait longer.</source>
        <translation>Espere unos minutos e inténtelo de nuevo. Cada intento más alarga la espera.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Wait until your authenticator app shows the next code, then type that one.</source>
        <translation>Espere a que su aplicación de autenticación muestre el siguiente código y escríbalo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>We could not create this account.</source>
        <translation>No hemos podido crear esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>You are not signed in. Tell whoever looks after this computer.</source>
        <translation>No ha iniciado sesión. Avise a quien se ocupa de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/catalogue.py"/>
        <source>You can still sign in. Set it right, so that times here are right.</source>
        <translation>Puede iniciar sesión igualmente. Póngalo en hora para que las horas sean correctas.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>You have been signed out.</source>
        <translation>Se ha cerrado su sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>You need a new password.</source>
        <translation>Necesita una contraseña nueva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your account has no authenticator.</source>
        <translation>Su cuenta no tiene autenticador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your account is not ready yet.</source>
        <translation>Su cuenta aún no está lista.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic asks for a step this program does not know.</source>
        <translation>Su clínica pide un paso que este programa no conoce.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic asks you to choose a new one. We send a code to your email address.</source>
        <translation>Su clínica le pide que elija una nueva. Enviamos un código a su correo electrónico.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic cannot send codes at the moment.</source>
        <translation>Su clínica no puede enviar códigos en este momento.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic does not allow sign-in from this network.</source>
        <translation>Su clínica no permite iniciar sesión desde esta red.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your clinic does not let people create accounts here.</source>
        <translation>Su clínica no permite crear cuentas aquí.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your clinic does not offer this.</source>
        <translation>Su clínica no ofrece esto.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your email address is not confirmed yet.</source>
        <translation>Su correo electrónico aún no está confirmado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/sign_in_sentences.py"/>
        <source>Your invitation has ended.</source>
        <translation>Su invitación ha caducado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your password was not changed. Check it, then try again.</source>
        <translation>Su contraseña no se ha cambiado. Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your present password is not right.</source>
        <translation>Su contraseña actual no es correcta.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/identity/account_sentences.py"/>
        <source>Your sign-in code was not changed.</source>
        <translation>Su código de acceso no se ha cambiado.</translation>
    </message>
</context>
</TS>
