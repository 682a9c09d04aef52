<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/first_code.py"/>
        <source>6-digit code</source>
        <translation>Código de 6 cifras</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A capital letter</source>
        <translation>Una letra mayúscula</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A password cannot begin or end with a space</source>
        <translation>Una contraseña no puede empezar ni acabar con un espacio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A small letter</source>
        <translation>Una letra minúscula</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A symbol, like - or !</source>
        <translation>Un símbolo, como - o !</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>At least 12 characters</source>
        <translation>Al menos 12 caracteres</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/key_box.py"/>
        <source>Cannot scan? Type this key</source>
        <translation>¿No puede escanear? Escriba esta clave</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>Choose a password that meets all rules</source>
        <translation>Elija una contraseña que cumpla todas las reglas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/key_box.py"/>
        <source>Copied for a minute</source>
        <translation>Copiada durante un minuto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/key_box.py"/>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>Enter a new password</source>
        <translation>Escriba una contraseña nueva</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/phone_number.py"/>
        <source>Enter a phone number with its country, like +44 20 7946 0150</source>
        <translation>Escriba un número de teléfono con su prefijo de país, como +44 20 7946 0150</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form_model.py"/>
        <source>Enter an email address in full, like name@example.org</source>
        <translation>Escriba una dirección de correo completa, como name@example.org</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form_model.py"/>
        <source>Enter the 6 digits</source>
        <translation>Escriba los 6 dígitos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form_model.py"/>
        <source>Enter your email address</source>
        <translation>Escriba su correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>Met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/first_code.py"/>
        <source>My phone</source>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/first_code.py"/>
        <source>Name this phone</source>
        <translation>Nombre de este teléfono</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_pair.py"/>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/app_key_panel.py"/>
        <source>Open an authenticator app on your phone. Add an account and point the camera at the square.</source>
        <translation>Abra una aplicación de autenticación en su teléfono. Añada una cuenta y apunte la cámara al cuadrado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/resend_button.py"/>
        <source>Send another code</source>
        <translation>Enviar otro código</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/resend_button.py"/>
        <source>Send another code in {seconds} s</source>
        <translation>Enviar otro código en {seconds} s</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/app_key_panel.py"/>
        <source>Show this to nobody. It works like a key.</source>
        <translation>No lo enseñe a nadie. Funciona como una llave.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>The two passwords are not the same</source>
        <translation>Las dos contraseñas no coinciden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_pair.py"/>
        <source>Type it again</source>
        <translation>Escríbala otra vez</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>{met} of {all} rules met</source>
        <translation>Se cumplen {met} de {all} reglas</translation>
    </message>
</context>
</TS>
