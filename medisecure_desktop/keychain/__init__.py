"""Where secrets are kept: the operating system's keychain, or memory. `keyring` is known here only."""

from medisecure_desktop.keychain.opening import open_secret_store
from medisecure_desktop.keychain.secret_store import MemorySecretStore, SecretStore, SecretStoreError

__all__ = ["MemorySecretStore", "SecretStore", "SecretStoreError", "open_secret_store"]
