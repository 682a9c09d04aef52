"""What outlives the program: whose session it is and the token that goes on with it, as one secret."""

from dataclasses import dataclass

from medisecure_desktop.keychain.secret_store import SecretStore, SecretStoreError


@dataclass(frozen=True)
class KeptSession:
    """One entry of the keychain. `device_key` is the pool's name for this computer, if it gave one.

    `door` is where the window that refreshed last hands its tokens to the person's other windows, and
    `door_key` what these talks are sealed with.
    """

    sub: str
    refresh_token: str
    device_key: str = ""
    door: str = ""
    door_key: str = ""

    def __repr__(self) -> str:
        return "KeptSession(...)"


class SessionShelf:
    """The one place in a store where a pool's session is kept. Failures read as nothing kept."""

    def __init__(self, store: SecretStore, name: str) -> None:
        self._store = store
        self._name = name
        self._lock_name = f"locked {name}"

    @property
    def is_lasting(self) -> bool:
        """Whether other windows, and this one when it starts again, find what is kept here."""
        return self._store.persistent

    def read(self) -> KeptSession | None:
        """The session that is kept, or None."""
        import msgspec  # noqa: PLC0415 - not before the first paint

        try:
            text = self._store.read(self._name)
            return None if text is None else msgspec.json.decode(text, type=KeptSession)
        except (SecretStoreError, msgspec.DecodeError):
            return None

    def write(self, kept: KeptSession) -> bool:
        """Keep a session in place of the one before; whether the store took it."""
        import msgspec  # noqa: PLC0415 - as above

        try:
            self._store.write(self._name, msgspec.json.encode(kept).decode())
        except SecretStoreError:
            return False
        return True

    @property
    def is_locked(self) -> bool:
        """Whether the window locked and was not unlocked again. A keychain that fails is no key."""
        try:
            return self._store.read(self._lock_name) is not None
        except SecretStoreError:
            return True

    def lock(self) -> bool:
        """Whoever starts the program from now on shows first who they are; whether the store took it.

        An entry of its own: other windows of the person may be renewing the session at this moment.
        """
        try:
            self._store.write(self._lock_name, "yes")
        except SecretStoreError:
            return False
        return True

    def unlock(self) -> None:
        """They have shown it."""
        self._forget(self._lock_name)

    def clear(self) -> None:
        """Keep nothing any more."""
        self._forget(self._name)
        self._forget(self._lock_name)

    def _forget(self, name: str) -> None:
        try:
            self._store.delete(name)
        except SecretStoreError:
            return
