"""This computer as the pool remembers it, for each person who wanted that. Secrets: in the keychain only."""

from dataclasses import dataclass

from medisecure_desktop.identity.devices import Device
from medisecure_desktop.keychain.secret_store import MemorySecretStore, SecretStore, SecretStoreError


@dataclass(frozen=True)
class _Entry:
    key: str
    group_key: str
    password: str

    def __repr__(self) -> str:
        return "_Entry(...)"


class RememberedComputers:
    """A `DeviceStore`. Without a lasting store, or where the clinic forbids it, nothing is remembered."""

    def __init__(self, realm: str, *, is_allowed: bool) -> None:
        self._realm = realm
        self._is_allowed = is_allowed
        self._store: SecretStore = MemorySecretStore()

    @property
    def can_remember(self) -> bool:
        """Whether it makes sense to offer it."""
        return self._is_allowed and self._store.persistent

    def keep_in(self, store: SecretStore) -> None:
        """Use this store from now on."""
        self._store = store

    def find(self, username: str) -> Device | None:
        """This computer as remembered for a person."""
        if not self.can_remember:
            return None
        import msgspec  # noqa: PLC0415 - not before the first paint

        try:
            text = self._store.read(self._name(username))
            entry = None if text is None else msgspec.json.decode(text, type=_Entry)
        except (SecretStoreError, msgspec.DecodeError):
            return None
        return None if entry is None else Device(entry.key, entry.group_key, entry.password)

    def keep(self, username: str, device: Device) -> None:
        """Remember it."""
        if not self.can_remember:
            return
        import msgspec  # noqa: PLC0415 - as above

        entry = _Entry(device.key, device.group_key, device.password)
        try:
            self._store.write(self._name(username), msgspec.json.encode(entry).decode())
        except SecretStoreError:
            return

    def forget(self, username: str) -> None:
        """Do not remember it any more."""
        try:
            self._store.delete(self._name(username))
        except SecretStoreError:
            return

    def _name(self, username: str) -> str:
        """Says nothing about the person to whoever lists the keychain."""
        import hashlib  # noqa: PLC0415 - not before the first paint

        digest = hashlib.sha256(f"{self._realm} {username}".encode()).hexdigest()[:24]
        return f"computer {digest}"
