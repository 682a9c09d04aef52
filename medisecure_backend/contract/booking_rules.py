"""What a clinic lets people book: the kinds of visits, and the rules for all of them."""

from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.wire import Id, Reply, Request

BookingMode = Literal["book", "request", "view-only"]
"""Whether patients book a type at once, ask for it and wait for the clinic's word, or only see it."""

TypeName = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Length = Annotated[int, msgspec.Meta(ge=5, le=240)]
Notice = Annotated[int, msgspec.Meta(ge=0, le=43_200)]
Horizon = Annotated[int, msgspec.Meta(ge=1, le=366)]


class VisitTypeRules(Reply, frozen=True):
    """A kind of visit as admins see it. Without a notice or horizon of its own the clinic's count."""

    id: Id
    version: int
    name: str
    minutes: int
    position: int
    mode: BookingMode
    is_active: bool
    notice_minutes: int | None = None
    horizon_days: int | None = None


class VisitTypeNew(Request, frozen=True):
    """A kind of visit the clinic begins to offer."""

    name: TypeName
    minutes: Length
    position: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 0
    mode: BookingMode = "book"
    notice_minutes: Notice | None = None
    horizon_days: Horizon | None = None


class VisitTypeChange(Request, frozen=True):
    """What changes about a kind of visit; a field left out stays."""

    name: TypeName | msgspec.UnsetType = msgspec.UNSET
    minutes: Length | msgspec.UnsetType = msgspec.UNSET
    position: Annotated[int, msgspec.Meta(ge=0, le=1000)] | msgspec.UnsetType = msgspec.UNSET
    mode: BookingMode | msgspec.UnsetType = msgspec.UNSET
    is_active: bool | msgspec.UnsetType = msgspec.UNSET
    notice_minutes: Notice | msgspec.UnsetType | None = msgspec.UNSET
    horizon_days: Horizon | msgspec.UnsetType | None = msgspec.UNSET


class BookingRules(Reply, frozen=True):
    """The clinic's rules. Notice, horizon and limits bind patients; staff book what they must."""

    version: int
    notice_minutes: int
    horizon_days: int
    most_upcoming: int
    most_per_day: int
    late_cancel_minutes: int
    no_show_after_minutes: int
    no_shows_before_request: int | None
    no_show_memory_days: int
    offer_minutes: int
    offer_lead_minutes: int


class BookingRulesChange(Request, frozen=True):
    """What changes about the rules; a field left out stays. Without `no_shows_before_request` none count."""

    notice_minutes: Notice | msgspec.UnsetType = msgspec.UNSET
    horizon_days: Horizon | msgspec.UnsetType = msgspec.UNSET
    most_upcoming: Annotated[int, msgspec.Meta(ge=1, le=100)] | msgspec.UnsetType = msgspec.UNSET
    most_per_day: Annotated[int, msgspec.Meta(ge=1, le=10)] | msgspec.UnsetType = msgspec.UNSET
    late_cancel_minutes: Notice | msgspec.UnsetType = msgspec.UNSET
    no_show_after_minutes: Annotated[int, msgspec.Meta(ge=0, le=240)] | msgspec.UnsetType = msgspec.UNSET
    no_shows_before_request: Annotated[int, msgspec.Meta(ge=1, le=20)] | msgspec.UnsetType | None = (
        msgspec.UNSET
    )
    no_show_memory_days: Annotated[int, msgspec.Meta(ge=1, le=1826)] | msgspec.UnsetType = msgspec.UNSET
    offer_minutes: Annotated[int, msgspec.Meta(ge=5, le=240)] | msgspec.UnsetType = msgspec.UNSET
    offer_lead_minutes: Notice | msgspec.UnsetType = msgspec.UNSET
