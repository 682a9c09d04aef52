<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>6-digit code</source>
        <translation>Código de 6 cifras</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>A code is asked for there.</source>
        <translation>Allí se pide un código.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>A computer</source>
        <translation>Un ordenador</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Add email address</source>
        <translation>Añadir dirección de correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Add mobile phone</source>
        <translation>Añadir teléfono móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Another window</source>
        <translation>Otra ventana</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for codes by email first</source>
        <translation>Pedir primero códigos por correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for codes by text message first</source>
        <translation>Pedir primero códigos por SMS</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for first</source>
        <translation>Pedir primero</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Ask for the authenticator app first</source>
        <translation>Pedir primero la aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Asked first</source>
        <translation>Se pide primero</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Asking the clinic</source>
        <translation>Preguntando a la clínica</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>At least 12 characters, yours alone</source>
        <translation>Al menos 12 caracteres, solo suya</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_model.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Authenticator app</source>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Change email address</source>
        <translation>Cambiar dirección de correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Change mobile phone</source>
        <translation>Cambiar teléfono móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Check code and use this app</source>
        <translation>Comprobar código y usar esta aplicación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_model.py"/>
        <source>Choose one that differs from your present password</source>
        <translation>Elija una distinta de su contraseña actual</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm email address</source>
        <translation>Confirmar el correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Confirm later</source>
        <translation>Confirmar más tarde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm mobile phone</source>
        <translation>Confirmar teléfono móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Confirm your email address</source>
        <translation>Confirme su correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm your email address first</source>
        <translation>Confirme primero su dirección de correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Confirm your mobile phone</source>
        <translation>Confirme su teléfono móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirm your mobile phone first</source>
        <translation>Confirme primero su teléfono móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Ends every sign-in of yours, this one too</source>
        <translation>Cierra todas sus sesiones, también esta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_model.py"/>
        <source>Enter your present password</source>
        <translation>Escriba su contraseña actual</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Every window in which you are signed in ends within minutes, this one now. Do this if you lost a computer, or if somebody may know your password.</source>
        <translation>Cada ventana en la que tiene la sesión iniciada se cierra en unos minutos, esta ahora mismo. Hágalo si perdió un ordenador o si alguien puede conocer su contraseña.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Forget {computer}</source>
        <translation>Olvidar {computer}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>How we reach you</source>
        <translation>Cómo le localizamos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Keep it on</source>
        <translation>Dejarlo activado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Keep the present one</source>
        <translation>Conservar lo actual</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Last used {moment}.</source>
        <translation>Último uso: {moment}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>No email address</source>
        <translation>Sin dirección de correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>No mobile phone</source>
        <translation>Sin teléfono móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_model.py"/>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Read again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Remembered</source>
        <translation>Recordado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Save password</source>
        <translation>Guardar la contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Send code</source>
        <translation>Enviar el código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up again</source>
        <translation>Configurar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Set up another authenticator app</source>
        <translation>Configurar otra aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up the authenticator app</source>
        <translation>Configurar la aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Set up the authenticator app again</source>
        <translation>Configurar de nuevo la aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out everywhere?</source>
        <translation>¿Cerrar todas las sesiones?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign out here</source>
        <translation>Cerrar sesión aquí</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Sign out of another window</source>
        <translation>Cerrar la sesión de otra ventana</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Sign out there</source>
        <translation>Cerrar sesión allí</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Sign-in code</source>
        <translation>Código de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Signed out there.</source>
        <translation>La sesión de allí está cerrada.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Since {moment}.</source>
        <translation>Desde {moment}.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by authenticator app?</source>
        <translation>¿Desactivar los códigos de la aplicación de autenticación?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by email</source>
        <translation>Desactivar códigos por correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by email?</source>
        <translation>¿Desactivar los códigos por correo?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by text message</source>
        <translation>Desactivar códigos por SMS</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off codes by text message?</source>
        <translation>¿Desactivar los códigos por SMS?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch off the authenticator app</source>
        <translation>Desactivar la aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch on codes by email</source>
        <translation>Activar códigos por correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Switch on codes by text message</source>
        <translation>Activar códigos por SMS</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>The app you use now stays good until the new one has shown a code.</source>
        <translation>La aplicación que usa ahora sigue sirviendo hasta que la nueva haya mostrado un código.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>The computer is no longer remembered.</source>
        <translation>El ordenador ya no se recuerda.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>The safest way</source>
        <translation>La forma más segura</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>To your email address</source>
        <translation>A su dirección de correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>To your mobile phone</source>
        <translation>A su teléfono móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/app_form.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>We send a code there</source>
        <translation>Enviaremos allí un código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>We sent a code to {where}. Type the 6 digits in it.</source>
        <translation>Hemos enviado un código a {where}. Escriba sus 6 dígitos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Where you are signed in</source>
        <translation>Dónde tiene la sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_form.py"/>
        <source>With its country, like +44 20 7946 0150</source>
        <translation>Con su prefijo de país, como +44 20 7946 0150</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/password_form.py"/>
        <source>You stay signed in here. Other computers ask for the new one when they sign in next.</source>
        <translation>Aquí sigue con la sesión iniciada. Otros ordenadores pedirán la nueva la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>You then need one of the other ways each time you sign in.</source>
        <translation>Entonces necesitará otra de las formas cada vez que inicie sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Your computers</source>
        <translation>Sus ordenadores</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_model.py"/>
        <source>Your email address is confirmed.</source>
        <translation>Su correo electrónico está confirmado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/address_model.py"/>
        <source>Your mobile phone is confirmed.</source>
        <translation>Su teléfono móvil está confirmado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Your new sign-in code is set up.</source>
        <translation>Su nuevo código de inicio de sesión está configurado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Your password is changed.</source>
        <translation>Su contraseña ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_rows.py"/>
        <source>Your password is enough there.</source>
        <translation>Allí basta su contraseña.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile_model.py"/>
        <source>Your sign-in code is changed.</source>
        <translation>Su código de inicio de sesión ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/profile/profile.py"/>
        <source>Your sign-in is wiped from it at once</source>
        <translation>Su sesión se borra de él al momento</translation>
    </message>
</context>
</TS>
