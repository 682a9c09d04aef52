"""A signed note carries a signature the database cannot make: a superuser's change is told."""

from dataclasses import dataclass
from datetime import UTC, datetime

import psycopg
import pytest

from medisecure_backend.contract.audit import BrokenNote
from medisecure_backend.contract.chart_writing import AddendumNew
from medisecure_backend.contract.clinical import Encounter, EncounterNew
from medisecure_backend.database.connections import Database
from medisecure_backend.services import encounters
from medisecure_backend.services.note_seal import NoteSeal
from medisecure_backend.services.signatures import check_signatures
from tests.backend.people import People, Person
from tests.backend.server import Server

SEAL, ANOTHER = NoteSeal([b"the clinic's key"]), NoteSeal([b"a key of somebody else"])
NASTY = "100 % \u00e9\U0001f9e0\r\n12:3,'); -- \u202e"
REFUSED = psycopg.errors.InsufficientPrivilege


@pytest.fixture
def doctor(people: People) -> Person:
    return people.doctor()


@dataclass(frozen=True)
class Signed:
    """A signed note with one addition, and what a reader, an admin and a superuser do with it."""

    server: Server
    database: Database
    admin: Person
    author: Person
    note: Encounter

    def read(self, seal: NoteSeal = SEAL) -> Encounter:
        with self.database.transaction(self.author.caller) as tx:
            return encounters.read_encounter(tx, seal, self.note.id)

    def broken(self) -> list[BrokenNote]:
        ids = {self.note.id, *(each.id for each in self.note.addenda)}
        with self.database.transaction(self.admin.caller) as tx:
            return [each for each in check_signatures(tx, SEAL)[1] if each.id in ids]

    def forge(self, statement: str) -> None:
        """As a superuser with every trigger off."""
        with psycopg.connect(self.server.owner_dsn) as tx:
            tx.execute("SET session_replication_role = replica")
            tx.execute(statement.encode(), {"id": self.note.id})


@pytest.fixture
def signed(postgres: Server, database: Database, people: People, doctor: Person) -> Signed:
    patient = people.patient()
    people.assign(doctor, patient)
    note = written(database, doctor, str(patient.id))
    with database.transaction(doctor.caller) as tx:
        words = AddendumNew(text=f"Seen again. {NASTY}")
        assert encounters.add_addendum(tx, doctor.caller, SEAL, note.id, words).integrity == "verified"
        note = encounters.read_encounter(tx, SEAL, note.id)
    return Signed(postgres, database, people.admin(), doctor, note)


def written(database: Database, doctor: Person, patient_id: str) -> Encounter:
    new = EncounterNew(reason="Cough", started_at=datetime.now(UTC), subjective=NASTY, plan="Rest")
    with database.transaction(doctor.caller) as tx:
        draft = encounters.create_encounter(tx, doctor.caller, patient_id, new)
        assert draft.integrity is None
        signed = encounters.sign_encounter(tx, doctor.caller, SEAL, draft.id, draft.version)
    assert signed.integrity == "verified"
    return signed


def test_what_was_signed_is_verified_by_reader_and_by_admin(signed: Signed) -> None:
    found = signed.read()
    assert (found.integrity, [each.integrity for each in found.addenda]) == ("verified", ["verified"])
    assert signed.broken() == []


@pytest.mark.parametrize(
    "change",
    [
        "plan = 'Penicillin'", "subjective = subjective || ' '", "reason = 'Flu'", "author = 'Dr Else'",
        "signed_at = signed_at - interval '1 microsecond'", "started_at = started_at + interval '1 day'",
        "subjective = plan, plan = subjective", "type = 'Call'",
    ],
)  # fmt: skip
def test_a_superusers_change_is_told(change: str, signed: Signed) -> None:
    signed.forge(f"UPDATE app.encounter SET {change} WHERE id = %(id)s")
    assert signed.read().integrity == "changed"
    assert signed.broken() == [BrokenNote(kind="encounter", id=signed.note.id, problem="changed")]


def test_a_changed_addition_is_told(signed: Signed) -> None:
    signed.forge("UPDATE app.addendum SET text = 'Never seen again' WHERE encounter_id = %(id)s")
    found = signed.read()
    assert (found.integrity, [each.integrity for each in found.addenda]) == ("verified", ["changed"])
    (problem,) = signed.broken()
    assert (problem.kind, problem.problem) == ("addendum", "changed")


def test_a_signature_does_not_move_to_another_note(signed: Signed, people: People) -> None:
    patient = people.patient()
    people.assign(signed.author, patient)
    other = written(signed.database, signed.author, str(patient.id))
    signed.forge(
        "UPDATE app.encounter e SET signature = o.signature FROM app.encounter o "
        f"WHERE e.id = %(id)s AND o.id = '{other.id}'"
    )
    assert signed.read().integrity == "changed"


@pytest.mark.parametrize("signature", ["NULL", "''", "'x'", "'::'", "'0123456789abcdef:00:00'"])
def test_a_signature_that_was_taken_away_is_told(signature: str, signed: Signed) -> None:
    signed.forge(f"UPDATE app.encounter SET signature = {signature} WHERE id = %(id)s")
    assert signed.read().integrity == "unverified"
    assert [each.problem for each in signed.broken()] == ["unverified"]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM app.encounter WHERE id = %(id)s",
        "UPDATE app.encounter SET status = 'in-progress', signed_at = NULL, signed_by = NULL "  # noqa: ISC004
        "WHERE id = %(id)s",
    ],
)
def test_a_note_that_is_gone_or_a_draft_again_is_found(statement: str, signed: Signed) -> None:
    signed.forge(statement)
    assert signed.broken() == [BrokenNote(kind="encounter", id=signed.note.id, problem="missing")]


def test_another_key_neither_signs_nor_is_believed(signed: Signed) -> None:
    assert signed.read(ANOTHER).integrity == "unverified"
    assert signed.read(NoteSeal([b"a newer key", b"the clinic's key"])).integrity == "verified"


def test_a_draft_carries_none_and_no_login_writes_one_later(signed: Signed, people: People) -> None:
    write = "UPDATE app.encounter SET signature = 'mine' WHERE id = %s"
    with signed.database.transaction(signed.author.caller) as tx:
        new = EncounterNew(reason="Cough", started_at=datetime.now(UTC))
        draft = encounters.create_encounter(tx, signed.author.caller, signed.note.patient_id, new)
        tx.execute(write.encode(), [draft.id])
        row = tx.execute("SELECT signature FROM app.encounter WHERE id = %s", [draft.id]).fetchone()
    assert row == (None,)
    for person in (signed.author, people.admin(), people.patient()):
        with pytest.raises(REFUSED), signed.database.transaction(person.caller) as tx:
            tx.execute(write.encode(), [signed.note.id])


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_trigger"])
@pytest.mark.parametrize("name", ["signed_encounters(NULL, 1)", "lost_signatures(1)"])
def test_only_admins_check_them_all(login: str, name: str, postgres: Server) -> None:
    with psycopg.connect(postgres.dsns[login]) as tx, pytest.raises(REFUSED):
        tx.execute(f"SELECT * FROM app.{name}".encode())
