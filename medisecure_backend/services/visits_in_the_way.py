"""Booked visits that a doctor's new hours or time off leave without the doctor."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from medisecure_backend.contract.availability import BookedVisits
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.scheduling import Clash
from medisecure_backend.services.errors import ConflictError
from medisecure_backend.services.rows import Row, Tx, all_rows
from medisecure_backend.services.slot_grid import Span
from medisecure_backend.services.time_words import counted

_VISITS = """
    SELECT a.id::text, a.starts_at, a.ends_at, v.given || ' ' || v.family AS patient_name
    FROM app.appointment a JOIN LATERAL app.visit_words(a.id) v ON true
    WHERE a.doctor_id = %(doctor)s AND a.status IN ('pending', 'booked') AND a.starts_at > now()
      AND a.ends_at > %(since)s AND (%(until)s::timestamptz IS NULL OR a.starts_at < %(until)s)
    ORDER BY a.starts_at, a.id
"""
_CALL_OFF = """
    UPDATE app.appointment SET status = 'cancelled', cancel_reason = %(reason)s
    WHERE id = ANY(%(ids)s::uuid[]) AND status IN ('pending', 'booked')
"""
_BY_DEFAULT = datetime(1970, 1, 1, tzinfo=UTC)


class Visit:
    """A visit to come: its span, and what a list of them says about it."""

    def __init__(self, row: Row) -> None:
        self.id: str = row["id"]
        self.patient_name: str = row["patient_name"]
        self.span = Span(row["starts_at"].astimezone(UTC), row["ends_at"].astimezone(UTC))

    @property
    def clash(self) -> Clash:
        """The visit as it stands in the way."""
        return Clash(
            starts_at=self.span.starts_at,
            ends_at=self.span.ends_at,
            code="visit",
            appointment_id=self.id,
            patient_name=self.patient_name,
        )


def visits_to_come(
    tx: Tx, doctor_id: str, since: datetime = _BY_DEFAULT, until: datetime | None = None
) -> list[Visit]:
    """A doctor's visits to come that have any of a span."""
    values = {"doctor": doctor_id, "since": since, "until": until}
    return [Visit(row) for row in all_rows(tx, _VISITS, values)]


def settle(tx: Tx, visits: Sequence[Visit], wish: BookedVisits, reason: str) -> None:
    """Do with these visits what was asked: ConflictError lists them unless they stay or are called off."""
    if not visits or wish == "keep":
        return
    if wish == "refuse":
        detail = f"{counted(len(visits), 'visit')} booked at these times. Say whether to keep or cancel them."
        raise ConflictError(ProblemType.VISITS_INSIDE, detail, clashes=[visit.clash for visit in visits])
    tx.execute(_CALL_OFF, {"ids": [visit.id for visit in visits], "reason": reason})


def last_day(visits: Sequence[Visit], today: date) -> date:
    """The day of the last visit, as far as hours have to be read."""
    return max([today, *(visit.span.ends_at.date() for visit in visits)])
