"""Which names this machine answers to: a foreign page must not reach the clinic through a name of its own."""

from urllib.parse import urlsplit

from medisecure_backend.local.wire import HttpRequest

_OWN_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})


def is_for_this_machine(request: HttpRequest) -> bool:
    """Whether the Host header names the loopback address.

    A site whose name was made to point to 127.0.0.1 (DNS rebinding) sends its own name here.
    """
    host = request.headers.get("host")
    if host is None:
        return True  # HTTP/1.0: no browser
    try:
        return urlsplit(f"//{host}").hostname in _OWN_NAMES
    except ValueError:
        return False
