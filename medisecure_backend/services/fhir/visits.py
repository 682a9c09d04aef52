"""Visits, their notes, appointments and documents as FHIR resources."""

import base64
from uuid import NAMESPACE_URL, uuid5

from medisecure_backend.contract.clinical import Encounter
from medisecure_backend.contract.documents import Document
from medisecure_backend.contract.scheduling import Appointment
from medisecure_backend.services.fhir.elements import (
    LOINC,
    TERMINOLOGY,
    Json,
    concept,
    hl7_concept,
    moment,
    named,
    reference,
    without_nothing,
)

_PARTS = (
    ("Subjective", "subjective"),
    ("Objective", "objective"),
    ("Assessment", "assessment"),
    ("Plan", "plan"),
)
_APPOINTMENT_STATUS = {"in-room": "checked-in"}
_CATEGORIES = {
    "letter": concept(LOINC, "51852-2", "Letter"),
    "result": concept(LOINC, "11502-2", "Laboratory report"),
    "imaging": concept(LOINC, "18748-4", "Diagnostic imaging study"),
    "photo": concept(LOINC, "72170-4", "Photographic image"),
    "consent": concept(LOINC, "59284-0", "Consent document"),
    "other": concept(LOINC, "34133-9", "Summary of episode note"),
}


def encounter(record: Encounter, patient_id: str, organization_id: str) -> Json:
    """A visit that took place."""
    return without_nothing({
        "resourceType": "Encounter",
        "id": record.id,
        "meta": {"versionId": str(record.version)},
        "status": record.status,
        "class": {"system": TERMINOLOGY + "v3-ActCode", "code": "AMB", "display": "ambulatory"},
        "type": [{"text": record.type}],
        "subject": reference(patient_id),
        "participant": [{"individual": reference(record.author_id, record.author)}],
        "period": {"start": moment(record.started_at)},
        "reasonCode": [{"text": record.reason}],
        "serviceProvider": reference(organization_id),
    })  # fmt: skip


def note(record: Encounter, patient_id: str) -> Json:
    """The words written about a visit, as one text."""
    signed_at = record.signed_at or record.started_at
    return {
        "resourceType": "DocumentReference",
        "id": note_id(record),
        "status": "current",
        "docStatus": "final",
        "type": concept(LOINC, "34109-9", "Note"),
        "category": [concept(LOINC, "11506-3", "Progress note")],
        "subject": reference(patient_id),
        "date": moment(signed_at),
        "author": [reference(record.author_id, record.author)],
        "description": record.type,
        "content": [
            {
                "attachment": {
                    "contentType": "text/plain; charset=utf-8",
                    "data": base64.b64encode(note_text(record).encode()).decode(),
                    "title": record.reason,
                    "creation": moment(signed_at),
                }
            }
        ],
        "context": {"encounter": [reference(record.id)]},
    }


def note_id(record: Encounter) -> str:
    """The id of a visit's note: the visit and its note are one record here and two in FHIR."""
    return str(uuid5(NAMESPACE_URL, f"urn:medisecure:note:{record.id}"))


def note_text(record: Encounter) -> str:
    """A note as people read it, with what its author added later."""
    parts = [(title, str(getattr(record, name)).strip()) for title, name in _PARTS]
    parts += [(f"Addendum of {moment(each.created_at)}", each.text.strip()) for each in record.addenda]
    return "\n\n".join([f"Reason: {record.reason}", *(f"{title}: {text}" for title, text in parts if text)])


def signature(record: Encounter) -> Json:
    """Who signed a note, and when."""
    return {
        "resourceType": "Provenance",
        "id": str(uuid5(NAMESPACE_URL, f"urn:medisecure:signature:{record.id}")),
        "target": [reference(record.id), reference(note_id(record))],
        "recorded": moment(record.signed_at or record.started_at),
        "activity": {
            "coding": [{"system": TERMINOLOGY + "v3-DocumentCompletion", "code": "LA"}],
            "text": "Signed",
        },
        "agent": [
            {
                "type": hl7_concept("provenance-participant-type", "author"),
                "who": reference(record.author_id, record.signed_by or record.author),
            }
        ],
    }


def document(record: Document, patient_id: str) -> Json:
    """A document. Its bytes are in the clinic; their digest proves a copy true."""
    digest = base64.b64encode(bytes.fromhex(record.sha256)).decode()
    return without_nothing({
        "resourceType": "DocumentReference",
        "id": record.id,
        "meta": {"versionId": str(record.version)},
        "status": "current",
        "docStatus": "final",
        "category": [_CATEGORIES[record.category]],
        "subject": reference(patient_id),
        "date": moment(record.created_at),
        "author": [named(record.author)],
        "description": record.title,
        "content": [
            {
                "attachment": without_nothing({
                    "contentType": record.content_type,
                    "size": record.size,
                    "title": record.title,
                    "creation": None if record.dated_on is None else record.dated_on.isoformat(),
                    "extension": [
                        {"url": "urn:medisecure:sha256", "valueBase64Binary": digest},
                    ],
                })
            }
        ],
    })  # fmt: skip


def appointment(record: Appointment, patient_id: str) -> Json:
    """A booked time, kept or not."""
    is_cancelled = record.status in {"cancelled", "noshow"}
    reason = record.cancel_reason if is_cancelled else None
    return without_nothing({
        "resourceType": "Appointment",
        "id": record.id,
        "meta": {"versionId": str(record.version)},
        "status": _APPOINTMENT_STATUS.get(record.status, record.status),
        "cancelationReason": {"text": reason} if reason else None,
        "appointmentType": {"text": record.visit_type} if record.visit_type else None,
        "description": record.reason,
        "start": moment(record.starts_at),
        "end": moment(record.ends_at),
        "participant": [
            {"actor": reference(patient_id), "status": "accepted"},
            {"actor": reference(record.doctor_id, record.doctor_name), "status": "accepted"},
        ],
    })  # fmt: skip
