"""Problems, allergies, medicines, vaccines and measured values as FHIR resources."""

from uuid import NAMESPACE_URL, uuid5

from medisecure_backend.contract.clinical import (
    Allergies,
    Allergy,
    Condition,
    Immunization,
    Observation,
    Prescription,
)
from medisecure_backend.services.fhir.elements import (
    CVX,
    LOINC,
    RXNORM,
    SNOMED,
    Json,
    concept,
    day,
    dose,
    hl7_concept,
    moment,
    named,
    quantity,
    reference,
    without_nothing,
)

NO_KNOWN_ALLERGY = concept(SNOMED, "716186003", "No known allergy")
_NOTHING = {"none-known": "nilknown", "not-recorded": "notasked"}


def condition(record: Condition, patient_id: str) -> Json:
    """A problem of the problem list."""
    return without_nothing({
        "resourceType": "Condition",
        "id": record.id,
        "meta": {"versionId": str(record.version)},
        "clinicalStatus": hl7_concept("condition-clinical", record.clinical_status),
        "verificationStatus": hl7_concept("condition-ver-status", "confirmed"),
        "category": [hl7_concept("condition-category", "problem-list-item")],
        "code": concept(SNOMED, record.code, record.display),
        "subject": reference(patient_id),
        "onsetDateTime": None if record.onset_date is None else day(record.onset_date),
        "recordedDate": moment(record.recorded_at),
        "recorder": named(record.author),
    })  # fmt: skip


def allergy_resources(allergies: Allergies, patient_id: str) -> list[Json]:
    """What is documented, or that nothing is; and the list that tells "none known" from "not asked"."""
    found = [_allergy(each, patient_id) for each in allergies.items]
    if allergies.state == "none-known":
        found = [_no_known_allergy(allergies, patient_id)]
    return [*found, _allergy_list(allergies, found, patient_id)]


def _allergy(record: Allergy, patient_id: str) -> Json:
    return {
        "resourceType": "AllergyIntolerance",
        "id": record.id,
        "meta": {"versionId": str(record.version)},
        "clinicalStatus": hl7_concept("allergyintolerance-clinical", "active"),
        "verificationStatus": hl7_concept("allergyintolerance-verification", "confirmed"),
        "code": concept(SNOMED, record.code, record.display),
        "patient": reference(patient_id),
        "recordedDate": moment(record.recorded_at),
        "recorder": named(record.author),
        "reaction": [{"manifestation": [{"text": record.reaction}], "severity": record.severity}],
    }


def _no_known_allergy(allergies: Allergies, patient_id: str) -> Json:
    return without_nothing({
        "resourceType": "AllergyIntolerance",
        "id": _made_id("no-known-allergy", patient_id),
        "clinicalStatus": hl7_concept("allergyintolerance-clinical", "active"),
        "verificationStatus": hl7_concept("allergyintolerance-verification", "confirmed"),
        "code": NO_KNOWN_ALLERGY,
        "patient": reference(patient_id),
        "recordedDate": None if allergies.asserted_at is None else moment(allergies.asserted_at),
    })  # fmt: skip


def _allergy_list(allergies: Allergies, resources: list[Json], patient_id: str) -> Json:
    entries = [{"item": reference(each["id"])} for each in resources] if allergies.items else []
    reason = None if allergies.items else _NOTHING.get(allergies.state, "unavailable")
    return without_nothing({
        "resourceType": "List",
        "id": _made_id("allergies", patient_id),
        "status": "current",
        "mode": "snapshot",
        "title": "Allergies and intolerances",
        "code": concept(LOINC, "48765-2", "Allergies and adverse reactions"),
        "subject": reference(patient_id),
        "date": None if allergies.asserted_at is None else moment(allergies.asserted_at),
        "entry": entries,
        "emptyReason": None if reason is None else hl7_concept("list-empty-reason", reason),
    })  # fmt: skip


def medication_request(record: Prescription, patient_id: str) -> Json:
    """A prescription."""
    period = without_nothing({
        "start": day(record.started_on),
        "end": None if record.ended_on is None else day(record.ended_on),
    })  # fmt: skip
    return without_nothing({
        "resourceType": "MedicationRequest",
        "id": record.id,
        "meta": {"versionId": str(record.version)},
        "status": record.status,
        "intent": "order",
        "medicationCodeableConcept": concept(RXNORM, record.code, record.medicine),
        "subject": reference(patient_id),
        "authoredOn": day(record.started_on),
        "requester": named(record.prescriber),
        "reasonCode": [{"text": record.reason}] if record.reason else None,
        "dosageInstruction": [
            {
                "text": record.timing,
                "timing": {"code": {"text": record.timing}},
                "route": {"text": record.route},
                "doseAndRate": [{"doseQuantity": dose(record.dose_value, record.dose_unit)}],
            }
        ],
        "dispenseRequest": {"validityPeriod": period},
    })  # fmt: skip


def immunization(record: Immunization, patient_id: str) -> Json:
    """A vaccine that was given."""
    return without_nothing({
        "resourceType": "Immunization",
        "id": record.id,
        "meta": {"versionId": str(record.version)},
        "status": "completed",
        "vaccineCode": concept(CVX, record.code, record.vaccine),
        "patient": reference(patient_id),
        "occurrenceDateTime": moment(record.given_at),
        "lotNumber": record.lot_number,
        "performer": [{"actor": named(record.author)}],
        "note": [{"text": record.note}] if record.note else None,
    })  # fmt: skip


def observation(record: Observation, patient_id: str, encounters: frozenset[str]) -> Json:
    """A measured value. It refers to its visit if that is in the bundle."""
    limits = (("low", record.low), ("high", record.high))
    known = {name: quantity(value, record.unit) for name, value in limits if value is not None}
    visit = record.encounter_id
    return without_nothing({
        "resourceType": "Observation",
        "id": record.id,
        "meta": {"versionId": str(record.version)},
        "status": record.status,
        "category": [hl7_concept("observation-category", record.category)],
        "code": concept(LOINC, record.code, record.display),
        "subject": reference(patient_id),
        "encounter": None if visit is None or visit not in encounters else reference(visit),
        "effectiveDateTime": moment(record.effective_at),
        "performer": [named(record.author)],
        "valueQuantity": quantity(record.value, record.unit),
        "interpretation": [
            hl7_concept("v3-ObservationInterpretation", record.interpretation),
        ],
        "referenceRange": [known] if known else None,
    })  # fmt: skip


def _made_id(kind: str, patient_id: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"urn:medisecure:{kind}:{patient_id}"))
