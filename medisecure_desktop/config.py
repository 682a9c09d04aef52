"""Where the clinic is: machine policy, the user's own file, and `--clinic`, read once and checked."""

import ipaddress
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import platformdirs

MACHINE_POLICY = Path("/etc/medisecure/medisecure.toml")
_LOCKED = "locked"
_SWITCHES = ("remember_computers", "shared_screen")
_URLS = ("api_url", "identity_url", "issuer", "documents_url")
_PATTERNS = {
    "region": re.compile(r"[a-z]{2}(-[a-z]+)+-\d"),
    "user_pool_id": re.compile(r"[a-z0-9-]+_[A-Za-z0-9]+"),
    "client_id": re.compile(r"\w+"),
}


class ConfigurationError(Exception):
    """The program does not know which clinic to use; the text is one sentence for a person."""


@dataclass(frozen=True)
class ClinicConfiguration:
    """One clinic's addresses and its pool. Nothing in it is secret."""

    api_url: str
    identity_url: str
    region: str
    user_pool_id: str
    client_id: str
    issuer: str
    documents_url: str | None = None
    remember_computers: bool = False
    """Whether staff may have their own computer remembered in place of the code."""
    shared_screen: bool = False
    """Whether strangers use this computer one after another: then nothing about anybody stays on it."""

    @property
    def realm(self) -> str:
        """Which pool and client tokens belong to."""
        return f"{self.user_pool_id} {self.client_id}"

    @property
    def jwks_url(self) -> str:
        """Where the pool publishes the keys its tokens are signed with."""
        return f"{self.identity_url}/{self.user_pool_id}/.well-known/jwks.json"


def load_configuration(
    clinic_file: Path | None, *, machine_policy: Path | None = None, user_file: Path | None = None
) -> ClinicConfiguration:
    """Read the machine policy, then the user's file, then `clinic_file`; later ones win.

    Except where the policy says `locked = true`, or `locked = [...]` with the keys it locks.

    Raises:
        ConfigurationError: something is missing, unreadable or unsafe.
    """
    policy = _read_toml(machine_policy or _machine_policy())
    user = _read_toml(
        user_file or platformdirs.user_config_path("medisecure", appauthor=False) / "medisecure.toml"
    )
    flag = {} if clinic_file is None else _read_json(clinic_file)
    if not policy and not user and not flag:
        raise ConfigurationError(
            "This computer has not been told which clinic to use: start the program with --clinic FILE."
        )
    merged = {**policy, **user, **flag, **{key: policy[key] for key in _locked_keys(policy)}}
    return _checked(merged)


def _machine_policy() -> Path:
    if sys.platform == "linux":
        return MACHINE_POLICY
    return platformdirs.site_config_path("MediSecure", appauthor=False) / "medisecure.toml"


def _locked_keys(policy: Mapping[str, object]) -> set[str]:
    locked = policy.get(_LOCKED, False)
    if locked is True:
        return set(policy) - {_LOCKED}
    if isinstance(locked, list):
        return set(policy) & {str(key) for key in cast("list[object]", locked)}
    return set()


def _read_toml(file: Path) -> dict[str, object]:
    if not file.exists():
        return {}
    import tomllib  # noqa: PLC0415 - most computers have no such file, and the first paint need not wait for it

    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _unreadable(file) from error


def _read_json(file: Path) -> dict[str, object]:
    import json  # noqa: PLC0415 - as above

    try:
        said: object = json.loads(file.read_bytes())
    except FileNotFoundError:
        raise ConfigurationError(f"There is no clinic file at {file}.") from None
    except (OSError, ValueError) as error:
        raise _unreadable(file) from error
    if not isinstance(said, dict):
        raise _unreadable(file)
    return cast("dict[str, object]", said)


def _unreadable(file: Path) -> ConfigurationError:
    return ConfigurationError(f"The clinic file {file} cannot be read.")


def _checked(values: Mapping[str, object]) -> ClinicConfiguration:
    known: dict[str, str] = {}
    remembers, is_shared = (_switch(values, name) for name in _SWITCHES)
    for field in fields(ClinicConfiguration):
        if field.name in _SWITCHES:
            continue
        value = values.get(field.name)
        if isinstance(value, str) and value:
            known[field.name] = value.rstrip("/") if field.name in _URLS else value
        elif field.name != "documents_url":
            raise ConfigurationError(f"The clinic file does not say {field.name}.")
    for name, pattern in _PATTERNS.items():
        if not pattern.fullmatch(known[name]):
            raise ConfigurationError(f"The clinic file says {name} in a way that cannot be right.")
    for name in _URLS:
        if name in known and not _is_safe(known[name]):
            raise ConfigurationError(f"The clinic file must say {name} as an address that begins with https.")
    return ClinicConfiguration(**known, remember_computers=remembers, shared_screen=is_shared)


def _switch(values: Mapping[str, object], name: str) -> bool:
    value = values.get(name, False)
    if not isinstance(value, bool):
        raise ConfigurationError(f"The clinic file must say {name} as true or false.")
    return value


def _is_safe(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if not host or parts.username is not None or parts.query or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
