"""The times of one doctor, a week at a time, and the soonest one."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from medisecure_backend.contract.scheduling import Slot, Slots
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.patient.slot_week import WORKING_DAYS, DayOfTimes, days_of, first_free
from medisecure_desktop.ui.patient.weeks import Week, clinic_day
from medisecure_desktop.ui.regions.part import Part

HORIZON = timedelta(days=60)


class BookingTimesModel:
    """Which week of which doctor is shown, and what it offers."""

    def __init__(
        self, api: ClinicApi, zone: ZoneInfo, tasks: Tasks, clock: Clock, *, on_change: Callable[[], None]
    ) -> None:
        self.zone = zone
        self.doctor_id: str | None = None
        self.minutes = 0
        self.week = Week.of(clinic_day(clock.now(), zone))
        self.slots = Part("slots", self._read_week, tasks, self._slots_changed)
        self.soonest = Part("soonest", self._read_ahead, tasks, self._soonest_changed)
        self.found_none = False
        self._api = api
        self._clock = clock
        self._on_change = on_change
        self._is_over = False
        self._choose: Callable[[Slot], None] = lambda _: None

    @property
    def first_week(self) -> Week:
        """This week, or the next when nothing is left of this one: the past cannot be booked."""
        this = Week.of(clinic_day(self._clock.now(), self.zone))
        return this.next if self._is_over else this

    @property
    def can_go_back(self) -> bool:
        """Whether an earlier week has days to come."""
        return self.week.monday > self.first_week.monday

    @property
    def can_go_on(self) -> bool:
        """Whether the next week is inside what the clinic offers."""
        return self.week.next.monday <= clinic_day(self._clock.now(), self.zone) + HORIZON

    @property
    def days(self) -> list[DayOfTimes]:
        """The shown week's days, or nothing while it is on its way."""
        return (
            [] if self.slots.value is None else days_of(self.week, self.slots.value, self.zone, self.minutes)
        )

    def noon(self, day: date) -> datetime:
        """A moment of that day at the clinic, to name the zone's offset as it is then."""
        return datetime(day.year, day.month, day.day, 12, tzinfo=self.zone)

    def show_doctor(self, doctor_id: str) -> None:
        """Another doctor, same week; this doctor may have times left in a week that is over for another."""
        self.doctor_id = doctor_id
        self._is_over = False
        self._reload()

    def show_week(self, week: Week) -> None:
        """Another week, same doctor."""
        self.week = week
        self._reload()

    def find_soonest(self, choose: Callable[[Slot], None]) -> None:
        """Look ahead for the first free time, show its week and hand it to `choose`."""
        self._choose = choose
        self.found_none = False
        self.soonest.forget()
        self.soonest.load()

    def reload(self) -> None:
        """The same week again, as it is now."""
        self.slots.load()

    def _reload(self) -> None:
        self.slots.forget()
        self.found_none = False
        self.slots.load()

    def _slots_changed(self) -> None:
        """At a weekend without times the week shown is the next one, not five days that are gone."""
        today = clinic_day(self._clock.now(), self.zone)
        is_weekend = today.weekday() >= WORKING_DAYS
        has_come = self.slots.value is not None and not self.slots.is_loading
        if is_weekend and has_come and self.week == Week.of(today) and not any(day.free for day in self.days):
            self._is_over = True
            self.show_week(self.week.next)
            return
        self._on_change()

    def _soonest_changed(self) -> None:
        if self.soonest.value is not None:
            found, choose = first_free(self.soonest.value, self.minutes), self._choose
            self.soonest.forget()
            self.found_none = found is None
            if found is not None:
                self.show_week(Week.of(clinic_day(found.starts_at, self.zone)))
                choose(found)
                return
        self._on_change()

    def _read_week(self) -> Slots:
        return self._api.appointments.slots(self.doctor_id or "", self.week.monday, self.week.sunday)

    def _read_ahead(self) -> Slots:
        today = clinic_day(self._clock.now(), self.zone)
        return self._api.appointments.slots(self.doctor_id or "", today, today + HORIZON)
