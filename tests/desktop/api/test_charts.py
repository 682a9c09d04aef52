"""The clients of the chart against a real clinic: written, put right, opened in an emergency."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from medisecure_backend.contract.chart_writing import (
    AddendumNew,
    AllergyAssertion,
    AllergyNew,
    ConditionNew,
    ImmunizationNew,
    PrescriptionEnd,
    PrescriptionNew,
    PrescriptionRenewal,
)
from medisecure_backend.contract.clinical import EncounterNew, ObservationNew
from medisecure_backend.contract.corrections import ConditionAmendment, ConditionChange
from medisecure_backend.contract.emergency import BreakGlass, EmergencyLookup, ReviewNote
from medisecure_backend.contract.people import Patient, PatientNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import ConflictError, NotFoundError, StaleError
from tests.clinic_process import RunningClinic
from tests.desktop.api.test_transport import Tokens

PENICILLIN = AllergyNew(code="764146007", display="Penicillin", reaction="rash", severity="mild")
AMOXICILLIN = PrescriptionNew(
    code="723", medicine="amoxicillin", dose_value=500, dose_unit="mg", route="by mouth",
    timing="Three times a day", reason="Chest infection",
)  # fmt: skip


class SignedIn(Tokens):
    """Somebody really signed in."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self.token = token

    def access_token(self) -> str:
        return self.token


def api_of(clinic: RunningClinic, role: str, number: int = 0) -> Iterator[ClinicApi]:
    api = ClinicApi(clinic.api_url, SignedIn(clinic.access_token(role, number)))
    yield api
    api.close()


@pytest.fixture
def doctor(clinic: RunningClinic) -> Iterator[ClinicApi]:
    yield from api_of(clinic, "Doctor")


@pytest.fixture
def colleague(clinic: RunningClinic) -> Iterator[ClinicApi]:
    yield from api_of(clinic, "Doctor", 1)


@pytest.fixture
def admin(clinic: RunningClinic) -> Iterator[ClinicApi]:
    yield from api_of(clinic, "Admin")


@pytest.fixture
def patient(doctor: ClinicApi) -> Patient:
    new = PatientNew(family=f"Vik{uuid4().hex}", given="Signe", birth_date=date(1990, 2, 3), gender="female")
    return doctor.patients.create(new, key())


def key() -> str:
    return str(uuid4())


def test_entries_are_written_and_read(doctor: ClinicApi, patient: Patient) -> None:
    none = doctor.entries.assert_allergies(
        patient.id, doctor.entries.allergies(patient.id), AllergyAssertion(state="none-known")
    )
    assert none.state == "none-known"
    doctor.entries.record_allergy(patient.id, PENICILLIN, key())
    with pytest.raises(ConflictError) as refused:
        doctor.entries.prescribe(patient.id, AMOXICILLIN, key())
    assert refused.value.problem.type is ProblemType.ALLERGY_CONFLICT
    assert [each.display for each in refused.value.problem.allergies] == ["Penicillin"]
    new = PrescriptionNew(
        code="35296", medicine="ramipril", dose_value=2.5, dose_unit="mg", route="by mouth",
        timing="Once a day", reason="High blood pressure", started_on=date(2026, 1, 5),
    )  # fmt: skip
    first = doctor.entries.prescribe(patient.id, new, key())
    renewed = doctor.entries.renew(first, PrescriptionRenewal(dose_value=5), key())
    stopped = doctor.entries.stop(renewed, PrescriptionEnd(reason="Dry cough"))
    listed = doctor.entries.prescriptions(patient.id).items
    assert {each.id: each.status for each in listed} == {first.id: "completed", stopped.id: "stopped"}
    with pytest.raises(ConflictError):
        doctor.entries.complete(stopped, PrescriptionEnd(reason="Over"))
    given = ImmunizationNew(code="88", vaccine="Influenza vaccine", given_at=datetime.now(UTC))
    vaccine = doctor.entries.record_immunization(patient.id, given, key())
    assert doctor.entries.immunizations(patient.id).items == [vaccine]


def test_records_are_put_right_and_withdrawn(doctor: ClinicApi, patient: Patient) -> None:
    made = doctor.entries.record_condition(
        patient.id, ConditionNew(code="195967001", display="Asthma"), key()
    )
    amendment = ConditionAmendment(
        reason="Grown out of it", changes=ConditionChange(clinical_status="resolved")
    )
    resolved = doctor.corrections.amend(made, amendment)
    assert (resolved.clinical_status, resolved.version) == ("resolved", 2)
    with pytest.raises(StaleError):
        doctor.corrections.withdraw(made, "Another patient's")
    withdrawn = doctor.corrections.withdraw(resolved, "Another patient's")
    assert withdrawn.verification_status == "entered-in-error"
    history = doctor.corrections.history(withdrawn)
    assert [each.record for each in history.items] == [withdrawn, resolved, made]
    assert doctor.entries.conditions(patient.id).items == []
    assert doctor.corrections.requests(patient.id).items == []


def test_a_signed_note_gets_an_addendum_and_a_series_is_drawn(doctor: ClinicApi, patient: Patient) -> None:
    note = doctor.chart.create_encounter(
        patient.id, EncounterNew(reason="Cough", started_at=datetime.now(UTC)), key()
    )
    signed = doctor.chart.sign_encounter(note)
    added = doctor.chart.add_addendum(signed.id, AddendumNew(text="Telephoned."), key())
    assert doctor.chart.encounters(patient.id).items[0].addenda == [added]
    value = ObservationNew(code="8867-4", value=70, unit="/min", effective_at=datetime.now(UTC))
    recorded = doctor.chart.record_observation(patient.id, value, key())
    assert doctor.chart.series(patient.id, "8867-4", points=50).items == [recorded]


def test_an_emergency_is_opened_ended_and_reviewed(
    colleague: ClinicApi, admin: ClinicApi, patient: Patient
) -> None:
    with pytest.raises(NotFoundError):
        colleague.chart.summary(patient.id)
    (found,) = colleague.emergency.look_up(EmergencyLookup(clinic_number=patient.clinic_number)).items
    assert (found.id, found.family) == (patient.id, patient.family)
    wanted = BreakGlass(reason="Unconscious on arrival, allergies unknown", minutes=15)
    access = colleague.emergency.break_glass(found.id, wanted, key())
    assert colleague.chart.summary(patient.id).patient.emergency_until == access.ends_at
    assert colleague.emergency.accesses(patient.id).items == [access]
    assert colleague.emergency.end(access.id).ended_at is not None
    with pytest.raises(NotFoundError):
        colleague.chart.summary(patient.id)
    assert access.id in [each.access.id for each in admin.emergency.reviews(unreviewed=True).items]
    reviewed = admin.emergency.review(access.id, ReviewNote(note="Justified."))
    assert reviewed.review_note == "Justified."


def test_a_record_of_the_same_person_is_named(doctor: ClinicApi, patient: Patient) -> None:
    again = PatientNew(family=patient.family, given="Signé", birth_date=patient.birth_date, gender="female")
    with pytest.raises(ConflictError) as refused:
        doctor.patients.create(again, key())
    assert [each.id for each in refused.value.problem.candidates] == [patient.id]
