"""Finding a patient record by name or clinic number. Admins get demographics only."""

from collections.abc import Callable

from medisecure_backend.contract.people import PatientSummary
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.session.tasks import Tasks

SHORTEST = 2
MOST = 6


class PatientSearchModel:
    """Latest query wins; the chosen patient stays until another is chosen or dropped."""

    def __init__(self, api: ClinicApi, tasks: Tasks, on_change: Callable[[], None]) -> None:
        self.query = ""
        self.hits: list[PatientSummary] = []
        self.chosen: PatientSummary | None = None
        self.error: Exception | None = None
        self.is_searching = False
        self._api = api
        self._tasks = tasks
        self._on_change = on_change

    @property
    def found_nothing(self) -> bool:
        """Whether the clinic answered that nobody matches."""
        is_asked = len(self.query) >= SHORTEST
        return is_asked and not self.is_searching and self.error is None and not self.hits

    def search(self, words: str) -> None:
        """Look for patients while the person types."""
        self.query = words.strip()
        self.error = None
        if len(self.query) < SHORTEST:
            self.hits, self.is_searching = [], False
            self._on_change()
            return
        self.is_searching = True
        self._on_change()
        query = self.query
        self._tasks.submit(
            lambda: self._api.patients.list(q=query, limit=MOST),
            on_success=lambda page: self._found(query, page),
            on_error=lambda error: self._failed(query, error),
            replaces=f"patient-search-{id(self)}",
        )

    def again(self) -> None:
        """Repeat the search that failed."""
        self.search(self.query)

    def choose(self, patient_id: str) -> None:
        """Take one of the hits."""
        self.chosen = next((one for one in self.hits if one.id == patient_id), self.chosen)
        self._on_change()

    def _found(self, query: str, page: Page[PatientSummary]) -> None:
        if query == self.query:
            self.hits, self.is_searching = page.items[:MOST], False
            self._on_change()

    def _failed(self, query: str, error: Exception) -> None:
        if query == self.query:
            self.hits, self.is_searching, self.error = [], False, error
            self._on_change()
