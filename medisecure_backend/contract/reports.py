"""What admins see of the whole clinic: counts, never content."""

from datetime import date
from typing import Literal

from medisecure_backend.contract.wire import Id, Reply

ReportName = Literal["utilisation", "no-shows", "sign-in-failures", "growth"]


class SignInCounts(Reply, frozen=True):
    """Sign-ins begun and finished. What was not finished was a wrong password or code, or given up.

    `unknown`: begun with a name nobody has, counted in `begun` too.
    """

    begun: int
    finished: int
    unfinished: int
    unknown: int


class UserCounts(Reply, frozen=True):
    """Accounts of one role by status."""

    role: str
    active: int
    invited: int
    invitation_expired: int
    disabled: int
    reset_required: int


class DayCounts(Reply, frozen=True):
    """Today's visits by status."""

    booked: int
    arrived: int
    in_room: int
    fulfilled: int
    cancelled: int
    no_show: int
    pending: int


class Overview(Reply, frozen=True):
    """An admin's first look. `is_pool_behind`: Cognito has not taken every change yet."""

    users: list[UserCounts]
    sign_ins_24h: SignInCounts
    today: DayCounts
    patients: int
    unverified_patients: int
    pending_requests: int
    is_pool_behind: bool


class ReportRow(Reply, frozen=True):
    """One line: whom or which day it is about, and its numbers by name."""

    id: Id
    label: str
    values: dict[str, float]


class Report(Reply, frozen=True):
    """A report over some days, both included; `totals` sums what can be summed."""

    name: ReportName
    first: date
    last: date
    columns: list[str]
    rows: list[ReportRow]
    totals: dict[str, float]
