"""The rows of the account page, from what the clinic says."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from medisecure_desktop.identity.own_account import AccountState
from medisecure_desktop.identity.presence import KnownComputer, KnownSession
from medisecure_desktop.identity.steps import CodeKind
from medisecure_desktop.ui.profile.profile_model import Task
from medisecure_desktop.ui.profile.row import Act, Row, rows
from medisecure_desktop.ui.style.clinic_zone import clinic_zone
from medisecure_desktop.ui.style.formatters import patient_datetime

METHODS: dict[CodeKind, tuple[str, str, str]] = {
    "app": ("Authenticator app", "The safest way", "smartphone"),
    "email": ("Email", "To your email address", "mail"),
    "text": ("Text message", "To your mobile phone", "message-square-text"),
}


def contact(state: AccountState, begin: Callable[[Task], None]) -> QWidget:
    """Email address and phone, each confirmed or not."""
    return rows(
        _address("mail", "Email address", state.email, "email", begin, is_confirmed=state.is_email_confirmed),
        _address(
            "phone", "Mobile phone", state.phone, "phone_number", begin, is_confirmed=state.is_phone_confirmed
        ),
    )


def _address(
    icon: str, name: str, value: str, task: Task, begin: Callable[[Task], None], *, is_confirmed: bool
) -> Row:
    badge = None
    act = "Change" if value else "Add"
    if value:
        badge = ("Confirmed", "success") if is_confirmed else ("Not confirmed", "warning")
        act = "Change" if is_confirmed else "Confirm"
    change: Act = (act, f"{act} {name.lower()}", lambda: begin(task))
    return Row(icon, value or f"No {name.lower()}", name, badge=badge, acts=(change,))


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
    title, detail, icon = METHODS[kind]
    is_on, is_first = kind in state.factors, kind == state.preferred or state.factors == (kind,)
    acts: list[Act] = []
    if is_on and not is_first:
        acts.append(("Ask for first", f"Ask for {title.lower()} first", lambda: prefer(kind)))
    if is_on and len(state.factors) > 1:
        acts.append(("Switch off", f"Switch off {title.lower()}", lambda: switch_off(kind)))
    if kind == "app":
        words = "Set up again" if is_on else "Set up"
        acts.append((words, f"{words}: {title.lower()}", set_up_app))
    elif not is_on and _can_be_used(kind, state):
        acts.append(("Switch on", f"Switch on {title.lower()}", lambda: prefer(kind)))
    if not is_on and kind != "app" and not _can_be_used(kind, state):
        detail = "Confirm your email address first" if kind == "email" else "Confirm your mobile phone first"
    badge = ("Asked first", "success") if is_first else ("On", "success") if is_on else ("Off", "neutral")
    return Row(icon, title, detail, badge=badge, acts=tuple(acts))


def _can_be_used(kind: CodeKind, state: AccountState) -> bool:
    return state.is_email_confirmed if kind == "email" else state.is_phone_confirmed


def computers(found: list[KnownComputer], this: str, forget: Callable[[str], None]) -> QWidget:
    """Computers the pool keeps track of, this one first."""
    ordered = sorted(found, key=lambda computer: computer.key != this)
    return rows(*[_computer(computer, this, forget) for computer in ordered])


def _computer(computer: KnownComputer, this: str, forget: Callable[[str], None]) -> Row:
    is_this = bool(this) and computer.key == this
    name = "This computer" if is_this else computer.name or "A computer"
    asks = "Your password is enough there" if computer.is_remembered else "A code is asked for there"
    badge = ("Remembered", "primary") if computer.is_remembered else None
    act: Act = ("Forget", f"Forget {name.lower()}", lambda: forget(computer.key))
    detail = f"{asks}. {_last(computer.last_used)}".strip()
    return Row("monitor", name, detail, badge=badge, acts=() if is_this else (act,))


def sessions(found: list[KnownSession], end: Callable[[str], None]) -> QWidget:
    """Where the person is signed in, this place first."""
    ordered = sorted(found, key=lambda session: not session.is_this)
    return rows(*[_session(session, end) for session in ordered])


def _session(session: KnownSession, end: Callable[[str], None]) -> Row:
    name = "This window" if session.is_this else "Another window"
    began = "" if session.began is None else f"Since {patient_datetime(session.began, clinic_zone())}. "
    badge = ("Now", "success") if session.is_this else None
    act: Act = ("Sign out there", f"Sign out of {name.lower()}", lambda: end(session.id))
    device = "" if "/" in session.device or not session.device else f"{session.device}. "
    detail = f"{device}{began}{_last(session.last_active)}".strip()
    return Row("monitor", name, detail, badge=badge, acts=() if session.is_this else (act,))


def _last(moment: datetime | None) -> str:
    return "" if moment is None else f"Last used {patient_datetime(moment, clinic_zone())}."
