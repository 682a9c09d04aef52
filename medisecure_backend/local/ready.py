"""Telling whoever started the clinic that it answers, and where."""

import http.client
import shlex
import threading
import time

import msgspec

from medisecure_backend.local.folder.clinic_secrets import REGION, ClinicSecrets
from medisecure_backend.local.folder.data_folder import DataFolder

_PAUSE_SECONDS = 0.02


class ReadyLine(msgspec.Struct, frozen=True, kw_only=True):
    """What a client needs to know of a clinic; the clinic file has the same content."""

    api_url: str
    identity_url: str
    region: str
    user_pool_id: str
    client_id: str
    issuer: str
    documents_url: str
    outbox: str
    clinic_file: str
    pid: int


def describe(folder: DataFolder, secrets: ClinicSecrets, port: int, pid: int) -> ReadyLine:
    """The ready line of the clinic in this folder, answering on this port."""
    url = f"http://127.0.0.1:{port}"
    return ReadyLine(
        api_url=url,
        identity_url=url,
        region=REGION,
        user_pool_id=secrets.user_pool_id,
        client_id=secrets.client_id,
        issuer=secrets.issuer,
        documents_url=url,
        outbox=shlex.join(["medisecure-clinic", "outbox", "--data", str(folder.path), "--json"]),
        clinic_file=str(folder.clinic_file),
        pid=pid,
    )


def wait_until_ready(port: int, stop: threading.Event, seconds: float = 60.0) -> bool:
    """Whether GET /health answers 200 before `stop` is set or the time is over."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and not stop.is_set():
        if _healthy(port):
            return True
        stop.wait(_PAUSE_SECONDS)
    return False


def _healthy(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
