"""My patients: the doctor's patients by name, found while typing."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from medisecure_backend.contract.people import Me, PatientSummary
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.language import text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.regions.pager import Pager

PAGE = 50


class PatientsModel:
    """Pages of patients; an answer to an older search is never shown."""

    def __init__(self, api: ClinicApi, me: Me, tasks: Tasks, clock: Clock) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.zone = ZoneInfo(me.clinic.time_zone)
        self.clock = clock
        self.query = ""
        self._api = api
        self.patients: Pager[PatientSummary] = Pager("patients", self._reader(""), tasks, self._changed)

    @property
    def count_text(self) -> str:
        """How many are listed, and whether there are more."""
        found = len(self.patients.value or [])
        if self.patients.has_more:
            return text(
                "First %n patients, scroll for more", one="First %n patient, scroll for more", n=found
            )
        if self.query:
            return text("%n patients that match", one="%n patient that match", n=found)
        return text("%n patients assigned to you", one="%n patient assigned to you", n=found)

    def load(self) -> None:
        """Read the list again."""
        self.patients.load()

    def search(self, words: str) -> None:
        """Show those whose name or clinic number begins like this."""
        query = words.strip()
        if query != self.query:
            self.query = query
            self.patients.ask(self._reader(query))

    def _changed(self) -> None:
        self.on_change()

    def _reader(self, query: str) -> Callable[[str | None], Page[PatientSummary]]:
        return lambda cursor: self._api.patients.list(q=query, cursor=cursor, limit=PAGE)
