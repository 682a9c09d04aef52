"""A whole record as a PDF to read and to print."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

from medisecure_backend.contract.clinical import Encounter, Observation, Prescription
from medisecure_backend.contract.export import RecordExport
from medisecure_backend.services.pdf.flow import Flow
from medisecure_backend.services.zones import zone

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

T = TypeVar("T")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNITS = {
    "mm[Hg]": "mmHg", "Cel": "°C", "/min": "a minute", "umol/L": "µmol/L", "m[IU]/L": "mIU/L",
    "mL/min/{1.73_m2}": "mL/min/1.73 m²",
}  # fmt: skip
_FLAGS = {"L": " (low)", "LL": " (very low)", "H": " (high)", "HH": " (very high)"}
_NO_ALLERGIES = {
    "none-known": "No known allergies.",
    "not-recorded": "Nobody has recorded yet whether there are allergies.",
}
_NOTE_PARTS = ("subjective", "objective", "assessment", "plan")
_STATUSES = {"noshow": "missed", "in-room": "in the room", "fulfilled": "took place"}


def record_pdf(record: RecordExport) -> bytes:
    """The record, section by section."""
    return _Pages(record).encode()


class _Pages:
    def __init__(self, record: RecordExport) -> None:
        self._record = record
        self._zone: ZoneInfo = zone(record.clinic.time_zone)
        name = f"{record.patient.given} {record.patient.family}"
        self._name = name
        self._flow = Flow("Medical record", f"{name}, clinic number {record.patient.clinic_number}")

    def encode(self) -> bytes:
        self._front()
        self._allergies()
        record = self._record
        self._section("Health problems", record.conditions, lambda each: (
            _day(each.recorded_at.astimezone(self._zone)), f"{each.display} ({each.clinical_status})"
        ))  # fmt: skip
        self._section("Medicines", record.prescriptions, lambda each: (
            _day(each.started_on), _medicine(each)
        ))  # fmt: skip
        self._section("Vaccinations", record.immunizations, lambda each: (
            self._moment_day(each.given_at), f"{each.vaccine}. {each.note}".strip()
        ))  # fmt: skip
        self._measurements()
        self._notes()
        self._section("Documents kept at the clinic", record.documents, lambda each: (
            self._moment_day(each.created_at), f"{each.title} ({each.author})"
        ))  # fmt: skip
        self._section("Visits booked", record.appointments, lambda each: (
            self._moment(each.starts_at),
            f"{each.doctor_name}. {each.reason} ({_STATUSES.get(each.status, each.status)})",
        ))  # fmt: skip
        return self._flow.encode()

    def _front(self) -> None:
        patient, clinic = self._record.patient, self._record.clinic
        self._flow.title("Medical record")
        self._flow.entry("Name", self._name)
        self._flow.entry("Born", _day(patient.birth_date))
        self._flow.entry("Clinic number", patient.clinic_number)
        if patient.address:
            self._flow.entry("Address", patient.address)
        self._flow.entry("Clinic", ", ".join((clinic.name, clinic.address, clinic.phone)))
        self._flow.entry("Copy made", f"{self._moment(self._record.made_at)} for {self._record.made_for}")
        self._flow.gap()
        self._flow.paragraph(
            "This copy holds what the clinic had recorded and signed at that time. "
            "Keep it where only you can read it."
        )

    def _allergies(self) -> None:
        allergies = self._record.allergies
        if allergies.items:
            self._section("Allergies", allergies.items, lambda each: (
                self._moment_day(each.recorded_at), f"{each.display}: {each.reaction} ({each.severity})"
            ))  # fmt: skip
        else:
            self._flow.heading("Allergies")
            self._flow.paragraph(_NO_ALLERGIES.get(allergies.state, "Not known."))

    def _measurements(self) -> None:
        def at(each: Observation) -> datetime:
            return each.effective_at

        taken = groupby(sorted(self._record.observations, key=at, reverse=True), key=at)
        together = [(when, list(values)) for when, values in taken]
        self._section("Measurements and results", together, lambda each: (
            self._moment(each[0]), "; ".join(map(_measured, each[1]))
        ))  # fmt: skip

    def _notes(self) -> None:
        self._flow.heading("Visit notes")
        if not self._record.encounters:
            self._flow.paragraph("None.")
        for note in reversed(self._record.encounters):
            self._note(note)

    def _note(self, note: Encounter) -> None:
        self._flow.gap()
        self._flow.paragraph(f"{self._moment(note.started_at)}  {note.type}: {note.reason}", bold=True)
        for part in _NOTE_PARTS:
            if text := str(getattr(note, part)).strip():
                self._flow.entry(part.capitalize(), text)
        self._flow.entry("Signed", f"{note.signed_by or note.author}")

    def _section(self, title: str, items: Iterable[T], words: Callable[[T], tuple[str, str]]) -> None:
        self._flow.heading(title)
        is_empty = True
        for each in items:
            is_empty = False
            self._flow.entry(*words(each))
        if is_empty:
            self._flow.paragraph("None.")

    def _moment(self, at: datetime) -> str:
        local = at.astimezone(self._zone)
        return f"{_day(local)} {local.hour:02}:{local.minute:02}"

    def _moment_day(self, at: datetime) -> str:
        return _day(at.astimezone(self._zone))


def _day(on: date) -> str:
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)


def _measured(each: Observation) -> str:
    unit = _UNITS.get(each.unit, each.unit)
    return f"{each.display} {_number(each.value)} {unit}{_FLAGS.get(each.interpretation, '')}"


def _medicine(each: Prescription) -> str:
    taken = f"{each.medicine} {_number(each.dose_value)} {each.dose_unit}, {each.route}, {each.timing}."
    return f"{taken} {each.reason} ({each.status})"
