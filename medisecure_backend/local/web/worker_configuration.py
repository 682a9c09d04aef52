"""What the parent tells its workers, through a file only they can read."""

import msgspec

ENVIRONMENT_NAME = "MEDISECURE_LOCAL_WORKER"
"""The environment variable with the path of that file: the path only, never a secret."""


class PoolConfiguration(msgspec.Struct, frozen=True, kw_only=True):
    """Which user pool this clinic is, and where its state and its key lie."""

    dsn: str
    region: str
    user_pool_id: str
    client_id: str
    issuer: str
    signing_key_file: str
    aws_access_key_id: str
    aws_secret_access_key: str

    def __repr__(self) -> str:
        return f"PoolConfiguration(user_pool_id={self.user_pool_id!r})"


class DocumentsConfiguration(msgspec.Struct, frozen=True, kw_only=True):
    """Where the clinic's documents lie, and the key their addresses are signed with."""

    folder: str
    region: str
    access_key: str
    secret: str

    def __repr__(self) -> str:
        return "DocumentsConfiguration()"


class WorkerConfiguration(msgspec.Struct, frozen=True, kw_only=True):
    """Everything one worker needs to answer."""

    environment: dict[str, str]
    """What the Lambda reads from its environment."""
    pool: PoolConfiguration
    documents: DocumentsConfiguration
    access_log_file: str
    log_level: str
    requests_per_second: float | None = None
    """This worker's part of the stage's throttle; none if there is none."""

    def __repr__(self) -> str:
        return f"WorkerConfiguration(pool={self.pool!r})"
