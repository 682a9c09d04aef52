"""The states every region of data shares: loading, there, empty, failed, offline, stale, not allowed.

There is one place that decides which state a reading is in, so that no screen decides it differently.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.api.errors import (
    ApiError,
    ClinicDownError,
    NotAllowedError,
    NotFoundError,
    OfflineError,
)
from medisecure_desktop.language import text
from medisecure_desktop.ui.regions.reading import Reading
from medisecure_desktop.ui.style.clinic_zone import clinic_zone
from medisecure_desktop.ui.style.formatters import staff_date, time_of_day
from medisecure_desktop.ui.widgets.data_region import DataRegion

Empty = tuple[str, str, str]
LOST = OfflineError | ClinicDownError
BARRED = NotAllowedError | NotFoundError


class ReadingRegion(QWidget):
    """Shows a reading's state; the subclasses say how its value is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = DataRegion()
        self._told: Exception | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._region)

    @property
    def state(self) -> str:
        """loading, content, empty, error, offline, forbidden; with a value also offline or stale."""
        return self._region.note or self._region.state

    def _show_absence(self, reading: Reading[Any]) -> None:
        """There is no value: it is on its way, or it cannot be had."""
        self._region.clear_note()
        error = reading.error
        if error is None:
            if self._region.state != "loading":
                self._region.show_loading(on_retry=reading.load)
        elif error is not self._told or self._region.state in {"loading", "content"}:
            self._show_failure(error, reading.load)
        self._told = error

    def _show_failure(self, error: Exception, on_retry: Callable[[], None]) -> None:
        shown = error if isinstance(error, ApiError) else ApiError()
        if isinstance(shown, BARRED):
            self._region.show_forbidden(shown)
        elif isinstance(shown, LOST):
            self._region.show_offline(shown, on_retry)
        else:
            self._region.show_error(shown, on_retry)

    def _show_age(self, reading: Reading[Any]) -> None:
        """There is a value; say so if the newest try to read it again failed."""
        error, read_at = reading.error, reading.read_at
        if error is None:
            self._region.clear_note()
        elif isinstance(error, LOST):
            self._region.show_note("offline", offline_words(read_at), reading.load)
        else:
            self._region.show_note("stale", stale_words(read_at), reading.load)


def offline_words(read_at: datetime | None) -> str:
    """For example "From 14:31. You can read, not save."""
    if read_at is None:
        return text("You can read, not save.")
    return text("From {time}. You can read, not save.", time=time_of_day(read_at, clinic_zone()))


def stale_words(read_at: datetime | None) -> str:
    """For example "Checked at 14:31 on 24-Nov-2026. This may not be the latest."""
    if read_at is None:
        return text("This may not be the latest.")
    zone = clinic_zone()
    day = staff_date(read_at.astimezone(zone).date())
    time = time_of_day(read_at, zone)
    return text("Checked at {time} on {day}. This may not be the latest.", time=time, day=day)
