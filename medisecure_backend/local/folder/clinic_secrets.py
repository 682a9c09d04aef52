"""What a clinic makes up for itself at its first start and keeps: names of its pool, passwords, keys."""

import secrets
import string

import msgspec

from medisecure_backend.local.folder.data_folder import DataFolder
from medisecure_backend.local.folder.private_file import write_private

REGION = "eu-west-2"
_ALPHANUMERIC = string.ascii_letters + string.digits
_CLIENT_LETTERS = string.ascii_lowercase + string.digits

LOGINS = ("ms_patient", "ms_doctor", "ms_admin", "ms_trigger", "ms_local")
"""The database logins of a clinic; `ms_local` is for what stands in for AWS and owns only that."""


class ClinicSecrets(msgspec.Struct, frozen=True, kw_only=True):
    """Written once per clinic, mode 0600."""

    user_pool_id: str
    client_id: str
    cursor_key: str
    note_key: str = ""
    """Signs notes; neither the database nor its logins have it. A clinic older than signatures gets one."""
    aws_access_key_id: str
    aws_secret_access_key: str
    passwords: dict[str, str]

    @property
    def issuer(self) -> str:
        """The issuer of the pool's tokens, as on AWS."""
        return f"https://cognito-idp.{REGION}.amazonaws.com/{self.user_pool_id}"

    def __repr__(self) -> str:
        return f"ClinicSecrets(user_pool_id={self.user_pool_id!r})"


def load_or_make(folder: DataFolder) -> ClinicSecrets:
    """The clinic's secrets; the first call makes them."""
    if folder.secrets_file.exists():
        found = msgspec.json.decode(folder.secrets_file.read_bytes(), type=ClinicSecrets)
        if found.note_key:
            return found
        made = msgspec.structs.replace(found, note_key=secrets.token_hex(32))
    else:
        made = _make()
    write_private(folder.secrets_file, msgspec.json.encode(made))
    return made


def _make() -> ClinicSecrets:
    return ClinicSecrets(
        user_pool_id=f"{REGION}_{_random(_ALPHANUMERIC, 9)}",
        client_id=_random(_CLIENT_LETTERS, 26),
        cursor_key=secrets.token_hex(32),
        note_key=secrets.token_hex(32),
        aws_access_key_id="AKIA" + _random(string.ascii_uppercase + "234567", 16),
        aws_secret_access_key=_random(_ALPHANUMERIC, 40),
        passwords={login: secrets.token_urlsafe(24) for login in LOGINS},
    )


def _random(letters: str, length: int) -> str:
    return "".join(secrets.choice(letters) for _ in range(length))
