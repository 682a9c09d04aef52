"""A whole record as one FHIR R4 bundle."""

from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from medisecure_backend.contract.export import RecordExport
from medisecure_backend.services.fhir import chart, people, visits
from medisecure_backend.services.fhir.elements import Json, hl7_concept, moment, named, reference


def bundle(record: RecordExport) -> Json:
    """The record as a collection: every resource with its id, references within the bundle."""
    resources = list(_resources(record))
    resources.append(_made(record, resources))
    return {
        "resourceType": "Bundle",
        "id": _id(record, "bundle"),
        "type": "collection",
        "timestamp": moment(record.made_at),
        "entry": [{"fullUrl": f"urn:uuid:{each['id']}", "resource": each} for each in resources],
    }


def _resources(record: RecordExport) -> Iterator[Json]:
    patient = record.patient.id
    clinic = people.organization_id(record.clinic)
    visited = frozenset(each.id for each in record.encounters)
    yield people.patient(record.patient, record.clinic)
    yield people.organization(record.clinic)
    yield from (people.practitioner(each) for each in record.doctors)
    yield from (chart.condition(each, patient) for each in record.conditions)
    yield from chart.allergy_resources(record.allergies, patient)
    yield from (chart.medication_request(each, patient) for each in record.prescriptions)
    yield from (chart.immunization(each, patient) for each in record.immunizations)
    for each in record.encounters:
        yield visits.encounter(each, patient, clinic)
        yield visits.note(each, patient)
        yield visits.signature(each)
    yield from (chart.observation(each, patient, visited) for each in record.observations)
    yield from (visits.document(each, patient) for each in record.documents)
    yield from (visits.appointment(each, patient) for each in record.appointments)


def _made(record: RecordExport, resources: list[Json]) -> Json:
    """Who took this record out of the clinic, and when."""
    return {
        "resourceType": "Provenance",
        "id": _id(record, "export"),
        "target": [reference(each["id"]) for each in resources],
        "recorded": moment(record.made_at),
        "activity": {"text": "Exported"},
        "agent": [
            {
                "type": hl7_concept("provenance-participant-type", "assembler"),
                "who": named(record.made_for),
                "onBehalfOf": reference(people.organization_id(record.clinic), record.clinic.name),
            }
        ],
    }


def _id(record: RecordExport, kind: str) -> str:
    name = f"urn:medisecure:{kind}:{record.patient.id}:{record.made_at.isoformat()}"
    return str(uuid5(NAMESPACE_URL, name))
