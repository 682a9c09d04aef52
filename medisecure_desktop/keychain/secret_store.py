"""Somewhere to keep a secret by name."""

from typing import Protocol


class SecretStoreError(Exception):
    """The keychain did not do what it was asked; the text names no secret."""


class SecretStore(Protocol):
    """Keeps secrets by name. Calls may block: never on the GUI thread."""

    @property
    def persistent(self) -> bool:
        """Whether a secret outlives the program."""
        ...

    def read(self, name: str) -> str | None:
        """The secret, or None."""
        ...

    def write(self, name: str, value: str) -> None:
        """Keep a secret, in place of the one before."""
        ...

    def delete(self, name: str) -> None:
        """Forget a secret, if there is one."""
        ...


class MemorySecretStore:
    """Keeps secrets until the program ends. `reason` says to a person why not longer."""

    persistent = False

    def __init__(self, reason: str = "") -> None:
        self.reason = reason
        self._values: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        """The secret, or None."""
        return self._values.get(name)

    def write(self, name: str, value: str) -> None:
        """Keep a secret in memory."""
        self._values[name] = value

    def delete(self, name: str) -> None:
        """Forget a secret."""
        self._values.pop(name, None)
