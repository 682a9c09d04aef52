<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>%n assignments</source>
        <translation>
            <numerusform>%n Zuordnung</numerusform>
            <numerusform>%n Zuordnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/users_model.py"/>
        <source>%n users</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>A code for a new password was sent to {email}</source>
        <translation>Ein Code für ein neues Passwort wurde an {email} gesendet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Administrator: manages users and assignments, sees no records.</source>
        <translation>Administration: verwaltet Benutzer und Zuordnungen, sieht keine Akten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Admins</source>
        <translation>Administration</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>All doctors</source>
        <translation>Alle Ärztinnen und Ärzte</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <source>Assign a doctor</source>
        <translation>Ärztin oder Arzt zuordnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>Assign doctor</source>
        <translation>Ärztin oder Arzt zuordnen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <source>Assign {doctor} to {patient}</source>
        <translation>{doctor} zuordnen zu {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <source>Assignment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>Assignment ended: {doctor}, {patient}</source>
        <translation>Zuordnung beendet: {doctor}, {patient}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Authenticator</source>
        <translation>Authenticator</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Be sure that it is {name} who asks: see them in person, or call a number the clinic already has.</source>
        <translation>Vergewissern Sie sich, dass wirklich {name} darum bittet: persönlich, oder rufen Sie unter einer Nummer an, die die Praxis schon hat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Booked visits stay in the diary until somebody moves them.</source>
        <translation>Gebuchte Termine bleiben im Kalender, bis jemand sie verlegt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/patient_search.py"/>
        <source>Born {born}, number {number}</source>
        <translation>Geboren {born}, Nummer {number}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Can sign in.</source>
        <translation>Kann sich anmelden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>Cannot open anything until a role is given.</source>
        <translation>Kann nichts öffnen, bis eine Rolle vergeben ist.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Cannot sign in.</source>
        <translation>Kann sich nicht anmelden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Change or clear the filters.</source>
        <translation>Ändern oder leeren Sie die Filter.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Change the role of {name}?</source>
        <translation>Rolle von {name} ändern?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <source>Choose a doctor</source>
        <translation>Wählen Sie eine Ärztin oder einen Arzt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Choose a role</source>
        <translation>Wählen Sie eine Rolle</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Clinic number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Codes of the lost authenticator stop working at once. The password stays.</source>
        <translation>Codes des verlorenen Authenticators gelten sofort nicht mehr. Das Passwort bleibt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Disable account</source>
        <translation>Konto sperren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Disable the account of {name}?</source>
        <translation>Konto von {name} sperren?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Doctor: opens the records of assigned patients only.</source>
        <translation>Ärztin oder Arzt: öffnet nur die Akten zugeordneter Patienten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Doctors</source>
        <translation>Ärzteschaft</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Doctors open the records of assigned patients only.</source>
        <translation>Ärztinnen und Ärzte öffnen nur die Akten zugeordneter Patienten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Enable account</source>
        <translation>Konto entsperren</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Enable the account of {name}?</source>
        <translation>Konto von {name} entsperren?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>End assignment</source>
        <translation>Zuordnung beenden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>End this assignment?</source>
        <translation>Diese Zuordnung beenden?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <source>Ending</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <source>Ends tonight.</source>
        <translation>Endet heute Nacht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter an email address in full, like name@example.org</source>
        <translation>Geben Sie eine vollständige E-Mail-Adresse ein, etwa name@example.org</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the email address</source>
        <translation>Geben Sie die E-Mail-Adresse ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the family name</source>
        <translation>Geben Sie den Nachnamen ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the first name</source>
        <translation>Geben Sie den Vornamen ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Enter the specialty</source>
        <translation>Geben Sie die Fachrichtung ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Find a user</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Find an assignment</source>
        <translation>Zuordnung suchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_model.py"/>
        <source>Find and choose a patient</source>
        <translation>Suchen und wählen Sie eine Patientin oder einen Patienten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Find and choose the patient record</source>
        <translation>Suchen und wählen Sie die Patientenakte</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Has not confirmed the email address yet.</source>
        <translation>Hat die E-Mail-Adresse noch nicht bestätigt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Has not signed in with the temporary password yet.</source>
        <translation>Hat sich mit dem vorläufigen Passwort noch nicht angemeldet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Has to choose a new password.</source>
        <translation>Muss ein neues Passwort wählen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>Invitation sent to {email}</source>
        <translation>Einladung gesendet an {email}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Invite a user</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Invite user</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Invite {name} again?</source>
        <translation>{name} noch einmal einladen?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Keep assignment</source>
        <translation>Zuordnung behalten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Kept in the audit, with your name.</source>
        <translation>Steht mit Ihrem Namen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Manages users and assignments, sees no records</source>
        <translation>Verwaltet Benutzer und Zuordnungen, sieht keine Akten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Name and email</source>
        <translation>Name und E-Mail</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/patient_search.py"/>
        <source>Name or clinic number</source>
        <translation>Name oder Patientennummer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Name or email</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>No assignments match</source>
        <translation>Keine Zuordnung passt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>No doctor is assigned to a patient yet</source>
        <translation>Noch niemand ist einer Patientin oder einem Patienten zugeordnet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/patient_search.py"/>
        <source>No patient matches. Check the spelling or the clinic number.</source>
        <translation>Niemand passt. Prüfen Sie die Schreibweise oder die Patientennummer.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>No users match</source>
        <translation>Keine Benutzer passen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/staff_time.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Nothing is deleted, and you can enable the account again.</source>
        <translation>Nichts wird gelöscht, und Sie können das Konto wieder entsperren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Open-ended</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Opens the records of assigned patients only</source>
        <translation>Öffnet nur die Akten zugeordneter Patienten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Patient</source>
        <translation>Patientin oder Patient</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Patient or clinic number</source>
        <translation>Name oder Patientennummer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Patient record</source>
        <translation>Patientenakte</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Patient: sees their own record, books appointments.</source>
        <translation>Patientin oder Patient: sieht die eigene Akte, bucht Termine.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Remove a lost authenticator</source>
        <translation>Verlorenen Authenticator entfernen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Remove the authenticator</source>
        <translation>Authenticator entfernen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Remove the authenticator of {name}?</source>
        <translation>Authenticator von {name} entfernen?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Reset needed</source>
        <translation>Zurückzusetzen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Reset the password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Reset the password of {name}?</source>
        <translation>Passwort von {name} zurücksetzen?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <source>Role now</source>
        <translation>Rolle jetzt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <source>Say why, in 10 characters or more</source>
        <translation>Nennen Sie den Grund, mit mindestens 10 Zeichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Sees their own record, books appointments</source>
        <translation>Sieht die eigene Akte, bucht Termine</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Send invitation</source>
        <translation>Einladung senden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Send invitation to {name}</source>
        <translation>Einladung an {name} senden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Send the invitation</source>
        <translation>Die Einladung senden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Send the invitation again</source>
        <translation>Einladung noch einmal senden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>Sets it up at the next sign-in.</source>
        <translation>Wird bei der nächsten Anmeldung eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>Sign {name} out everywhere?</source>
        <translation>{name} überall abmelden?</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <source>Somebody else has changed this account. Nothing is left to do here.</source>
        <translation>Jemand anderes hat dieses Konto geändert. Hier ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_sheet.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_sheet.py"/>
        <source>Specialty</source>
        <translation>Fachrichtung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users_table.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>Temporary password works until</source>
        <translation>Vorläufiges Passwort gilt bis</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>The clinic acts on the change already and tells the sign-in service again by itself.</source>
        <translation>Die Praxis richtet sich schon nach der Änderung und meldet sie dem Anmeldedienst von selbst noch einmal.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>The clinic does not accept this. Check it and try again</source>
        <translation>Die Praxis nimmt das nicht an. Prüfen Sie es und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assign_sheet.py"/>
        <source>The doctor can open this patient's record from now on, until you end the assignment.</source>
        <translation>Die Akte kann ab sofort geöffnet werden, bis Sie die Zuordnung beenden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>The password stops working at once. The authenticator stays.</source>
        <translation>Das Passwort gilt sofort nicht mehr. Der Authenticator bleibt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>The person gets an email with a temporary password and chooses their own at the first sign-in.</source>
        <translation>Die Person erhält eine E-Mail mit einem vorläufigen Passwort und wählt bei der ersten Anmeldung ein eigenes.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>The role of {name} is changed</source>
        <translation>Die Rolle von {name} ist geändert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>The sign-in service has not answered yet.</source>
        <translation>Der Anmeldedienst hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>The temporary password no longer works.</source>
        <translation>Das vorläufige Passwort gilt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>The temporary password of the email before stops working.</source>
        <translation>Das vorläufige Passwort aus der früheren E-Mail gilt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>This is your own account. Another administrator has to change it.</source>
        <translation>Das ist Ihr eigenes Konto. Eine andere Person der Administration muss es ändern.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_words.py"/>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignment_details.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_table.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>Use 120 characters or fewer</source>
        <translation>Höchstens 120 Zeichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_act_model.py"/>
        <source>Use 400 characters or fewer</source>
        <translation>Höchstens 400 Zeichen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>User since</source>
        <translation>Benutzer seit</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/user_details.py"/>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments.py"/>
        <source>Which doctor may open which patient's record</source>
        <translation>Wer welche Patientenakte öffnen darf</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/users.py"/>
        <source>Who can sign in, and as what</source>
        <translation>Wer sich anmelden kann, und in welcher Rolle</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>{doctor} cannot open the record of {patient} from now on. What was written stays in the record.</source>
        <translation>{doctor} kann die Akte von {patient} ab sofort nicht mehr öffnen. Was geschrieben wurde, bleibt in der Akte.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>{doctor} cannot open the record of {patient} from tomorrow. What was written stays in the record.</source>
        <translation>{doctor} kann die Akte von {patient} ab morgen nicht mehr öffnen. Was geschrieben wurde, bleibt in der Akte.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/navigation.py"/>
        <source>{doctor} now looks after {patient}</source>
        <translation>{doctor} ist jetzt für {patient} zuständig</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can no longer sign in</source>
        <translation>{name} kann sich nicht mehr anmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can sign in again</source>
        <translation>{name} kann sich wieder anmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can sign in again at once. Use this when a computer was lost.</source>
        <translation>{name} kann sich sofort wieder anmelden. Richtig, wenn ein Computer verloren ging.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} can sign in again with the same password and the same authenticator.</source>
        <translation>{name} kann sich wieder anmelden, mit demselben Passwort und demselben Authenticator.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} gets a code by email to choose a new password.</source>
        <translation>{name} bekommt per E-Mail einen Code, um ein neues Passwort zu wählen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} gets an email with a new temporary password.</source>
        <translation>{name} bekommt eine E-Mail mit einem neuen vorläufigen Passwort.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/invite_model.py"/>
        <source>{name} gets an email with a temporary password and chooses their own at the first sign-in.</source>
        <translation>{name} erhält eine E-Mail mit einem vorläufigen Passwort und wählt bei der ersten Anmeldung ein eigenes.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out at once; the new role begins with the next sign-in.</source>
        <translation>{name} wird sofort abgemeldet; die neue Rolle gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out everywhere</source>
        <translation>{name} ist überall abgemeldet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out on every computer at once and cannot sign in.</source>
        <translation>{name} wird sofort an jedem Computer abgemeldet und kann sich nicht anmelden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} is signed out on every computer at once.</source>
        <translation>{name} wird sofort an jedem Computer abgemeldet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} manages users and assignments, and can no longer open any record.</source>
        <translation>{name} verwaltet Benutzer und Zuordnungen und kann keine Akte mehr öffnen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} opens the records of assigned patients, and can no longer manage users.</source>
        <translation>{name} öffnet die Akten zugeordneter Patienten und kann keine Benutzer mehr verwalten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} sets up a new authenticator at the next sign-in</source>
        <translation>{name} richtet bei der nächsten Anmeldung einen neuen Authenticator ein</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/admin/account_acts.py"/>
        <source>{name} sets up a new authenticator at the next sign-in.</source>
        <translation>{name} richtet bei der nächsten Anmeldung einen neuen Authenticator ein.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/assignments_model.py"/>
        <source>{shown} of %n assignments</source>
        <translation>
            <numerusform>{shown} von %n Zuordnung</numerusform>
            <numerusform>{shown} von %n Zuordnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/admin/users_model.py"/>
        <source>{shown} of %n users</source>
        <translation>
            <numerusform>{shown} von %n Benutzer</numerusform>
            <numerusform>{shown} von %n Benutzern</numerusform>
        </translation>
    </message>
</context>
</TS>
