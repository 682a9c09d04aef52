"""The locks of diaries: whoever writes into some takes them first, before reading what decides.

A transaction that has written anything audited must not ask for one more: the audit's chain is a lock too.
"""

from medisecure_backend.services.rows import Tx

_LOCK = "SELECT app.lock_diaries(VARIADIC %(ids)s::uuid[])"


def lock_diaries(tx: Tx, *ids: str) -> None:
    """Hold the diaries of these doctors and patients until the transaction ends."""
    tx.execute(_LOCK, {"ids": list(ids)})
