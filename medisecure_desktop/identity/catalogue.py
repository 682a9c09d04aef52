"""Every sentence a person may read when the pool says no. One entry per kind of failure."""

from medisecure_desktop.identity.account_sentences import ACCOUNT
from medisecure_desktop.identity.errors import CatalogueEntry, SignInError
from medisecure_desktop.identity.sign_in_sentences import SIGN_IN

CATALOGUE: dict[str, CatalogueEntry] = {entry[0]: CatalogueEntry(*entry) for entry in (*SIGN_IN, *ACCOUNT)}


def failure(entry_id: str) -> SignInError:
    """The error with this entry of the catalogue."""
    return SignInError(CATALOGUE[entry_id])


def wrong_clock(minutes: int, direction: str) -> CatalogueEntry:
    """What a person is told when this computer's clock is wrong; `direction` is slow or fast."""
    unit = "minute" if minutes == 1 else "minutes"
    return CatalogueEntry(
        "clock-skew",
        f"This computer's clock is {minutes}\N{NO-BREAK SPACE}{unit} {direction}.",
        "You can still sign in. Set it right, so that times here are right.",
        "",
    )
