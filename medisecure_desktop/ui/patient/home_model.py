"""Home: the next appointment, medicines and the latest results."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from medisecure_backend.contract.clinical import Prescription, Summary
from medisecure_backend.contract.people import Me
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.patient.appointments_model import AppointmentsModel
from medisecure_desktop.ui.patient.greeting import greeting
from medisecure_desktop.ui.patient.record_model import current
from medisecure_desktop.ui.patient.result_line import ResultLine, latest, result_line
from medisecure_desktop.ui.patient.weeks import clinic_day
from medisecure_desktop.ui.regions.part import Part
from medisecure_desktop.ui.style.formatters import patient_date

MOST_RESULTS = 2


class HomeModel:
    """Two readings, appointments and the record's summary; each card fails alone."""

    def __init__(
        self, api: ClinicApi, me: Me, tasks: Tasks, clock: Clock, *, notify: Callable[[str], None]
    ) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.clinic = me.clinic
        self.zone = ZoneInfo(me.clinic.time_zone)
        self.clock = clock
        self.appointments = AppointmentsModel(api, me, tasks, clock, notify=notify)
        self.appointments.on_change = self._changed
        patient_id = me.patient_id or ""
        self.summary: Part[Summary] = Part(
            "summary", lambda: api.chart.summary(patient_id), tasks, self._changed
        )
        self._given = me.profile.given

    @property
    def greeting(self) -> str:
        """For example "Good afternoon, Maja"."""
        return greeting(self._given, self.clock.now(), self.zone)

    @property
    def today(self) -> str:
        """For example "Friday 20 November 2026"."""
        return patient_date(clinic_day(self.clock.now(), self.zone))

    @property
    def medicines(self) -> list[Prescription]:
        """Current medicines."""
        return current(self.summary.value.medications) if self.summary.value else []

    @property
    def results(self) -> list[ResultLine]:
        """The latest few results."""
        observations = self.summary.value.results if self.summary.value else []
        return [result_line(one) for one in latest(observations)[:MOST_RESULTS]]

    def load(self) -> None:
        """Read both again."""
        self.appointments.load()
        self.summary.load()

    def _changed(self) -> None:
        self.on_change()
