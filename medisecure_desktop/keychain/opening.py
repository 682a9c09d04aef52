"""Finding out at start whether this computer's keychain really works."""

import sys
from collections.abc import Callable

from medisecure_desktop.keychain.keyring_store import KeyringSecretStore
from medisecure_desktop.keychain.secret_store import MemorySecretStore, SecretStore, SecretStoreError
from medisecure_desktop.keychain.vault import Vault, system_vault
from medisecure_desktop.language import mark, text

NO_KEYCHAIN = mark(
    "This computer cannot keep you signed in. You will sign in again each time you open MediSecure."
)
PROBE_PATIENCE_S = 10.0


def open_secret_store(find_vault: Callable[[], Vault | None] = system_vault) -> SecretStore:
    """The keychain if writing, reading and deleting a random secret works, else memory with the reason.

    Never a file. Blocks while the keychain is asked: never on the GUI thread.
    """
    vault = _found(find_vault)
    if vault is None:
        return MemorySecretStore(text(NO_KEYCHAIN))
    store = KeyringSecretStore(_for_long_secrets(vault))
    probe = KeyringSecretStore(vault, PROBE_PATIENCE_S)
    return store if _works(probe) else MemorySecretStore(text(NO_KEYCHAIN))


def _found(find_vault: Callable[[], Vault | None]) -> Vault | None:
    try:
        return find_vault()
    except Exception:  # noqa: BLE001 - a keychain whose libraries cannot even be loaded is no keychain
        return None


def _for_long_secrets(vault: Vault) -> Vault:
    if sys.platform != "win32":
        return vault
    from medisecure_desktop.keychain.chunks import ChunkedVault  # noqa: PLC0415 - Windows alone needs it

    return ChunkedVault(vault)


def _works(store: KeyringSecretStore) -> bool:
    import secrets  # noqa: PLC0415 - not before the first paint

    name = f"probe {secrets.token_hex(8)}"
    value = secrets.token_urlsafe(32)
    try:
        store.write(name, value)
        kept = store.read(name)
        store.delete(name)
        return kept == value and store.read(name) is None
    except SecretStoreError:
        return False
