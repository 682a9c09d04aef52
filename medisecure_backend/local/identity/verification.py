"""What every sign-in hangs on: is the proof right, is the code right, is the Session real.

A served clinic always asks them with `REAL`. Tests replace an answer to show that they would notice.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass

from medisecure_backend.local.identity import srp
from medisecure_backend.local.identity.srp import Proof


@dataclass(frozen=True)
class Verification:
    """How proofs, codes and Sessions are judged."""

    prove: Callable[[Proof], bool] = srp.verify_proof
    same: Callable[[bytes, bytes], bool] = hmac.compare_digest
    """Whether the code that was given is the one that was expected (both are hashes or digits)."""
    any_session: bool = False
    """Whether a Session nobody handed out stands for the newest open step."""


REAL = Verification()
