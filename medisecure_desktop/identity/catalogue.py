"""Every sentence a person may read when the pool says no. One entry per kind of failure."""

from medisecure_desktop.identity.account_sentences import ACCOUNT
from medisecure_desktop.identity.errors import CatalogueEntry, SignInError
from medisecure_desktop.identity.sign_in_sentences import SIGN_IN
from medisecure_desktop.language import mark

CATALOGUE: dict[str, CatalogueEntry] = {entry[0]: CatalogueEntry(*entry) for entry in (*SIGN_IN, *ACCOUNT)}
_CLOCKS = {
    "slow": mark(
        "This computer's clock is %n\N{NO-BREAK SPACE}minutes slow.",
        one="This computer's clock is %n\N{NO-BREAK SPACE}minute slow.",
    ),
    "fast": mark(
        "This computer's clock is %n\N{NO-BREAK SPACE}minutes fast.",
        one="This computer's clock is %n\N{NO-BREAK SPACE}minute fast.",
    ),
}
_SET_IT = mark("You can still sign in. Set it right, so that times here are right.")


def failure(entry_id: str) -> SignInError:
    """The error with this entry of the catalogue."""
    return SignInError(CATALOGUE[entry_id])


def wrong_clock(minutes: int, direction: str) -> CatalogueEntry:
    """What a person is told when this computer's clock is wrong; `direction` is slow or fast."""
    return CatalogueEntry("clock-skew", _CLOCKS[direction], _SET_IT, None, minutes)
