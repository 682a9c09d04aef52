"""Whether a request is for this pool and this app client."""

from medisecure_backend.local.identity.errors import Refusal, invalid_parameter
from medisecure_backend.local.identity.fields import Input
from medisecure_backend.local.identity.settings import DeviceSettings
from medisecure_backend.local.identity.unit import Unit


def require_client(unit: Unit, given: Input) -> None:
    """Refuse another app client's id."""
    client_id = given.text("ClientId")
    if client_id != unit.pool.client_id:
        raise Refusal("ResourceNotFoundException", "User pool client does not exist.")


def require_pool(unit: Unit, given: Input) -> None:
    """Refuse another pool's id."""
    if given.text("UserPoolId") != unit.pool.user_pool_id:
        raise Refusal("ResourceNotFoundException", "User pool does not exist.")


def require_devices(unit: Unit) -> DeviceSettings:
    """Refuse what needs a pool that keeps track of computers."""
    if unit.pool.devices is None:
        raise invalid_parameter("Device tracking is not enabled for the user pool.")
    return unit.pool.devices
