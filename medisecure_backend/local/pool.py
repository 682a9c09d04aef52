"""Opens the local user pool from what the clinic knows of it."""

from pathlib import Path

from medisecure_backend.local.identity.service import IdentityService
from medisecure_backend.local.identity.settings import DeviceSettings, PoolSettings
from medisecure_backend.local.outbox import Outbox
from medisecure_backend.local.web.worker_configuration import PoolConfiguration


def open_pool(pool: PoolConfiguration) -> IdentityService:
    """The user pool of this clinic; its state is in the database, so several processes may open it."""
    settings = PoolSettings(pool.region, pool.user_pool_id, pool.client_id, devices=DeviceSettings())
    credentials = {pool.aws_access_key_id: pool.aws_secret_access_key}
    return IdentityService(
        settings, pool.dsn, Path(pool.signing_key_file), Outbox(pool.dsn), credentials=credentials
    )
