"""What the clinic lets patients book: notice, horizon, kind of visit, limits. Staff book what they must."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from medisecure_backend.contract.booking_rules import BookingMode, BookingRules
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.booking_rules import read_rules
from medisecure_backend.services.errors import ConflictError, UnprocessableError
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.local_days import day_start
from medisecure_backend.services.rows import Tx, one_row
from medisecure_backend.services.time_words import counted, minutes_in_words

STAFF_HORIZON = timedelta(days=366)
_TYPE = """
    SELECT minutes, notice_minutes, horizon_days, is_active, app.booking_mode(id, %(patient)s) AS mode
    FROM app.visit_type WHERE id = %(id)s
"""
_UPCOMING = """
    SELECT count(*) FILTER (WHERE starts_at > now()) AS upcoming,
        count(*) FILTER (WHERE starts_at >= %(since)s AND starts_at < %(until)s) AS that_day
    FROM app.appointment
    WHERE patient_id = %(patient)s AND status IN ('pending', 'booked', 'arrived', 'in-room', 'fulfilled')
      AND starts_at > now() - interval '1 day' AND id IS DISTINCT FROM %(but)s
"""


@dataclass(frozen=True)
class KindOfVisit:
    """The kind of visit a booking names; without one the clinic's rules alone count."""

    id: str | None = None
    minutes: int | None = None
    mode: BookingMode = "book"
    is_active: bool = True
    notice_minutes: int | None = None
    horizon_days: int | None = None


@dataclass(frozen=True)
class Policy:
    """What binds one caller for one kind of visit: when is too soon and when too far ahead."""

    is_patient: bool
    rules: BookingRules
    kind: KindOfVisit

    @classmethod
    def read(cls, tx: Tx, caller: Caller, kind: KindOfVisit) -> "Policy":
        """The clinic's rules as they are now."""
        return cls(caller.role is Role.PATIENT, read_rules(tx), kind)

    @property
    def notice(self) -> timedelta:
        """How long before its start a visit is booked at the latest."""
        own = self.kind.notice_minutes
        minutes = self.rules.notice_minutes if own is None else own
        return timedelta(minutes=minutes if self.is_patient else 0)

    @property
    def horizon(self) -> timedelta:
        """How far ahead a visit is booked at the earliest."""
        own = self.kind.horizon_days
        days = self.rules.horizon_days if own is None else own
        return timedelta(days=days) if self.is_patient else STAFF_HORIZON

    def check_moment(self, starts_at: datetime) -> None:
        """ConflictError if a visit is too soon or too far ahead."""
        now = datetime.now(UTC)
        if starts_at <= now:
            raise ConflictError(ProblemType.BOOKING_RULE, "This time has passed.")
        if starts_at < now + self.notice:
            ahead = minutes_in_words(self.notice // timedelta(minutes=1))
            raise ConflictError(
                ProblemType.BOOKING_NOTICE, f"Visits are booked at least {ahead} ahead. Call the clinic."
            )
        if starts_at > now + self.horizon:
            days = counted(self.horizon.days, "day")
            raise ConflictError(ProblemType.BOOKING_HORIZON, f"Visits are booked up to {days} ahead.")

    def check_kind(self) -> None:
        """ConflictError if the caller does not come by this kind of visit here."""
        if not self.kind.is_active:
            raise ConflictError(ProblemType.BOOKING_TYPE, "The clinic no longer offers this kind of visit.")
        if self.is_patient and self.kind.mode == "view-only":
            raise ConflictError(ProblemType.BOOKING_TYPE, "Call the clinic for this kind of visit.")

    def check_limits(
        self, tx: Tx, patient_id: str, day: date, zone: ZoneInfo, but: str | None = None
    ) -> None:
        """ConflictError if a patient has as many visits as one may book; `but` one that is being moved."""
        if not self.is_patient:
            return
        span = {"since": day_start(day, zone), "until": day_start(day + timedelta(days=1), zone)}
        count = one_row(tx, _UPCOMING, {"patient": patient_id, "but": but, **span}) or {}
        if count["upcoming"] >= self.rules.most_upcoming:
            have = counted(count["upcoming"], "visit")
            raise ConflictError(
                ProblemType.BOOKING_LIMIT, f"You have {have} to come, as many as can be booked."
            )
        if count["that_day"] >= self.rules.most_per_day:
            raise ConflictError(ProblemType.BOOKING_LIMIT, "You have a visit on this day already.")


def read_kind(tx: Tx, type_id: str | None, patient_id: str | None) -> KindOfVisit:
    """The kind of visit a body names; UnprocessableError if there is none of that id."""
    if type_id is None:
        row = one_row(tx, "SELECT app.booking_mode(NULL, %(patient)s) AS mode", {"patient": patient_id}) or {}
        return KindOfVisit(mode=row["mode"])
    identifier = body_id(type_id, "/visit_type_id")
    row = one_row(tx, _TYPE, {"id": identifier, "patient": patient_id})
    if row is None:
        raise UnprocessableError.at("/visit_type_id", "unknown")
    return KindOfVisit(id=identifier, **row)
