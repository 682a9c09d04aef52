<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A copy of your record is being made already.</source>
        <translation>Eine Kopie Ihrer Akte wird bereits erstellt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A document may have {size} MB.</source>
        <translation>Ein Dokument darf {size} MB groß sein.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A documented allergy stands against it</source>
        <translation>Eine dokumentierte Allergie spricht dagegen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A draft can still be changed itself.</source>
        <translation>Ein Entwurf kann noch selbst geändert werden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/wire.py"/>
        <source>A secure connection to the clinic could not be made.</source>
        <translation>Eine sichere Verbindung zur Praxis war nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A signed note never changes. Write an addendum.</source>
        <translation>Ein unterzeichneter Eintrag ändert sich nie. Schreiben Sie einen Nachtrag.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>A value is not possible for this measurement.</source>
        <translation>Ein Wert ist für diese Messung nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Allergies are documented. Withdraw those that were entered in error first.</source>
        <translation>Es sind Allergien dokumentiert. Ziehen Sie zuerst die irrtümlich eingetragenen zurück.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Another administrator has to do this.</source>
        <translation>Das muss eine andere Person der Administration tun.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Another file has arrived</source>
        <translation>Eine andere Datei ist angekommen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Ask an administrator if you need it.</source>
        <translation>Fragen Sie die Administration, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Call the clinic for this kind of visit.</source>
        <translation>Rufen Sie für diese Art von Besuch die Praxis an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Check the form</source>
        <translation>Formular prüfen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Check the network, then try again. What you typed is kept.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Check what you entered, then save again.</source>
        <translation>Prüfen Sie Ihre Eingaben und speichern Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Choose another time.</source>
        <translation>Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Choose one of the times that are offered.</source>
        <translation>Wählen Sie eine der angebotenen Zeiten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Documented allergy: {named}. Prescribing needs a reason.</source>
        <translation>Dokumentierte Allergie: {named}. Eine Verordnung braucht eine Begründung.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>It may have been moved, or you do not have access. Ask an administrator.</source>
        <translation>Er wurde vielleicht verschoben, oder Sie haben keinen Zugriff. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>No more visits can be booked</source>
        <translation>Es können keine weiteren Besuche gebucht werden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Nobody else could manage the clinic.</source>
        <translation>Sonst könnte niemand die Praxis verwalten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Not on your own account</source>
        <translation>Nicht beim eigenen Konto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Nothing was overwritten. Read the newest version, then save again.</source>
        <translation>Es wurde nichts überschrieben. Lesen Sie die neueste Fassung und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/wire.py"/>
        <source>Nothing was sent. Tell whoever looks after this computer.</source>
        <translation>Es wurde nichts gesendet. Informieren Sie die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Only a person who can sign in has a password to reset.</source>
        <translation>Nur wer sich anmelden kann, hat ein Passwort zum Zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Only somebody who never signed in is invited again.</source>
        <translation>Erneut eingeladen wird nur, wer sich noch nie angemeldet hat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Only the clinic can withdraw what it has added.</source>
        <translation>Nur die Praxis kann zurückziehen, was sie hinzugefügt hat.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Show the newest version</source>
        <translation>Neueste Fassung zeigen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Some of these times cannot be had</source>
        <translation>Einige dieser Zeiten sind nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Some values are not possible</source>
        <translation>Einige Werte sind nicht möglich</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Somebody else has this time</source>
        <translation>Diese Zeit ist bereits vergeben</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Somebody is just booking this time.</source>
        <translation>Diese Zeit wird gerade von jemandem gebucht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Something changed in the meantime. Nothing was saved.</source>
        <translation>Inzwischen hat sich etwas geändert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Something went wrong at the clinic.</source>
        <translation>In der Praxis ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>That visit is over.</source>
        <translation>Dieser Besuch ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>That was too fast for the clinic.</source>
        <translation>Das war zu schnell für die Praxis.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The account's state does not allow it</source>
        <translation>Der Zustand des Kontos lässt das nicht zu</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic could not do this.</source>
        <translation>Die Praxis konnte das nicht ausführen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic did not accept this.</source>
        <translation>Die Praxis hat das nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic does not take this type of file</source>
        <translation>Die Praxis nimmt diesen Dateityp nicht an</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic is not answering.</source>
        <translation>Die Praxis antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic needs an administrator</source>
        <translation>Die Praxis braucht eine Administration</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic no longer offers this kind of visit.</source>
        <translation>Die Praxis bietet diese Art von Besuch nicht mehr an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>The clinic sent an answer this program does not understand.</source>
        <translation>Die Praxis hat eine Antwort gesendet, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The clinic takes PDF, PNG, JPEG and DICOM files.</source>
        <translation>Die Praxis nimmt PDF-, PNG-, JPEG- und DICOM-Dateien an.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The code and the date of birth do not fit a record.</source>
        <translation>Code und Geburtsdatum passen zu keiner Akte.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor does not work at this time</source>
        <translation>Zu dieser Zeit ist keine Sprechstunde</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor has no hours set yet.</source>
        <translation>Für diese Ärztin oder diesen Arzt sind noch keine Sprechzeiten festgelegt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor is away at this time.</source>
        <translation>Die Ärztin oder der Arzt ist zu dieser Zeit abwesend.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor is no longer there at this time.</source>
        <translation>Die Ärztin oder der Arzt ist zu dieser Zeit nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor looks after this patient already.</source>
        <translation>Diese Zuordnung besteht bereits.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The doctor sees nobody at this time.</source>
        <translation>Zu dieser Zeit werden keine Patienten empfangen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The document has not arrived yet, or is withdrawn.</source>
        <translation>Das Dokument ist noch nicht angekommen oder wurde zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The document is complete already, or withdrawn.</source>
        <translation>Das Dokument ist bereits vollständig oder wurde zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The document is withdrawn already.</source>
        <translation>Das Dokument wurde bereits zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The file has not arrived</source>
        <translation>Die Datei ist nicht angekommen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The file has not arrived yet.</source>
        <translation>Die Datei ist noch nicht angekommen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The file is not of the type it says.</source>
        <translation>Die Datei hat nicht den angegebenen Typ.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The note is not signed yet</source>
        <translation>Der Eintrag ist noch nicht unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The note is signed</source>
        <translation>Der Eintrag ist unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient has another visit at this time</source>
        <translation>Die Patientin oder der Patient hat zu dieser Zeit einen anderen Termin</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient has died.</source>
        <translation>Die Patientin oder der Patient ist verstorben.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient takes this already</source>
        <translation>Die Patientin oder der Patient nimmt das bereits</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The patient takes this medicine already. Prescribing it again needs a reason.</source>
        <translation>Dieses Medikament wird bereits eingenommen. Eine erneute Verordnung braucht eine Begründung.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The question is answered already.</source>
        <translation>Die Frage ist bereits beantwortet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The record has moved on</source>
        <translation>Der Stand hat sich inzwischen geändert</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The request is too large</source>
        <translation>Die Anfrage ist zu groß</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The time that was asked for has passed.</source>
        <translation>Die angefragte Zeit ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The time was kept for you no longer and has gone to the next person.</source>
        <translation>Die Zeit wurde nicht länger für Sie freigehalten und ging an die nächste Person.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The user pool does not know this person.</source>
        <translation>Das Benutzerverzeichnis kennt diese Person nicht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The user pool refuses this for the account as it is.</source>
        <translation>Das Benutzerverzeichnis lehnt das beim jetzigen Zustand des Kontos ab.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit is booked: call that off.</source>
        <translation>Der Besuch ist gebucht: Sagen Sie diesen ab.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit is still to come.</source>
        <translation>Der Besuch steht noch bevor.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit you wanted sooner is over.</source>
        <translation>Der Besuch, den Sie früher wollten, ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>The visit you wanted sooner was changed just now.</source>
        <translation>Der Besuch, den Sie früher wollten, wurde gerade geändert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There are visits at these times</source>
        <translation>Zu diesen Zeiten gibt es Besuche</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There is an account with this e-mail address already.</source>
        <translation>Mit dieser E-Mail-Adresse gibt es bereits ein Konto.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There is another visit of this patient at that time.</source>
        <translation>Zu dieser Zeit gibt es einen anderen Besuch dieser Person.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>There is no record of you in this clinic yet.</source>
        <translation>In dieser Praxis gibt es noch keine Akte von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>These are not the newest words.</source>
        <translation>Das ist nicht der neueste Wortlaut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This address is being invited by somebody else.</source>
        <translation>Diese Adresse wird gerade von jemand anderem eingeladen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This allergy is documented already.</source>
        <translation>Diese Allergie ist bereits dokumentiert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This clinic has no account for you yet.</source>
        <translation>Diese Praxis hat noch kein Konto für Sie.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This clinic has no record for you yet.</source>
        <translation>Diese Praxis hat noch keine Akte für Sie.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/file_transfer.py"/>
        <source>This clinic keeps no documents.</source>
        <translation>Diese Praxis bewahrt keine Dokumente auf.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This computer is not connected to the clinic.</source>
        <translation>Dieser Computer ist nicht mit der Praxis verbunden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This emergency access has been reviewed already.</source>
        <translation>Dieser Notfallzugriff wurde bereits geprüft.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This exists already</source>
        <translation>Das ist bereits vorhanden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is answered already</source>
        <translation>Das ist bereits beantwortet</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is not possible now</source>
        <translation>Das ist jetzt nicht möglich</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is possible only on the day of the visit.</source>
        <translation>Das ist nur am Tag des Besuchs möglich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is too far ahead to book</source>
        <translation>Das liegt zu weit in der Zukunft für eine Buchung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This is too soon to book</source>
        <translation>Das ist zu kurzfristig für eine Buchung</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This kind of visit is not booked here</source>
        <translation>Diese Art von Besuch wird hier nicht gebucht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This offer has ended</source>
        <translation>Dieses Angebot ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This patient has an account already.</source>
        <translation>Für diese Patientin oder diesen Patienten gibt es bereits ein Konto.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This person has not set up an authenticator yet.</source>
        <translation>Diese Person hat noch keinen Authenticator eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This prescription has been renewed already.</source>
        <translation>Diese Verordnung wurde bereits erneuert.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This problem is on the list already.</source>
        <translation>Diese Diagnose steht bereits auf der Liste.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This record has changed since you opened it.</source>
        <translation>Dieser Datensatz wurde geändert, seit Sie ihn geöffnet haben.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This record is confirmed already.</source>
        <translation>Diese Akte ist bereits bestätigt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>This record is not available to you.</source>
        <translation>Dieser Datensatz ist für Sie nicht verfügbar.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This result is within its range.</source>
        <translation>Dieser Befund liegt im Referenzbereich.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This thread is full. Begin a new one.</source>
        <translation>Diese Unterhaltung ist voll. Beginnen Sie eine neue.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This time cannot be booked</source>
        <translation>Diese Zeit kann nicht gebucht werden</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This time has passed.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This vaccine is recorded for that day already.</source>
        <translation>Diese Impfung ist für diesen Tag bereits erfasst.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This visit is not one of a series.</source>
        <translation>Dieser Besuch gehört zu keiner Reihe.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>This was entered in error</source>
        <translation>Das wurde irrtümlich eingetragen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Try again. If it stays, tell support the reference.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, nennen Sie dem Support die Referenz.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Visits are booked on the clock of the present zone.</source>
        <translation>Es sind Besuche nach der jetzigen Zeitzone gebucht.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>Visits are booked on {day}: move or cancel them first.</source>
        <translation>Am {day} sind Besuche gebucht: Verschieben oder sagen Sie diese zuerst ab.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>Wait a moment, then try again. What you typed is kept.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>What arrived is not the announced file.</source>
        <translation>Was angekommen ist, ist nicht die angekündigte Datei.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>What was entered in error cannot be changed.</source>
        <translation>Was irrtümlich eingetragen wurde, kann nicht geändert werden.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>What you typed is kept. Try again in a few minutes.</source>
        <translation>Ihre Eingaben bleiben erhalten. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You are on the waitlist for this already.</source>
        <translation>Sie stehen dafür bereits auf der Warteliste.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You can read this chart already</source>
        <translation>Sie können diese Akte bereits lesen</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You can read this chart as it is.</source>
        <translation>Sie können diese Akte ohnehin lesen.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>You do not have access to this.</source>
        <translation>Sie haben darauf keinen Zugriff.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You have a visit on this day already.</source>
        <translation>Sie haben an diesem Tag bereits einen Termin.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/problem_words.py"/>
        <source>You have asked about this entry already.</source>
        <translation>Sie haben zu diesem Eintrag bereits gefragt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/api/errors.py"/>
        <source>You have been signed out.</source>
        <translation>Sie wurden abgemeldet.</translation>
    </message>
</context>
</TS>
