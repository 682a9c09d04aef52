"""The clinic's time, learnt from its answers, so that a wrong clock here keeps nobody out."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from medisecure_desktop.identity.catalogue import wrong_clock
from medisecure_desktop.identity.errors import CatalogueEntry

TOLERANCE = timedelta(minutes=2)


class ServerClock:
    """This computer's time, corrected by what the clinic's last answer said."""

    def __init__(self, local_now: Callable[[], datetime] | None = None) -> None:
        self._local_now = local_now or (lambda: datetime.now(UTC))
        self._drift = timedelta()

    def observe(self, date_header: str | None) -> None:
        """Learn from the Date header of an answer that has just arrived."""
        if date_header is None:
            return
        from email.utils import parsedate_to_datetime  # noqa: PLC0415 - the first paint must not pay for it

        try:
            server = parsedate_to_datetime(date_header)
        except ValueError:
            return
        if server.tzinfo is not None:
            self._drift = server - self._local_now()

    def now(self) -> datetime:
        """The clinic's time."""
        return self._local_now() + self._drift

    def to_local(self, instant: datetime) -> datetime:
        """When this computer's clock will show that moment of the clinic's time."""
        return instant - self._drift

    def warning(self) -> CatalogueEntry | None:
        """What to tell the person if this computer's clock is noticeably wrong."""
        if abs(self._drift) < TOLERANCE:
            return None
        minutes = round(abs(self._drift) / timedelta(minutes=1))
        return wrong_clock(minutes, "slow" if self._drift > timedelta() else "fast")
