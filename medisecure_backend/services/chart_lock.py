"""One writer at a time where what is in a chart decides what may be added to it."""

from medisecure_backend.services.rows import Tx

_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(%(patient)s, 2))"


def hold_chart(tx: Tx, patient_id: str) -> None:
    """Wait until nobody else checks and writes this chart; held to the end of the transaction.

    Without it an allergy and a medicine it forbids could be recorded at the same instant, unseen by each
    other.
    """
    tx.execute(_LOCK, {"patient": patient_id})
