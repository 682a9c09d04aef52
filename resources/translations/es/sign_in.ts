<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>1.  Add MediSecure to your app</source>
        <translation>1.  Añada MediSecure a su aplicación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>2.  Type the code your app shows now</source>
        <translation>2.  Escriba el código que muestra ahora su aplicación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>6-digit code</source>
        <translation>Código de 6 cifras</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>A password and a code keep health records private.</source>
        <translation>Una contraseña y un código protegen los datos de salud.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>An app on your phone</source>
        <translation>Una aplicación en su teléfono</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Any of these works for your account.</source>
        <translation>Cualquiera de estas opciones sirve para su cuenta.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Ask your clinic to reset your sign-in code</source>
        <translation>Pida a su clínica que restablezca su código de acceso</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>At least 12 characters</source>
        <translation>Al menos 12 caracteres</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <source>Authenticator app</source>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Back to my code</source>
        <translation>Volver a mi código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Back to sign-in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>Check code and continue</source>
        <translation>Comprobar el código y continuar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_model.py"/>
        <source>Check it, then try again.</source>
        <translation>Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Choose a new password</source>
        <translation>Elegir una contraseña nueva</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <source>Choose one</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Choose your password</source>
        <translation>Elija su contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>Confirm email address</source>
        <translation>Confirmar el correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Confirm your email</source>
        <translation>Confirme su correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>Confirm your email address</source>
        <translation>Confirme su correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Continuing</source>
        <translation>Continuando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Create account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Creating</source>
        <translation>Creando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Dark appearance</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Date of birth must be in the past</source>
        <translation>La fecha de nacimiento debe ser anterior a hoy</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Doctors open the records of their own patients only.</source>
        <translation>Los médicos solo abren las historias de sus propios pacientes.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Enter your date of birth</source>
        <translation>Escriba su fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Enter your email address</source>
        <translation>Escriba su correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Enter your first name</source>
        <translation>Escriba su nombre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Enter your last name</source>
        <translation>Escriba sus apellidos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Enter your mobile phone number</source>
        <translation>Escriba su número de móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_model.py"/>
        <source>Enter your password</source>
        <translation>Escriba su contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Enter your sign-in code</source>
        <translation>Escriba su código de acceso</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/sign_in_model.py"/>
        <source>Fill this in</source>
        <translation>Rellene este campo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>First sign-in</source>
        <translation>Primer inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>For patients of the clinic. Staff get an invitation instead.</source>
        <translation>Para pacientes de la clínica. El personal recibe una invitación.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>For up to 12 hours. Only on a computer that nobody else uses.</source>
        <translation>Durante 12 horas como máximo. Solo en un ordenador que no use nadie más.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>For when you have no phone with you</source>
        <translation>Para cuando no lleva el teléfono</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Forgot password</source>
        <translation>He olvidado la contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Get codes by email</source>
        <translation>Recibir códigos por correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Go back to your work</source>
        <translation>Volver a su trabajo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Going on where you left off.</source>
        <translation>Seguimos donde lo dejó.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>How do you want your code?</source>
        <translation>¿Cómo quiere recibir su código?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>I cannot use my code</source>
        <translation>No puedo usar mi código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>I have an account</source>
        <translation>Ya tengo una cuenta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>If the old one still works, use its app now. Then set up the new one under Your account.</source>
        <translation>Si el antiguo aún funciona, use ahora su aplicación. Después configure el nuevo en «Su cuenta».</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <source>If we have your address, we send a code there.</source>
        <translation>Si tenemos su dirección, le enviaremos un código.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>If we have {email}, we sent a code there.</source>
        <translation>Si tenemos {email}, hemos enviado allí un código.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>If you cannot use your code</source>
        <translation>Si no puede usar su código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>It can take a minute. Look among unwanted messages, and check that your phone has a signal.</source>
        <translation>Puede tardar un minuto. Mire en los mensajes no deseados y compruebe que su teléfono tiene cobertura.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <source>It replaces the one in your invitation. Three or four words in a row are easy to keep in mind and hard to guess. You can paste one from a password manager.</source>
        <translation>Sustituye a la de su invitación. Tres o cuatro palabras seguidas son fáciles de recordar y difíciles de adivinar. Puede pegar una desde un gestor de contraseñas.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Keep me signed in on this computer</source>
        <translation>Mantener mi sesión iniciada en este ordenador</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>Light appearance</source>
        <translation>Apariencia clara</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Locked. Your work is kept.</source>
        <translation>Bloqueado. Su trabajo se conserva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/screen.py"/>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>New to the clinic?</source>
        <translation>¿Es nuevo en la clínica?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Next time your password is enough here. Not for computers others use.</source>
        <translation>La próxima vez bastará aquí con su contraseña. No lo use en ordenadores compartidos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Nobody can sign in for you without it.</source>
        <translation>Sin él nadie puede iniciar sesión en su lugar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Not you?</source>
        <translation>¿No es usted?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/opening_form.py"/>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Only who looks after you</source>
        <translation>Solo quien le atiende</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Open your authenticator app and type the 6 digits shown for MediSecure.</source>
        <translation>Abra su aplicación de autenticación y escriba las 6 cifras que muestra para MediSecure.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Opening your workspace.</source>
        <translation>Abriendo su espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Remember this computer</source>
        <translation>Recordar este ordenador</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Replaces the one in your invitation</source>
        <translation>Sustituye a la de su invitación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Save password</source>
        <translation>Guardar la contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/reset_form.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Send code</source>
        <translation>Enviar el código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/forgot_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Set up your code</source>
        <translation>Configure su código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Set up your sign-in code</source>
        <translation>Configure su código de acceso</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Sign in again to go on.</source>
        <translation>Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Sign in with the new one.</source>
        <translation>Inicie sesión con la nueva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Sign in with your password instead</source>
        <translation>Iniciar sesión con la contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Sign in with your password now.</source>
        <translation>Inicie sesión ahora con su contraseña.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Signing out leaves nothing</source>
        <translation>Al cerrar sesión no queda nada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>So the clinic finds your record</source>
        <translation>Para que la clínica encuentre su historia</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/new_password_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Start again with your password: a new one is sent.</source>
        <translation>Empiece de nuevo con su contraseña: se enviará otro.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Step 2 of 2</source>
        <translation>Paso 2 de 2</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Step {number}, done</source>
        <translation>Paso {number}, hecho</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Step {number}, later</source>
        <translation>Paso {number}, después</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>Step {number}, now</source>
        <translation>Paso {number}, ahora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/lock_screen.py"/>
        <source>Switch user</source>
        <translation>Cambiar de usuario</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/lock_screen.py"/>
        <source>Switch user signs you out. What is not saved is lost.</source>
        <translation>Cambiar de usuario cierra su sesión. Lo que no esté guardado se pierde.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_model.py"/>
        <source>That password is not right.</source>
        <translation>Esa contraseña no es correcta.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>The app's digits are not accepted</source>
        <translation>No se aceptan las cifras de la aplicación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>The message has not come</source>
        <translation>El mensaje no ha llegado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>The safest way. You need your phone now</source>
        <translation>La opción más segura. Necesita su teléfono ahora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>They make sure that it is you, which protects your records. At your next sign-in you set up a new code.</source>
        <translation>Comprobarán que es usted, lo que protege sus datos. La próxima vez que inicie sesión configurará un código nuevo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>This window was locked when it was closed.</source>
        <translation>Esta ventana estaba bloqueada cuando se cerró.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_password_form.py"/>
        <source>Three or four words in a row are easy to keep in mind and hard to guess. You can paste one from a password manager.</source>
        <translation>Tres o cuatro palabras seguidas son fáciles de recordar y difíciles de adivinar. Puede pegar una desde un gestor de contraseñas.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Two steps to sign in</source>
        <translation>Dos pasos para iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Type the digits that the app on your phone shows</source>
        <translation>Escriba las cifras que muestra la aplicación de su teléfono</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/unlock_form.py"/>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Use the email address your clinic has for you.</source>
        <translation>Use el correo electrónico que su clínica tiene de usted.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>Use the newest email.</source>
        <translation>Use el correo más reciente.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>Verify and sign in</source>
        <translation>Comprobar e iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>Wait for the next ones. Check that the phone sets its time by itself.</source>
        <translation>Espere a las siguientes. Compruebe que el teléfono ajusta la hora automáticamente.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/setup_email_form.py"/>
        <source>We send 6 digits there each time you sign in.</source>
        <translation>Enviamos allí 6 cifras cada vez que inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>We send a code</source>
        <translation>Enviamos un código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>We send a code there</source>
        <translation>Enviaremos allí un código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>We send digits to your email address</source>
        <translation>Enviamos cifras a su correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>We send digits to your mobile phone</source>
        <translation>Enviamos cifras a su móvil</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/confirm_form.py"/>
        <source>We sent a code to {email}. Type the 6 digits in it.</source>
        <translation>Hemos enviado un código a {email}. Escriba las 6 cifras.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent a text message to {place}. Type the 6 digits in it.</source>
        <translation>Hemos enviado un mensaje de texto a {place}. Escriba las 6 cifras que contiene.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent a text message. Type the 6 digits in it.</source>
        <translation>Hemos enviado un mensaje de texto. Escriba las 6 cifras que contiene.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent an email to {place}. Type the 6 digits in it.</source>
        <translation>Hemos enviado un correo a {place}. Escriba las 6 cifras que contiene.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/code_form.py"/>
        <source>We sent an email. Type the 6 digits in it.</source>
        <translation>Hemos enviado un correo. Escriba las 6 cifras que contiene.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/registration_model.py"/>
        <source>We sent another code.</source>
        <translation>Hemos enviado otro código.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/step_rail.py"/>
        <source>When you sign in the first time</source>
        <translation>Cuando inicie sesión por primera vez</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>You are still signed in here. Try again, or sign in with your password.</source>
        <translation>Su sesión sigue abierta aquí. Inténtelo de nuevo o inicie sesión con su contraseña.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>You have a new phone</source>
        <translation>Tiene un teléfono nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/register_form.py"/>
        <source>You may leave this empty. With its country, like +44 20 7946 0150</source>
        <translation>Puede dejarlo vacío. Con el prefijo del país, como +44 20 7946 0150</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/authenticator_form.py"/>
        <source>You type a new code from your phone each time you sign in.</source>
        <translation>Cada vez que inicie sesión escribirá un código nuevo de su teléfono.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/no_code_form.py"/>
        <source>You want another code</source>
        <translation>Quiere otro código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/method_form.py"/>
        <source>Your clinic asks for a code besides your password. How do you want to get it?</source>
        <translation>Su clínica pide un código además de la contraseña. ¿Cómo quiere recibirlo?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Your clinic, on your desktop.</source>
        <translation>Su clínica, en su escritorio.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Your email address is confirmed.</source>
        <translation>Su correo electrónico está confirmado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/return_model.py"/>
        <source>Your last sign-in has ended.</source>
        <translation>Su última sesión ha terminado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/pages.py"/>
        <source>Your password is changed.</source>
        <translation>Su contraseña ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/brand_panel.py"/>
        <source>Your sign-in is wiped from this computer at once.</source>
        <translation>Su sesión se borra al instante de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/sign_in/password_form.py"/>
        <source>Your work waits, out of sight, until you are back.</source>
        <translation>Su trabajo le espera, fuera de la vista, hasta que vuelva.</translation>
    </message>
</context>
</TS>
