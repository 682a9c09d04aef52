"""Cancelling an appointment: the clinic decides, and only then does it disappear."""

from collections.abc import Callable
from typing import Protocol

from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.session.tasks import Tasks


class _Cancels(Protocol):
    def cancel(self, appointment: Appointment, reason: str = "") -> object: ...


class CancellationModel:
    """One cancellation at a time; `error` is the last one that failed."""

    def __init__(
        self,
        appointments: _Cancels,
        tasks: Tasks,
        on_change: Callable[[], None],
        on_cancelled: Callable[[Appointment], None],
    ) -> None:
        self.busy_id: str | None = None
        self.error: Exception | None = None
        self._appointments = appointments
        self._tasks = tasks
        self._on_change = on_change
        self._on_cancelled = on_cancelled

    def cancel(self, appointment: Appointment) -> None:
        """Ask the clinic to cancel; nothing changes on the screen before it answered."""
        if self.busy_id is not None:
            return
        self.busy_id = appointment.id
        self.error = None
        self._on_change()
        self._tasks.submit(
            lambda: self._appointments.cancel(appointment),
            on_success=lambda _: self._done(appointment),
            on_error=self._failed,
        )

    def _done(self, appointment: Appointment) -> None:
        self.busy_id = None
        self._on_change()
        self._on_cancelled(appointment)

    def _failed(self, error: Exception) -> None:
        self.busy_id = None
        self.error = error
        self._on_change()
