"""Secrets in the operating system's keychain: one call at a time, none that can hang the program."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from medisecure_desktop.keychain.secret_store import SecretStoreError
from medisecure_desktop.keychain.vault import Vault

T = TypeVar("T")
SERVICE = "MediSecure"
PATIENCE_S = 30.0


class _Call(Generic[T]):
    """One call on a thread of its own, which the program does not wait for when it hangs."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._result: list[T] = []
        self._thread = threading.Thread(target=self._run, name="medisecure-keychain", daemon=True)

    def result(self, patience_s: float) -> T:
        self._thread.start()
        self._thread.join(patience_s)
        if not self._result:
            raise SecretStoreError("the keychain failed or did not answer")
        return self._result[0]

    @property
    def is_hanging(self) -> bool:
        return self._thread.is_alive()

    def _run(self) -> None:
        with suppress(Exception):  # keychains raise what they like; `result` tells that there is none
            self._result.append(self._work())


class KeyringSecretStore:
    """Keeps secrets beyond the program's end. After one call that hung, it refuses all others at once."""

    persistent = True

    def __init__(self, vault: Vault, patience_s: float = PATIENCE_S) -> None:
        self._vault = vault
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._has_hung = False

    def read(self, name: str) -> str | None:
        """The secret, or None.

        Raises:
            SecretStoreError: the keychain failed or did not answer.
        """
        return self._call(lambda: self._vault.get_password(_service(name), SERVICE))

    def write(self, name: str, value: str) -> None:
        """Keep a secret, in place of the one before.

        Raises:
            SecretStoreError: the keychain failed or did not answer.
        """
        self._call(lambda: self._vault.set_password(_service(name), SERVICE, value))

    def delete(self, name: str) -> None:
        """Forget a secret, if there is one.

        Raises:
            SecretStoreError: the keychain failed or did not answer.
        """
        self._call(lambda: self._delete(_service(name)))

    def _delete(self, service: str) -> None:
        if self._vault.get_password(service, SERVICE) is not None:
            self._vault.delete_password(service, SERVICE)

    def _call(self, work: Callable[[], T]) -> T:
        with self._lock:
            if self._has_hung:
                raise SecretStoreError("the keychain does not answer")
            call = _Call(work)
            try:
                return call.result(self._patience_s)
            finally:
                self._has_hung = call.is_hanging


def _service(name: str) -> str:
    return f"{SERVICE} {name}"
