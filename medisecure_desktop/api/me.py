"""The signed-in person."""

from medisecure_backend.contract.people import Me
from medisecure_desktop.api.transport import Transport


class MeApi:
    """Who the clinic says is signed in."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def read(self) -> Me:
        """The person, their role and what they may do, and the clinic."""
        return self._transport.read("/v1/me", Me)
