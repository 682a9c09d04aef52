"""The few calls that all keychains of `keyring` have, and which keychain belongs to which system."""

import sys
from typing import Any, Protocol, cast


class Vault(Protocol):
    """A keychain: one text per service and user."""

    def get_password(self, service: str, username: str) -> str | None:
        """The text, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget a text; an error if there is none."""
        ...


def system_vault(platform: str = sys.platform) -> Vault | None:
    """This system's own keychain, or None where there is none on the list.

    The list stands here and nowhere else: keyring's choice by environment, file or priority never runs.
    """
    if platform == "linux":
        from keyring.backends.SecretService import Keyring  # noqa: PLC0415 - not before the first paint

        return _deaf(Keyring())
    if platform == "darwin":
        from keyring.backends.macOS import Keyring as MacKeyring  # noqa: PLC0415 - as above

        return _deaf(MacKeyring())
    if platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415 - as above

        return this_machine_only(WinVaultKeyring())
    return None


def this_machine_only(vault: object) -> Vault:
    """A Windows vault whose entries do not roam to other computers of the domain."""
    deaf = _deaf(vault)
    cast("Any", deaf).persist = "local machine"
    return deaf


def _deaf(vault: object) -> Vault:
    """Forget what keyring took from KEYRING_PROPERTY_* variables."""
    vars(vault).clear()
    return cast("Vault", vault)
