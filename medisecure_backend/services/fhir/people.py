"""The patient, the doctors and the clinic as FHIR resources."""

from uuid import NAMESPACE_URL, uuid5

from medisecure_backend.contract.people import Clinic, Doctor, Patient
from medisecure_backend.services.fhir.elements import Json, day, reference, without_nothing

CLINIC_NUMBER = "urn:medisecure:clinic-number"


def organization_id(clinic: Clinic) -> str:
    """The clinic's id in bundles: made from its name, for it has none of its own."""
    return str(uuid5(NAMESPACE_URL, f"{CLINIC_NUMBER}:{clinic.name}"))


def organization(clinic: Clinic) -> Json:
    """The clinic."""
    return without_nothing({
        "resourceType": "Organization",
        "id": organization_id(clinic),
        "active": True,
        "name": clinic.name,
        "telecom": _telecom(clinic.phone, None),
        "address": _address(clinic.address),
    })  # fmt: skip


def patient(record: Patient, clinic: Clinic) -> Json:
    """The person the record is of."""
    return without_nothing({
        "resourceType": "Patient",
        "id": record.id,
        "meta": {"versionId": str(record.version)},
        "identifier": [{"use": "official", "system": CLINIC_NUMBER, "value": record.clinic_number}],
        "active": record.deceased_on is None,
        "name": [
            without_nothing({
                "use": "official",
                "family": record.family,
                "given": record.given.split(),
                "prefix": [record.prefix] if record.prefix else None,
            })
        ],
        "telecom": _telecom(record.phone, record.email),
        "gender": record.gender,
        "birthDate": day(record.birth_date),
        "deceasedDateTime": None if record.deceased_on is None else day(record.deceased_on),
        "address": _address(record.address),
        "managingOrganization": reference(organization_id(clinic), clinic.name),
    })  # fmt: skip


def practitioner(doctor: Doctor) -> Json:
    """A doctor."""
    return without_nothing({
        "resourceType": "Practitioner",
        "id": doctor.id,
        "active": True,
        "name": [
            {
                "use": "official",
                "text": doctor.display_name,
                "family": doctor.family,
                "given": doctor.given.split(),
            }
        ],
        "qualification": [{"code": {"text": doctor.specialty}}] if doctor.specialty else None,
    })  # fmt: skip


def _telecom(phone: str | None, email: str | None) -> list[Json]:
    ways = (("phone", phone), ("email", email))
    return [{"system": system, "value": value} for system, value in ways if value]


def _address(text: str | None) -> list[Json]:
    return [{"text": text}] if text and text.strip() else []
