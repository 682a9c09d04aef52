"""Documents of the demo patients: a few letters, a result, a picture. Invented, and the same every time."""

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from medisecure_backend.local.documents.buckets import DOCUMENTS, open_store
from medisecure_backend.local.documents.object_store import ObjectHead
from medisecure_backend.local.seed.demo_people import DOCTORS, PATIENTS, DemoPerson, record_id
from medisecure_backend.local.seed.diary import ZONE
from medisecure_backend.local.seed.papers import letter, picture
from medisecure_backend.local.seed.people import DemoPatient
from medisecure_backend.services.documents import object_key

Row = tuple[Any, ...]
_LETTERS: dict[str, tuple[str, int, tuple[str, ...]]] = {
    "Letter from the eye clinic": (
        "letter",
        96,
        (
            "Seen in the yearly screening clinic.",
            "No changes at the back of either eye.",
            "Next screening in twelve months.",
        ),
    ),
    "ECG report": (
        "result",
        41,
        (
            "Resting ECG, 12 leads.",
            "Sinus rhythm, 68 a minute. Normal axis.",
            "No change since the last tracing.",
        ),
    ),
}
_DIARY = (
    "Home blood pressure diary",
    12,
    ("My readings, mornings, sitting.", "Mon 141/86  Tue 138/84  Wed 139/85", "Thu 136/82  Fri 137/84"),
)


@dataclass(frozen=True)
class DemoDocument:
    """One paper: whose, by whom, and its bytes."""

    id: UUID
    author: DemoPerson
    category: str
    title: str
    days_ago: int
    content_type: str
    body: bytes = field(repr=False)

    def row(self, patient: UUID, today: date) -> Row:
        """The row of app.document, in the order of rows.py."""
        dated_on = today - timedelta(days=self.days_ago)
        arrived = datetime.combine(dated_on + timedelta(days=1), time(10, 15), ZONE)
        sha256 = hashlib.sha256(self.body).hexdigest()
        return (
            self.id, patient, "current", self.category, self.title, dated_on, self.content_type,
            len(self.body), sha256, str(self.author.sub), self.author.display_name, self.author.role.value,
            arrived, arrived,
        )  # fmt: skip


@cache
def documents_of(email: str, doctor: int) -> tuple[DemoDocument, ...]:
    """The papers of a patient with an account, most of them from one of their doctors."""
    owner = next(person for person in PATIENTS if person.email == email)
    return tuple(_papers(owner, DOCTORS[doctor]))


def document_rows(patients: list[DemoPatient], today: date) -> list[Row]:
    """The rows of every demo document."""
    return [
        document.row(patient.id, today)
        for patient in patients
        if _has_account(patient)
        for document in documents_of(patient.email or "", patient.doctors[0])
    ]


def store_documents(folder: Path, patients: list[DemoPatient]) -> None:
    """Put the bytes where the rows say they are; those that are there stay."""
    store = open_store(folder)
    for patient in filter(_has_account, patients):
        for document in documents_of(patient.email or "", patient.doctors[0]):
            if store.find(DOCUMENTS, object_key(str(document.id))) is None:
                store.put(DOCUMENTS, _head(document), document.body)


def _has_account(patient: DemoPatient) -> bool:
    return any(person.email == patient.email for person in PATIENTS)


def _head(document: DemoDocument) -> ObjectHead:
    return ObjectHead(
        key=object_key(str(document.id)),
        size=len(document.body),
        content_type=document.content_type,
        etag=hashlib.md5(document.body, usedforsecurity=False).hexdigest(),
        stored_at=datetime.now(ZONE),
        checksums={"sha256": base64.b64encode(hashlib.sha256(document.body).digest()).decode()},
    )


def _papers(owner: DemoPerson, doctor: DemoPerson) -> Iterator[DemoDocument]:
    about = f"About {owner.given} {owner.family}"
    for title, (category, days_ago, lines) in _LETTERS.items():
        yield DemoDocument(
            _id(owner, title), doctor, category, title, days_ago, "application/pdf",
            letter(title, (about, *lines)),
        )  # fmt: skip
    yield DemoDocument(
        _id(owner, "Chest film"), doctor, "imaging", "Chest film", 40, "image/png", picture(160, 160)
    )
    title, days_ago, readings = _DIARY
    yield DemoDocument(
        _id(owner, title), owner, "other", title, days_ago, "application/pdf", letter(title, readings)
    )


def _id(owner: DemoPerson, title: str) -> UUID:
    return record_id("document", f"{owner.email}/{title}")
