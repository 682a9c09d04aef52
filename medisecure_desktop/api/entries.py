"""Problems, allergies, medicines and vaccinations of a chart."""

from medisecure_backend.contract.chart_writing import (
    AllergyAssertion,
    AllergyNew,
    ConditionNew,
    ImmunizationNew,
    PrescriptionEnd,
    PrescriptionNew,
    PrescriptionRenewal,
)
from medisecure_backend.contract.clinical import (
    Allergies,
    Allergy,
    Condition,
    Immunization,
    Prescription,
)
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment


class EntriesApi:
    """Read and add what stands in a chart beside visits and values."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def conditions(
        self, patient_id: str, status: str | None = None, cursor: str | None = None
    ) -> Page[Condition]:
        """Problems, newest first, of one clinical status if asked."""
        query = {"status": status, "cursor": cursor}
        return self._transport.read(_of(patient_id, "conditions"), Page[Condition], query)

    def record_condition(self, patient_id: str, new: ConditionNew, key: str) -> Condition:
        """Add a problem. A retry of the same action sends the same key."""
        return self._transport.create(_of(patient_id, "conditions"), new, key, Condition)

    def allergies(self, patient_id: str) -> Allergies:
        """Allergies and their state."""
        return self._transport.read(_of(patient_id, "allergies"), Allergies)

    def record_allergy(self, patient_id: str, new: AllergyNew, key: str) -> Allergy:
        """Document an allergy."""
        return self._transport.create(_of(patient_id, "allergies"), new, key, Allergy)

    def assert_allergies(self, patient_id: str, seen: Allergies, assertion: AllergyAssertion) -> Allergies:
        """Say that there are none, or that nobody knows.

        Raises:
            ConflictError: allergies are documented.
            StaleError: the record changed since `seen` was read.
        """
        path = _of(patient_id, "allergies/state")
        return self._transport.change("PUT", path, seen.version, Allergies, assertion)

    def prescriptions(
        self, patient_id: str, status: str | None = None, cursor: str | None = None
    ) -> Page[Prescription]:
        """Medicines, newest first, of one status if asked."""
        query = {"status": status, "cursor": cursor}
        return self._transport.read(_of(patient_id, "prescriptions"), Page[Prescription], query)

    def prescribe(self, patient_id: str, new: PrescriptionNew, key: str) -> Prescription:
        """Prescribe a medicine.

        Raises:
            ConflictError: `problem.allergies` stand against it, or it is taken already; a reason overrides.
        """
        return self._transport.create(_of(patient_id, "prescriptions"), new, key, Prescription)

    def stop(self, prescription: Prescription, end: PrescriptionEnd) -> Prescription:
        """Stop a medicine."""
        path = _prescription(prescription, "stop")
        return self._transport.change("POST", path, prescription.version, Prescription, end)

    def complete(self, prescription: Prescription, end: PrescriptionEnd) -> Prescription:
        """Say that a course is over."""
        path = _prescription(prescription, "complete")
        return self._transport.change("POST", path, prescription.version, Prescription, end)

    def renew(self, prescription: Prescription, renewal: PrescriptionRenewal, key: str) -> Prescription:
        """Prescribe the same again; the same refusals as `prescribe`."""
        path = _prescription(prescription, "renew")
        return self._transport.create(path, renewal, key, Prescription, prescription.version)

    def immunizations(self, patient_id: str, cursor: str | None = None) -> Page[Immunization]:
        """Vaccinations, newest first."""
        query = {"cursor": cursor}
        return self._transport.read(_of(patient_id, "immunizations"), Page[Immunization], query)

    def record_immunization(self, patient_id: str, new: ImmunizationNew, key: str) -> Immunization:
        """Record a vaccination."""
        return self._transport.create(_of(patient_id, "immunizations"), new, key, Immunization)


def _of(patient_id: str, collection: str) -> str:
    return f"/v1/patients/{segment(patient_id)}/{collection}"


def _prescription(prescription: Prescription, step: str) -> str:
    return f"/v1/prescriptions/{segment(prescription.id)}/{step}"
