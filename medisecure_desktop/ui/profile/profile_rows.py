"""The rows of the account page, from what the clinic says."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from medisecure_desktop.identity.own_account import AccountState
from medisecure_desktop.identity.presence import KnownComputer, KnownSession
from medisecure_desktop.identity.steps import CodeKind
from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.ui.profile.profile_model import Task
from medisecure_desktop.ui.profile.row import Act, Row, rows
from medisecure_desktop.ui.style.clinic_zone import clinic_zone
from medisecure_desktop.ui.style.formatters import patient_datetime


class Method(NamedTuple):
    """One way to get a code, and what its buttons say to who cannot see where they stand."""

    title: Marked
    detail: Marked
    icon: str
    ask_first: Marked
    switch_on: Marked
    switch_off: Marked
    switch_off_question: Marked
    unconfirmed: Marked


METHODS: dict[CodeKind, Method] = {
    "app": Method(
        mark("Authenticator app"),
        mark("The safest way"),
        "smartphone",
        mark("Ask for the authenticator app first"),
        mark("Set up the authenticator app"),
        mark("Switch off the authenticator app"),
        mark("Switch off codes by authenticator app?"),
        mark("The safest way"),
    ),
    "email": Method(
        mark("Email"),
        mark("To your email address"),
        "mail",
        mark("Ask for codes by email first"),
        mark("Switch on codes by email"),
        mark("Switch off codes by email"),
        mark("Switch off codes by email?"),
        mark("Confirm your email address first"),
    ),
    "text": Method(
        mark("Text message"),
        mark("To your mobile phone"),
        "message-square-text",
        mark("Ask for codes by text message first"),
        mark("Switch on codes by text message"),
        mark("Switch off codes by text message"),
        mark("Switch off codes by text message?"),
        mark("Confirm your mobile phone first"),
    ),
}


class _Address(NamedTuple):
    name: Marked
    none: Marked
    spoken: dict[str, Marked]


_ADD, _CHANGE, _CONFIRM = mark("Add"), mark("Change"), mark("Confirm")
EMAIL = _Address(
    mark("Email address"),
    mark("No email address"),
    {"add": mark("Add email address"), "change": mark("Change email address"),
     "confirm": mark("Confirm email address")},
)  # fmt: skip
PHONE = _Address(
    mark("Mobile phone"),
    mark("No mobile phone"),
    {"add": mark("Add mobile phone"), "change": mark("Change mobile phone"),
     "confirm": mark("Confirm mobile phone")},
)  # fmt: skip
_ACTS = {"add": _ADD, "change": _CHANGE, "confirm": _CONFIRM}


def contact(state: AccountState, begin: Callable[[Task], None]) -> QWidget:
    """Email address and phone, each confirmed or not."""
    return rows(
        _address("mail", EMAIL, state.email, "email", begin, is_confirmed=state.is_email_confirmed),
        _address("phone", PHONE, state.phone, "phone_number", begin, is_confirmed=state.is_phone_confirmed),
    )


def _address(
    icon: str, kind: _Address, value: str, task: Task, begin: Callable[[Task], None], *, is_confirmed: bool
) -> Row:
    badge = None
    act = "add"
    if value:
        badge = (text("Confirmed"), "success") if is_confirmed else (text("Not confirmed"), "warning")
        act = "change" if is_confirmed else "confirm"
    change: Act = (text(_ACTS[act]), text(kind.spoken[act]), lambda: begin(task))
    return Row(icon, value or text(kind.none), text(kind.name), badge=badge, acts=(change,))


def codes(
    state: AccountState,
    prefer: Callable[[CodeKind], None],
    switch_off: Callable[[CodeKind], None],
    set_up_app: Callable[[], None],
) -> QWidget:
    """Every way to get a code: on or off, and which is asked for first."""
    return rows(*[_method(kind, state, prefer, switch_off, set_up_app) for kind in METHODS])


def _method(
    kind: CodeKind,
    state: AccountState,
    prefer: Callable[[CodeKind], None],
    switch_off: Callable[[CodeKind], None],
    set_up_app: Callable[[], None],
) -> Row:
    method = METHODS[kind]
    detail = method.detail
    is_on, is_first = kind in state.factors, kind == state.preferred or state.factors == (kind,)
    acts: list[Act] = []
    if is_on and not is_first:
        acts.append((text("Ask for first"), text(method.ask_first), lambda: prefer(kind)))
    if is_on and len(state.factors) > 1:
        acts.append((text("Switch off"), text(method.switch_off), lambda: switch_off(kind)))
    if kind == "app":
        spoken = text("Set up the authenticator app again") if is_on else text(method.switch_on)
        acts.append((text("Set up again") if is_on else text("Set up"), spoken, set_up_app))
    elif not is_on and _can_be_used(kind, state):
        acts.append((text("Switch on"), text(method.switch_on), lambda: prefer(kind)))
    if not is_on and kind != "app" and not _can_be_used(kind, state):
        detail = method.unconfirmed
    return Row(
        method.icon,
        text(method.title),
        text(detail),
        badge=_standing(is_on=is_on, is_first=is_first),
        acts=tuple(acts),
    )


def _standing(*, is_on: bool, is_first: bool) -> tuple[str, str]:
    if is_first:
        return text("Asked first"), "success"
    return (text("On"), "success") if is_on else (text("Off"), "neutral")


def _can_be_used(kind: CodeKind, state: AccountState) -> bool:
    return state.is_email_confirmed if kind == "email" else state.is_phone_confirmed


def computers(found: list[KnownComputer], this: str, forget: Callable[[str], None]) -> QWidget:
    """Computers the pool keeps track of, this one first."""
    ordered = sorted(found, key=lambda computer: computer.key != this)
    return rows(*[_computer(computer, this, forget) for computer in ordered])


def _computer(computer: KnownComputer, this: str, forget: Callable[[str], None]) -> Row:
    is_this = bool(this) and computer.key == this
    name = text("This computer") if is_this else computer.name or text("A computer")
    asks = (
        text("Your password is enough there.")
        if computer.is_remembered
        else text("A code is asked for there.")
    )
    badge = (text("Remembered"), "primary") if computer.is_remembered else None
    act: Act = (text("Forget"), text("Forget {computer}", computer=name), lambda: forget(computer.key))
    detail = f"{asks} {_last(computer.last_used)}".strip()
    return Row("monitor", name, detail, badge=badge, acts=() if is_this else (act,))


def sessions(found: list[KnownSession], end: Callable[[str], None]) -> QWidget:
    """Where the person is signed in, this place first."""
    ordered = sorted(found, key=lambda session: not session.is_this)
    return rows(*[_session(session, end) for session in ordered])


def _session(session: KnownSession, end: Callable[[str], None]) -> Row:
    name = text("This window") if session.is_this else text("Another window")
    badge = (text("Now"), "success") if session.is_this else None
    act: Act = (text("Sign out there"), text("Sign out of another window"), lambda: end(session.id))
    device = "" if "/" in session.device or not session.device else f"{session.device}."
    detail = " ".join(part for part in (device, _since(session.began), _last(session.last_active)) if part)
    return Row("monitor", name, detail, badge=badge, acts=() if session.is_this else (act,))


def _since(moment: datetime | None) -> str:
    return "" if moment is None else text("Since {moment}.", moment=patient_datetime(moment, clinic_zone()))


def _last(moment: datetime | None) -> str:
    if moment is None:
        return ""
    return text("Last used {moment}.", moment=patient_datetime(moment, clinic_zone()))
