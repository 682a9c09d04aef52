"""DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER: a remembered computer shows that it is the one."""

from medisecure_backend.local.identity import challenges, known_devices, lockout, proofs, srp
from medisecure_backend.local.identity.challenges import Challenge
from medisecure_backend.local.identity.errors import bad_credentials, invalid_parameter
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.known_devices import Device
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account


def ask(unit: Unit, account: Account, device_key: str) -> Body:
    """The step in which the computer says who it is."""
    return {
        "ChallengeName": challenges.DEVICE_SRP_AUTH,
        "ChallengeParameters": {"USER_ID_FOR_SRP": account.username},
        "Session": challenges.begin(
            unit, account.sub, challenges.DEVICE_SRP_AUTH, {challenges.DEVICE: device_key}
        ),
    }


def begin(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    """The first half of the computer's proof."""
    device = _device(unit, challenge, account, answers)
    public_a = srp.read_public_a(answers.text("SRP_A"))
    verifier = device.verifier
    if public_a is None or verifier is None:
        raise invalid_parameter("Invalid SRP_A")
    challenges.close(unit, challenge)
    secret_b = srp.new_secret()
    block = proofs.new_block()
    data = {"a": f"{public_a:x}", "b": f"{secret_b:x}", "block": block, challenges.DEVICE: device.device_key}
    return {
        "ChallengeName": challenges.DEVICE_PASSWORD_VERIFIER,
        "ChallengeParameters": {
            "SALT": verifier.salt,
            "SECRET_BLOCK": block,
            "SRP_B": f"{srp.public_b(verifier, secret_b):x}",
            "USERNAME": account.username,
            "DEVICE_KEY": device.device_key,
        },
        "Session": challenges.begin(unit, account.sub, challenges.DEVICE_PASSWORD_VERIFIER, data),
    }


def accept(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Device:
    """The second half; gives the computer that was proven. A wrong proof counts like a wrong code."""
    device = _device(unit, challenge, account, answers)
    given = proofs.read(answers)
    verifier = device.verifier
    if verifier is None or given.block_text != challenge.data["block"]:
        raise bad_credentials()
    challenges.close(unit, challenge)
    proof = given.proof(device.group_key, device.device_key, verifier, challenge.data)
    if not unit.verification.prove(proof):
        lockout.record_failure(unit.connection, account.username, unit.now)
        raise bad_credentials(kept=True)
    if not srp.is_recent(given.timestamp, unit.now):
        raise bad_credentials(kept=True)
    known_devices.update(unit, device, authenticated_at=unit.now)
    return device


def _device(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Device:
    key: str = challenge.data[challenges.DEVICE]
    if answers.text("DEVICE_KEY") != key:
        raise challenges.invalid_session()
    return known_devices.require(unit.connection, account.sub, key)
