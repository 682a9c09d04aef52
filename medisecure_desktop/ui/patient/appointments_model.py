"""My appointments: what is ahead, what has been."""

from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

from medisecure_backend.contract.people import Me
from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.language import mark, text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.patient.cancellation_model import CancellationModel
from medisecure_desktop.ui.patient.weeks import clinic_day
from medisecure_desktop.ui.regions.part import Part

LIVE = frozenset({"pending", "booked", "arrived", "in-room"})
BACK = timedelta(days=730)
AHEAD = timedelta(days=400)
STATES = {
    "pending": (mark("Asked for", meaning="an appointment"), "neutral"),
    "booked": (mark("Confirmed", meaning="an appointment"), "success"),
    "arrived": (mark("Arrived", meaning="an appointment"), "primary"),
    "in-room": (mark("In room", meaning="an appointment"), "primary"),
    "fulfilled": (mark("Took place", meaning="an appointment"), "neutral"),
    "cancelled": (mark("Cancelled", meaning="an appointment"), "neutral"),
    "noshow": (mark("Did not attend"), "warning"),
}


class AppointmentsModel:
    """The patient's appointments, split by the clinic's clock, and the way to cancel one."""

    def __init__(
        self, api: ClinicApi, me: Me, tasks: Tasks, clock: Clock, *, notify: Callable[[str], None]
    ) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.clinic = me.clinic
        self.zone = ZoneInfo(me.clinic.time_zone)
        self.clock = clock
        self.appointments = Part("appointments", self._read, tasks, self._changed)
        self.cancellation = CancellationModel(
            api.appointments, tasks, self._changed, lambda _: self._cancelled(notify)
        )
        self._api = api

    @property
    def upcoming(self) -> list[Appointment]:
        """Live appointments that have not ended, the next one first."""
        now = self.clock.now()
        ahead = [one for one in self._all() if one.status in LIVE and one.ends_at > now]
        return sorted(ahead, key=lambda one: one.starts_at)

    @property
    def past(self) -> list[Appointment]:
        """Everything else, cancelled ones too, the latest first."""
        ahead = {one.id for one in self.upcoming}
        rest = [one for one in self._all() if one.id not in ahead]
        return sorted(rest, key=lambda one: one.starts_at, reverse=True)

    @property
    def next(self) -> Appointment | None:
        """The one Home shows."""
        return next(iter(self.upcoming), None)

    def load(self) -> None:
        """Read the list again."""
        self.appointments.load()

    def _all(self) -> list[Appointment]:
        return self.appointments.value or []

    def _read(self) -> list[Appointment]:
        today = clinic_day(self.clock.now(), self.zone)
        return self._api.appointments.list(from_=today - BACK, to=today + AHEAD)

    def _cancelled(self, notify: Callable[[str], None]) -> None:
        notify(text("Appointment cancelled"))
        self.load()

    def _changed(self) -> None:
        self.on_change()


def status_word(appointment: Appointment) -> tuple[str, str]:
    """The word and the badge tone for an appointment's state."""
    word, tone = STATES[appointment.status]
    return text(word), tone
