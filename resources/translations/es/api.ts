<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A copy of your record is being made already.</source>
        <translation>Ya se está preparando una copia de su historia.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A document may have {size} MB.</source>
        <translation>Un documento puede tener {size} MB.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A documented allergy stands against it</source>
        <translation>Una alergia documentada lo desaconseja</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A draft can still be changed itself.</source>
        <translation>Un borrador todavía se puede cambiar directamente.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/wire.py"/>
        <source>A secure connection to the clinic could not be made.</source>
        <translation>No se ha podido establecer una conexión segura con la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A signed note never changes. Write an addendum.</source>
        <translation>Una nota firmada no cambia nunca. Escriba una adenda.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A value is not possible for this measurement.</source>
        <translation>Un valor no es posible para esta medición.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Allergies are documented. Withdraw those that were entered in error first.</source>
        <translation>Hay alergias documentadas. Retire primero las registradas por error.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Another administrator has to do this.</source>
        <translation>Esto debe hacerlo otro administrador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Another file has arrived</source>
        <translation>Ha llegado otro archivo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Ask an administrator if you need it.</source>
        <translation>Pregunte a administración si lo necesita.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Call the clinic for this kind of visit.</source>
        <translation>Llame a la clínica para este tipo de visita.</translation>
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
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Choose another time.</source>
        <translation>Elija otra hora.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Choose one of the times that are offered.</source>
        <translation>Elija una de las horas ofrecidas.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Documented allergy: {named}. Prescribing needs a reason.</source>
        <translation>Alergia documentada: {named}. Recetarlo requiere un motivo.</translation>
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
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>No more visits can be booked</source>
        <translation>No se pueden reservar más visitas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Nobody else could manage the clinic.</source>
        <translation>Nadie más podría administrar la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Not on your own account</source>
        <translation>No en su propia cuenta</translation>
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
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Only a person who can sign in has a password to reset.</source>
        <translation>Solo quien puede iniciar sesión tiene una contraseña que restablecer.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Only somebody who never signed in is invited again.</source>
        <translation>Solo se invita de nuevo a quien nunca ha iniciado sesión.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Only the clinic can withdraw what it has added.</source>
        <translation>Solo la clínica puede retirar lo que ha añadido.</translation>
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
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Some of these times cannot be had</source>
        <translation>Algunas de estas horas no están disponibles</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Some values are not possible</source>
        <translation>Algunos valores no son posibles</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Somebody else has this time</source>
        <translation>Otra persona tiene esta hora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Somebody is just booking this time.</source>
        <translation>Otra persona está reservando ahora esta hora.</translation>
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
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>That visit is over.</source>
        <translation>Esa visita ya ha pasado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>That was too fast for the clinic.</source>
        <translation>Ha sido demasiado rápido para la clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The account's state does not allow it</source>
        <translation>El estado de la cuenta no lo permite</translation>
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
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic does not take this type of file</source>
        <translation>La clínica no admite este tipo de archivo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic is not answering.</source>
        <translation>La clínica no responde.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic needs an administrator</source>
        <translation>La clínica necesita un administrador</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic no longer offers this kind of visit.</source>
        <translation>La clínica ya no ofrece este tipo de visita.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic sent an answer this program does not understand.</source>
        <translation>La clínica ha enviado una respuesta que este programa no entiende.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic takes PDF, PNG, JPEG and DICOM files.</source>
        <translation>La clínica admite archivos PDF, PNG, JPEG y DICOM.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The code and the date of birth do not fit a record.</source>
        <translation>El código y la fecha de nacimiento no corresponden a ninguna historia.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor does not work at this time</source>
        <translation>El médico no trabaja a esta hora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor has no hours set yet.</source>
        <translation>El médico aún no tiene un horario establecido.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor is away at this time.</source>
        <translation>El médico está ausente a esta hora.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor is no longer there at this time.</source>
        <translation>El médico ya no está a esta hora.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor looks after this patient already.</source>
        <translation>El médico ya atiende a este paciente.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor sees nobody at this time.</source>
        <translation>El médico no atiende a esta hora.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The document has not arrived yet, or is withdrawn.</source>
        <translation>El documento aún no ha llegado o se ha retirado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The document is complete already, or withdrawn.</source>
        <translation>El documento ya está completo o se ha retirado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The document is withdrawn already.</source>
        <translation>El documento ya se ha retirado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The file has not arrived</source>
        <translation>El archivo no ha llegado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The file has not arrived yet.</source>
        <translation>El archivo aún no ha llegado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The file is not of the type it says.</source>
        <translation>El archivo no es del tipo que indica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The note is not signed yet</source>
        <translation>La nota aún no está firmada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The note is signed</source>
        <translation>La nota está firmada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient has another visit at this time</source>
        <translation>El paciente tiene otra visita a esta hora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient has died.</source>
        <translation>El paciente ha fallecido.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient takes this already</source>
        <translation>El paciente ya lo toma</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient takes this medicine already. Prescribing it again needs a reason.</source>
        <translation>El paciente ya toma este medicamento. Recetarlo de nuevo requiere un motivo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The question is answered already.</source>
        <translation>La pregunta ya está respondida.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The record has moved on</source>
        <translation>El registro ha cambiado entretanto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The request is too large</source>
        <translation>La solicitud es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The time that was asked for has passed.</source>
        <translation>La hora solicitada ya ha pasado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The time was kept for you no longer and has gone to the next person.</source>
        <translation>La hora dejó de estar reservada para usted y ha pasado a la siguiente persona.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The user pool does not know this person.</source>
        <translation>El directorio de usuarios no conoce a esta persona.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The user pool refuses this for the account as it is.</source>
        <translation>El directorio de usuarios lo rechaza en el estado actual de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit is booked: call that off.</source>
        <translation>La visita está reservada: anúlela.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit is still to come.</source>
        <translation>La visita aún no ha tenido lugar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit you wanted sooner is over.</source>
        <translation>La visita que quería adelantar ya ha pasado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit you wanted sooner was changed just now.</source>
        <translation>La visita que quería adelantar se acaba de cambiar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There are visits at these times</source>
        <translation>Hay visitas a estas horas</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There is an account with this e-mail address already.</source>
        <translation>Ya existe una cuenta con este correo electrónico.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There is another visit of this patient at that time.</source>
        <translation>Este paciente tiene otra visita a esa hora.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There is no record of you in this clinic yet.</source>
        <translation>Aún no hay ninguna historia suya en esta clínica.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>These are not the newest words.</source>
        <translation>Este no es el texto más reciente.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This address is being invited by somebody else.</source>
        <translation>Otra persona está invitando a esta dirección.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This allergy is documented already.</source>
        <translation>Esta alergia ya está documentada.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This clinic has no account for you yet.</source>
        <translation>Esta clínica aún no tiene una cuenta para usted.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This clinic has no record for you yet.</source>
        <translation>Esta clínica aún no tiene una historia suya.</translation>
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
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This emergency access has been reviewed already.</source>
        <translation>Este acceso de emergencia ya se ha revisado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This exists already</source>
        <translation>Esto ya existe</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is answered already</source>
        <translation>Esto ya está respondido</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is not possible now</source>
        <translation>Esto no es posible ahora</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is possible only on the day of the visit.</source>
        <translation>Esto solo es posible el día de la visita.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is too far ahead to book</source>
        <translation>Es una fecha demasiado lejana para reservar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is too soon to book</source>
        <translation>Es demasiado pronto para reservar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This kind of visit is not booked here</source>
        <translation>Este tipo de visita no se reserva aquí</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This offer has ended</source>
        <translation>Esta oferta ha terminado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This patient has an account already.</source>
        <translation>Este paciente ya tiene una cuenta.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This person has not set up an authenticator yet.</source>
        <translation>Esta persona aún no ha configurado un autenticador.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This prescription has been renewed already.</source>
        <translation>Esta receta ya se ha renovado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This problem is on the list already.</source>
        <translation>Este problema ya está en la lista.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This record has changed since you opened it.</source>
        <translation>Este registro ha cambiado desde que lo abrió.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This record is confirmed already.</source>
        <translation>Esta historia ya está confirmada.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This record is not available to you.</source>
        <translation>Este registro no está disponible para usted.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This result is within its range.</source>
        <translation>Este resultado está dentro de su intervalo.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This thread is full. Begin a new one.</source>
        <translation>Esta conversación está llena. Empiece otra.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This time cannot be booked</source>
        <translation>Esta hora no se puede reservar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This time has passed.</source>
        <translation>Esta hora ya ha pasado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This vaccine is recorded for that day already.</source>
        <translation>Esta vacuna ya está registrada para ese día.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This visit is not one of a series.</source>
        <translation>Esta visita no forma parte de una serie.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This was entered in error</source>
        <translation>Esto se registró por error</translation>
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
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Visits are booked on the clock of the present zone.</source>
        <translation>Hay visitas reservadas con la zona horaria actual.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Visits are booked on {day}: move or cancel them first.</source>
        <translation>Hay visitas reservadas el {day}: cámbielas o anúlelas antes.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Wait a moment, then try again. What you typed is kept.</source>
        <translation>Espere un momento e inténtelo de nuevo. Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>What arrived is not the announced file.</source>
        <translation>Lo que ha llegado no es el archivo anunciado.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>What was entered in error cannot be changed.</source>
        <translation>Lo registrado por error no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>What you typed is kept. Try again in a few minutes.</source>
        <translation>Lo que ha escrito se conserva. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You are on the waitlist for this already.</source>
        <translation>Ya está en la lista de espera para esto.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You can read this chart already</source>
        <translation>Ya puede leer esta historia</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You can read this chart as it is.</source>
        <translation>Ya puede leer esta historia.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>You do not have access to this.</source>
        <translation>No tiene acceso a esto.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You have a visit on this day already.</source>
        <translation>Ya tiene una visita ese día.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You have asked about this entry already.</source>
        <translation>Ya ha preguntado por esta entrada.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>You have been signed out.</source>
        <translation>Se ha cerrado su sesión.</translation>
    </message>
</context>
</TS>
