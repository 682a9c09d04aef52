"""How a deployment reaches the database: as its administrator, whose password RDS keeps and changes."""

import json
import os
from typing import Any, cast

from psycopg.conninfo import make_conninfo


def owner_dsn() -> str:
    """The administrator's DSN, with the password of this moment."""
    import boto3  # noqa: PLC0415 - takes as long as everything else here

    client = cast("Any", boto3).client("secretsmanager")
    secret = json.loads(
        client.get_secret_value(SecretId=os.environ["MEDISECURE_OWNER_SECRET"])["SecretString"]
    )
    return make_conninfo(
        os.environ["MEDISECURE_DSN_OWNER"], user=secret["username"], password=secret["password"]
    )
