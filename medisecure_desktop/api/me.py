"""The signed-in person."""

from medisecure_backend.contract.consents import Consent, ConsentChange
from medisecure_backend.contract.linking import LinkRequest
from medisecure_backend.contract.people import Me, ProfileChange
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment


class MeApi:
    """Who the clinic says is signed in, and what they decide for themselves."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def read(self) -> Me:
        """The person, their role and what they may do, and the clinic."""
        return self._transport.read("/v1/me", Me)

    def change(self, me: Me, change: ProfileChange) -> Me:
        """Change one's own phone number or preferences."""
        return self._transport.change("PATCH", "/v1/me", me.profile.version, Me, change)

    def sign_out_everywhere(self) -> None:
        """End every sign-in of one's own, this one too."""
        self._transport.tell("/v1/me/sign-out")

    def link(self, request: LinkRequest) -> Me:
        """Tie one's account to the record of a code."""
        return self._transport.ask("/v1/me/link", Me, request)

    def consents(self) -> list[Consent]:
        """What one allows or not."""
        return self._transport.read("/v1/me/consents", Page[Consent]).items

    def decide(self, consent: Consent, change: ConsentChange) -> Consent:
        """Allow or refuse."""
        path = f"/v1/me/consents/{segment(consent.scope)}"
        return self._transport.change("PUT", path, consent.version, Consent, change)
