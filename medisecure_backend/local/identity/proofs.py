"""What a client sends to prove a password or a computer's secret, read off the wire."""

import base64
import binascii
import secrets
from dataclasses import dataclass, field
from typing import Any

from medisecure_backend.local.identity.errors import bad_credentials
from medisecure_backend.local.identity.fields import Input
from medisecure_backend.local.identity.srp import Proof, Verifier

_BLOCK_BYTES = 768


@dataclass(frozen=True)
class GivenProof:
    """The members of PASSWORD_VERIFIER and DEVICE_PASSWORD_VERIFIER."""

    block_text: str = field(repr=False)
    block: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    timestamp: str

    def proof(self, realm: str, user_id: str, verifier: Verifier, data: dict[str, Any]) -> Proof:
        """Everything that decides, with the numbers kept since the first half."""
        return Proof(
            pool_name=realm,
            user_id=user_id,
            verifier=verifier,
            public_a=int(data["a"], 16),
            secret_b=int(data["b"], 16),
            secret_block=self.block,
            timestamp=self.timestamp,
            signature=self.signature,
        )


def new_block() -> str:
    """A SECRET_BLOCK nobody can guess."""
    return base64.b64encode(secrets.token_bytes(_BLOCK_BYTES)).decode()


def read(answers: Input) -> GivenProof:
    """What cannot be read proves nothing."""
    block_text, timestamp = answers.text("PASSWORD_CLAIM_SECRET_BLOCK"), answers.text("TIMESTAMP")
    try:
        block = base64.b64decode(block_text, validate=True)
        signature = base64.b64decode(answers.text("PASSWORD_CLAIM_SIGNATURE"), validate=True)
    except (binascii.Error, ValueError):
        raise bad_credentials() from None
    return GivenProof(block_text, block, signature, timestamp)
