"""`medisecure diagnose`: what support asks for. No names, no tokens, no secrets."""

import platform
import ssl
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import urllib3

from medisecure_desktop import __version__
from medisecure_desktop.config import ClinicConfiguration, ConfigurationError, load_configuration
from medisecure_desktop.keychain import open_secret_store

CLOCK_TOLERANCE_S = 120
TIMEOUT = urllib3.Timeout(connect=3, read=5)


def diagnose(clinic_file: Path | None) -> bool:
    """Print one line per check; whether everything that signing in needs is in order."""
    _line("MediSecure", f"{__version__}, Python {platform.python_version()}, {platform.platform()}")
    _line("TLS", ssl.OPENSSL_VERSION)
    keychain = _check("Keychain", _keychain)
    try:
        configuration = load_configuration(clinic_file)
    except ConfigurationError as error:
        _line("Configuration", f"FAILED: {error}")
        return False
    _line("Configuration", f"region {configuration.region}, pool {configuration.user_pool_id}")
    reachable = _check("Clinic", lambda: _reach(f"{configuration.api_url}/health"))
    sign_in = _check("Sign-in service", lambda: _reach(configuration.jwks_url))
    clock = _check("Clock", lambda: _clock(configuration))
    return keychain and reachable and sign_in and clock


def _check(name: str, check: Callable[[], str]) -> bool:
    try:
        _line(name, check())
    except (OSError, ValueError, urllib3.exceptions.HTTPError) as error:
        _line(name, f"FAILED: {type(error).__name__}")
        return False
    return True


def _keychain() -> str:
    store = open_secret_store()
    return "works" if store.persistent else "not available: sign-in lasts until the program closes"


def _get(url: str) -> urllib3.BaseHTTPResponse:
    pool = urllib3.PoolManager(timeout=TIMEOUT, retries=False)
    return pool.request("GET", url)


def _reach(url: str) -> str:
    status = _get(url).status
    if status != 200:  # noqa: PLR2004 - HTTP's own number
        raise ValueError(status)
    return f"answers at {urlsplit(url).netloc}"


def _clock(configuration: ClinicConfiguration) -> str:
    header = _get(f"{configuration.api_url}/health").headers.get("date")
    if header is None:
        return "the clinic does not tell its time"
    skew = abs((parsedate_to_datetime(header) - datetime.now(UTC)).total_seconds())
    if skew > CLOCK_TOLERANCE_S:
        raise ValueError(skew)
    return f"within {skew:.0f} s of the clinic's"


def _line(name: str, text: str) -> None:
    sys.stdout.write(f"{name:<16} {text}\n")
