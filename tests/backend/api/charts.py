"""A chart of one test's own, filled through the API, and how each kind of record is made and put right."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.backend.api.client import Answered, Client
from tests.backend.people import People, Person

NOW = (datetime.now(UTC) - timedelta(hours=1)).replace(microsecond=0)
WHY = {"reason": "Typed into the wrong chart"}


@dataclass(frozen=True)
class Kind:
    """How one kind of record looks on the wire."""

    name: str
    path: str
    new: dict[str, Any]
    changes: dict[str, Any]
    impossible: tuple[dict[str, Any], str, str]

    def amendment(self, **changes: Any) -> dict[str, Any]:
        return {"reason": "Copied wrongly from the letter", "changes": changes or self.changes}


KINDS = (
    Kind(
        "observation", "observations",
        {"code": "8867-4", "value": 70, "unit": "/min", "effective_at": NOW.isoformat()},
        {"value": 120}, ({"value": 900}, "/changes/value", "impossible"),
    ),
    Kind(
        "condition", "conditions", {"code": "38341003", "display": "Hypertensive disorder"},
        {"clinical_status": "resolved"},
        ({"onset_date": "1950-01-01"}, "/changes/onset_date", "before-birth"),
    ),
    Kind(
        "allergy", "allergies",
        {"code": "764146007", "display": "Penicillin", "reaction": "rash", "severity": "mild"},
        {"severity": "severe"}, ({"severity": "deadly"}, "/changes/severity", "not-allowed"),
    ),
    Kind(
        "prescription", "prescriptions",
        {
            "code": "35296", "medicine": "ramipril", "dose_value": 5, "dose_unit": "mg", "route": "by mouth",
            "timing": "Once a day", "reason": "High blood pressure",
        },
        {"dose_value": 2.5}, ({"ended_on": "1970-01-01"}, "/changes/ended_on", "before-start"),
    ),
    Kind(
        "immunization", "immunizations",
        {"code": "88", "vaccine": "Influenza vaccine", "given_at": NOW.isoformat(), "lot_number": "A1"},
        {"lot_number": "A1B2"}, ({"given_at": "2199-01-01T00:00:00Z"}, "/changes/given_at", "in-future"),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Chart:
    """A patient, their doctor, and requests about them."""

    patient: Person
    doctor: Person

    @property
    def base(self) -> str:
        return f"/v1/patients/{self.patient.id}"

    @property
    def by_doctor(self) -> Client:
        return Client(self.doctor)

    @property
    def by_patient(self) -> Client:
        return Client(self.patient)

    def add(self, kind: Kind, **more: Any) -> Answered:
        answered = self.by_doctor.create(f"{self.base}/{kind.path}", kind.new | more)
        assert answered.status == 201, answered.text
        return answered

    def note(self, *, is_signed: bool = True) -> Answered:
        new = {"reason": "Cough", "started_at": NOW.isoformat(), "plan": "Rest"}
        made = self.by_doctor.create(f"{self.base}/encounters", new)
        assert made.status == 201, made.text
        if is_signed:
            path = f"/v1/encounters/{made.json['id']}/sign"
            made = self.by_doctor.send("POST", path, if_match=made.etag)
            assert made.status == 200, made.text
        return made

    def timeline(self) -> list[Any]:
        return self.by_patient.get(f"{self.base}/timeline").json["items"]

    def summary(self) -> Any:
        return self.by_doctor.get(f"{self.base}/summary").json


def make_chart(people: People) -> Chart:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    return Chart(patient, doctor)
