"""What the Lambdas read from their environment, as the stack sets it on AWS."""

import os
from collections.abc import Mapping

from medisecure_backend.contract.roles import Role
from medisecure_backend.local.documents.buckets import AUDIT_HEADS, DOCUMENTS
from medisecure_backend.local.folder.clinic_secrets import REGION, ClinicSecrets
from medisecure_backend.local.preparation import login_dsn


def lambda_environment(owner_dsn: str, secrets: ClinicSecrets, endpoint: str, port: int) -> dict[str, str]:
    """The variables for a clinic whose pool and buckets answer at `endpoint`, and to people on `port`."""
    dsns = {
        f"MEDISECURE_DSN_{role.name}": login_dsn(owner_dsn, f"ms_{role.name.lower()}", secrets.passwords)
        for role in Role
    }
    return {
        **dsns,
        "MEDISECURE_DSN_TRIGGER": login_dsn(owner_dsn, "ms_trigger", secrets.passwords),
        "MEDISECURE_CURSOR_KEY": secrets.cursor_key,
        "MEDISECURE_NOTE_KEYS": secrets.note_key,
        "MEDISECURE_USER_POOL_ID": secrets.user_pool_id,
        "MEDISECURE_REGION": REGION,
        "MEDISECURE_RATE_LIMIT": os.environ.get("MEDISECURE_RATE_LIMIT", ""),
        "MEDISECURE_COGNITO_ENDPOINT": endpoint,
        "MEDISECURE_DOCUMENTS_BUCKET": DOCUMENTS,
        "MEDISECURE_AUDIT_HEADS_BUCKET": AUDIT_HEADS,
        "MEDISECURE_S3_ENDPOINT": endpoint,
        "MEDISECURE_S3_PUBLIC_ENDPOINT": f"http://127.0.0.1:{port}",
        "AWS_ACCESS_KEY_ID": secrets.aws_access_key_id,
        "AWS_SECRET_ACCESS_KEY": secrets.aws_secret_access_key,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
    }


def become_lambda(environment: Mapping[str, str]) -> None:
    """Set what the Lambdas read, and let no AWS setting of this machine's user reach them."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ.update(environment)
