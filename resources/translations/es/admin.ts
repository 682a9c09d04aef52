<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>%n assignments</source>
        <translation>
            <numerusform>%n asignación</numerusform>
            <numerusform>%n asignaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/users_model.py"/>
        <source>%n users</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>A code for a new password was sent to {email}</source>
        <translation>Se ha enviado a {email} un código para una nueva contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Administrator: manages users and assignments, sees no records.</source>
        <translation>Administración: gestiona usuarios y asignaciones, no ve historias clínicas.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Admins</source>
        <translation>Administración</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>All doctors</source>
        <translation>Todos los médicos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <source>Assign a doctor</source>
        <translation>Asignar un médico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>Assign doctor</source>
        <translation>Asignar médico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <source>Assign {doctor} to {patient}</source>
        <translation>Asignar {doctor} a {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>Assignment ended: {doctor}, {patient}</source>
        <translation>Asignación terminada: {doctor}, {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>Assignments</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Authenticator</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Be sure that it is {name} who asks: see them in person, or call a number the clinic already has.</source>
        <translation>Asegúrese de que es {name} quien lo pide: véale en persona o llame a un número que la clínica ya tenga.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Booked visits stay in the diary until somebody moves them.</source>
        <translation>Las citas reservadas siguen en la agenda hasta que alguien las cambie.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/patient_search.py"/>
        <source>Born {born}, number {number}</source>
        <translation>Nacimiento {born}, número {number}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Can sign in.</source>
        <translation>Puede iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>Cannot open anything until a role is given.</source>
        <translation>No puede abrir nada hasta que se le dé un rol.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Cannot sign in.</source>
        <translation>No puede iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Change or clear the filters.</source>
        <translation>Cambie o quite los filtros.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Change role</source>
        <translation>Cambiar rol</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Change the role of {name}?</source>
        <translation>¿Cambiar el rol de {name}?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <source>Choose a doctor</source>
        <translation>Elija un médico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Choose a role</source>
        <translation>Elija un rol</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Clinic number</source>
        <translation>Número de paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Codes of the lost authenticator stop working at once. The password stays.</source>
        <translation>Los códigos de la aplicación perdida dejan de servir al instante. La contraseña no cambia.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Disable account</source>
        <translation>Desactivar cuenta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Disable the account of {name}?</source>
        <translation>¿Desactivar la cuenta de {name}?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Doctor</source>
        <translation>Personal médico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Doctor: opens the records of assigned patients only.</source>
        <translation>Médico: abre solo las historias clínicas de los pacientes asignados.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Doctors open the records of assigned patients only.</source>
        <translation>Los médicos abren solo las historias clínicas de los pacientes asignados.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Enable account</source>
        <translation>Activar cuenta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Enable the account of {name}?</source>
        <translation>¿Activar la cuenta de {name}?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>End assignment</source>
        <translation>Terminar asignación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>End this assignment?</source>
        <translation>¿Terminar esta asignación?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <source>Ending</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <source>Ends tonight.</source>
        <translation>Termina esta noche.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter an email address in full, like name@example.org</source>
        <translation>Escriba una dirección de correo completa, como name@example.org</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the email address</source>
        <translation>Escriba la dirección de correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the family name</source>
        <translation>Escriba los apellidos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the first name</source>
        <translation>Escriba el nombre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the specialty</source>
        <translation>Escriba la especialidad</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Find a user</source>
        <translation>Buscar un usuario</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Find an assignment</source>
        <translation>Buscar una asignación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <source>Find and choose a patient</source>
        <translation>Busque y elija un paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Find and choose the patient record</source>
        <translation>Busque y elija la historia clínica del paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Has not confirmed the email address yet.</source>
        <translation>Aún no ha confirmado la dirección de correo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Has not signed in with the temporary password yet.</source>
        <translation>Aún no ha iniciado sesión con la contraseña temporal.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Has to choose a new password.</source>
        <translation>Tiene que elegir una contraseña nueva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>Invitation sent to {email}</source>
        <translation>Invitación enviada a {email}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Invite a user</source>
        <translation>Invitar a un usuario</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Invite user</source>
        <translation>Invitar usuario</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Invite {name} again?</source>
        <translation>¿Invitar otra vez a {name}?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Keep assignment</source>
        <translation>Conservar asignación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Kept in the audit, with your name.</source>
        <translation>Queda en el registro de auditoría con su nombre.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Manages users and assignments, sees no records</source>
        <translation>Gestiona usuarios y asignaciones, no ve historias clínicas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Name and email</source>
        <translation>Nombre y correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/patient_search.py"/>
        <source>Name or clinic number</source>
        <translation>Nombre o número de paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Name or email</source>
        <translation>Nombre o correo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>New role</source>
        <translation>Rol nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>No assignments match</source>
        <translation>Ninguna asignación coincide</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>No doctor is assigned to a patient yet</source>
        <translation>Aún no hay ningún médico asignado a un paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/patient_search.py"/>
        <source>No patient matches. Check the spelling or the clinic number.</source>
        <translation>Ningún paciente coincide. Compruebe la ortografía o el número de paciente.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>No users match</source>
        <translation>Ningún usuario coincide</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/staff_time.py"/>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Nothing is deleted, and you can enable the account again.</source>
        <translation>No se borra nada, y puede volver a activar la cuenta.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Open-ended</source>
        <translation>Sin fecha de fin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Opens the records of assigned patients only</source>
        <translation>Abre solo las historias clínicas de los pacientes asignados</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Patient or clinic number</source>
        <translation>Paciente o número</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Patient record</source>
        <translation>Historia clínica del paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Patient: sees their own record, books appointments.</source>
        <translation>Paciente: ve su propia historia clínica y reserva citas.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Read again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Remove a lost authenticator</source>
        <translation>Quitar un autenticador perdido</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Remove the authenticator</source>
        <translation>Quitar el autenticador</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Remove the authenticator of {name}?</source>
        <translation>¿Quitar el autenticador de {name}?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Reset needed</source>
        <translation>Por restablecer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Reset the password</source>
        <translation>Restablecer la contraseña</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Reset the password of {name}?</source>
        <translation>¿Restablecer la contraseña de {name}?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Role now</source>
        <translation>Rol actual</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <source>Say why, in 10 characters or more</source>
        <translation>Diga el motivo, en 10 caracteres o más</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Sees their own record, books appointments</source>
        <translation>Ve su propia historia clínica y reserva citas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Send invitation</source>
        <translation>Enviar invitación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Send invitation to {name}</source>
        <translation>Enviar invitación a {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Send the invitation</source>
        <translation>Enviar la invitación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Send the invitation again</source>
        <translation>Enviar otra vez la invitación</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>Sets it up at the next sign-in.</source>
        <translation>La configura en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Sign {name} out everywhere?</source>
        <translation>¿Cerrar todas las sesiones de {name}?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <source>Somebody else has changed this account. Nothing is left to do here.</source>
        <translation>Otra persona ha cambiado esta cuenta. Aquí ya no queda nada por hacer.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>Temporary password works until</source>
        <translation>La contraseña temporal sirve hasta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>The clinic acts on the change already and tells the sign-in service again by itself.</source>
        <translation>La clínica ya aplica el cambio y volverá a comunicarlo por sí sola al servicio de inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>The clinic does not accept this. Check it and try again</source>
        <translation>La clínica no acepta este dato. Compruébelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <source>The doctor can open this patient's record from now on, until you end the assignment.</source>
        <translation>El médico puede abrir la historia clínica de este paciente desde ahora, hasta que usted termine la asignación.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>The password stops working at once. The authenticator stays.</source>
        <translation>La contraseña deja de servir al instante. El autenticador no cambia.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>The person gets an email with a temporary password and chooses their own at the first sign-in.</source>
        <translation>La persona recibe un correo con una contraseña temporal y elige la suya en el primer inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>The role of {name} is changed</source>
        <translation>Se ha cambiado el rol de {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>The sign-in service has not answered yet.</source>
        <translation>El servicio de inicio de sesión aún no ha respondido.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>The temporary password no longer works.</source>
        <translation>La contraseña temporal ya no sirve.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>The temporary password of the email before stops working.</source>
        <translation>La contraseña temporal del correo anterior deja de servir.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>This is your own account. Another administrator has to change it.</source>
        <translation>Esta es su propia cuenta. Debe cambiarla otro administrador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Use 120 characters or fewer</source>
        <translation>Use 120 caracteres como máximo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <source>Use 400 characters or fewer</source>
        <translation>Use 400 caracteres o menos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>User since</source>
        <translation>Usuario desde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Which doctor may open which patient's record</source>
        <translation>Qué médico puede abrir la historia clínica de qué paciente</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Who can sign in, and as what</source>
        <translation>Quién puede iniciar sesión y con qué rol</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>{doctor} cannot open the record of {patient} from now on. What was written stays in the record.</source>
        <translation>{doctor} no puede abrir la historia clínica de {patient} desde ahora. Lo escrito permanece en ella.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>{doctor} cannot open the record of {patient} from tomorrow. What was written stays in the record.</source>
        <translation>{doctor} no puede abrir la historia clínica de {patient} a partir de mañana. Lo escrito permanece en ella.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>{doctor} now looks after {patient}</source>
        <translation>{doctor} atiende ahora a {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can no longer sign in</source>
        <translation>{name} ya no puede iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can sign in again</source>
        <translation>{name} puede volver a iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can sign in again at once. Use this when a computer was lost.</source>
        <translation>{name} puede volver a iniciar sesión al instante. Úselo si se ha perdido un ordenador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can sign in again with the same password and the same authenticator.</source>
        <translation>{name} puede volver a iniciar sesión con la misma contraseña y el mismo autenticador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} gets a code by email to choose a new password.</source>
        <translation>{name} recibe por correo un código para elegir una nueva contraseña.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} gets an email with a new temporary password.</source>
        <translation>{name} recibe un correo con una nueva contraseña temporal.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>{name} gets an email with a temporary password and chooses their own at the first sign-in.</source>
        <translation>{name} recibe un correo con una contraseña temporal y elige la suya en el primer inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out at once; the new role begins with the next sign-in.</source>
        <translation>La sesión de {name} se cierra al instante; el nuevo rol empieza con el próximo inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out everywhere</source>
        <translation>Se han cerrado todas las sesiones de {name}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out on every computer at once and cannot sign in.</source>
        <translation>Las sesiones de {name} se cierran al instante en todos los ordenadores, y no puede iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out on every computer at once.</source>
        <translation>Las sesiones de {name} se cierran al instante en todos los ordenadores.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} manages users and assignments, and can no longer open any record.</source>
        <translation>{name} gestiona usuarios y asignaciones, y ya no puede abrir ninguna historia clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} opens the records of assigned patients, and can no longer manage users.</source>
        <translation>{name} abre las historias clínicas de los pacientes asignados, y ya no puede gestionar usuarios.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} sets up a new authenticator at the next sign-in</source>
        <translation>{name} configura un nuevo autenticador en el próximo inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} sets up a new authenticator at the next sign-in.</source>
        <translation>{name} configura un nuevo autenticador en el próximo inicio de sesión.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>{shown} of %n assignments</source>
        <translation>
            <numerusform>{shown} de %n asignación</numerusform>
            <numerusform>{shown} de %n asignaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/users_model.py"/>
        <source>{shown} of %n users</source>
        <translation>
            <numerusform>{shown} de %n usuario</numerusform>
            <numerusform>{shown} de %n usuarios</numerusform>
        </translation>
    </message>
</context>
</TS>
