"""Signing in to Amazon RDS with the function's own rights instead of a password."""

import re
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

from psycopg.conninfo import conninfo_to_dict, make_conninfo

if TYPE_CHECKING:
    from botocore.credentials import Credentials

LASTS_SECONDS = 900
"""How long RDS takes a token; a connection made with it lives on."""

_RDS_HOST = re.compile(r"\.(?P<region>[a-z0-9-]+)\.rds\.amazonaws\.com(\.cn)?")


def signed_in(dsn: str) -> str:
    """The DSN as it is; to a host of RDS without a password, with a fresh token in its place."""
    parts = conninfo_to_dict(dsn)
    found = _RDS_HOST.search(str(parts.get("host", "")))
    if found is None or "password" in parts:
        return dsn
    return make_conninfo(dsn, password=_token(parts, found["region"]))


def _token(parts: dict[str, Any], region: str) -> str:
    # With SnapStart both are part of the picture an environment starts from.
    from botocore.auth import SigV4QueryAuth  # noqa: PLC0415 - only on AWS
    from botocore.awsrequest import AWSRequest  # noqa: PLC0415
    from botocore.session import get_session  # noqa: PLC0415

    query = urlencode({"Action": "connect", "DBUser": parts["user"]})
    request = AWSRequest("GET", f"https://{parts['host']}:{parts.get('port', 5432)}/?{query}")
    credentials = cast("Credentials", get_session().get_credentials())
    SigV4QueryAuth(credentials, "rds-db", region, expires=LASTS_SECONDS).add_auth(request)
    return cast("str", request.url).removeprefix("https://")
