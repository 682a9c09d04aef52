"""What a region follows: something that is read from the clinic."""

from datetime import datetime
from typing import Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Reading(Protocol[T_co]):
    """Its value as far as known, when that was read, and why the newest try failed."""

    @property
    def value(self) -> T_co | None:
        """What was read."""
        ...

    @property
    def error(self) -> Exception | None:
        """Why it could not be read."""
        ...

    @property
    def read_at(self) -> datetime | None:
        """When the value was read."""
        ...

    def load(self) -> None:
        """Read again."""
        ...
