<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/shell/palette_model.py"/>
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: as the system</source>
        <translation>Apariencia: como el sistema</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: dark</source>
        <translation>Apariencia: oscura</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: high contrast</source>
        <translation>Apariencia: alto contraste</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Appearance: light</source>
        <translation>Apariencia: clara</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/shortcut_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Close what is on top</source>
        <translation>Cerrar lo que está encima</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>Discard text</source>
        <translation>Descartar el texto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Doctor</source>
        <translation>Personal médico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Go to {place}</source>
        <translation>Ir a {place}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/shortcut_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/top_bar.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/language_menu.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/language_menu.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_state.py"/>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_state.py"/>
        <source>No connection since {time}</source>
        <translation>Sin conexión desde las {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/window.py"/>
        <source>Nothing was said yet</source>
        <translation>Aún no hay avisos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/top_bar.py"/>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>On this screen</source>
        <translation>En esta pantalla</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette_model.py"/>
        <source>Patients could not be searched</source>
        <translation>No se ha podido buscar pacientes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/notice_strip.py"/>
        <source>Put this message away</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Recent</source>
        <comment>chosen not long ago</comment>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette_list.py"/>
        <source>Results</source>
        <comment>of a search</comment>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/command.py"/>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/search_opener.py"/>
        <source>Search or go to</source>
        <translation>Buscar o ir a</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Search or go to anything</source>
        <translation>Buscar o ir a cualquier sitio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette.py"/>
        <source>Search patients, screens or actions</source>
        <translation>Buscar pacientes, pantallas o acciones</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette_model.py"/>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/ending_strip.py"/>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/ending_strip.py"/>
        <source>Sign in again when it suits you. Your place and what you typed stay.</source>
        <translation>Inicie sesión de nuevo cuando le convenga. Se conservan el lugar donde estaba y lo que escribió.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/shell/workspace.py"/>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/appearance_menu.py"/>
        <source>Text size: {percent} %</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/unsaved.py"/>
        <source>The window is shown again in the other language. What you typed and did not save is lost.</source>
        <translation>La ventana se mostrará de nuevo en el otro idioma. Se perderá lo que haya escrito y no haya guardado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>This list of keys</source>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_strip.py"/>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/workspace_commands.py"/>
        <source>Undo what was just done</source>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/palette.py"/>
        <source>Up and Down move, Enter opens, Esc closes</source>
        <translation>Arriba y Abajo mueven, Intro abre, Esc cierra</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_state.py"/>
        <source>Up to date {time}</source>
        <translation>Al día a las {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/connection_strip.py"/>
        <source>You can read what is on this screen. Saving starts again when you are back.</source>
        <translation>Puede leer lo que hay en esta pantalla. Podrá guardar de nuevo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/shell/ending_strip.py"/>
        <source>Your sign-in ends at {time}.</source>
        <translation>Su sesión termina a las {time}.</translation>
    </message>
</context>
</TS>
