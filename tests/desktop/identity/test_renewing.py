"""A refresh token the pool gives is kept before anything else can go wrong; the old one is worth nothing."""

import json
from dataclasses import replace

import pytest

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.errors import SignInError
from tests.desktop.loopback import Answer, Seen, serving

KEYS = b'{"keys":[{"kid":"k","kty":"RSA","n":"%s","e":"AQAB"}]}' % (b"x" * 342)
RENEWED = {"AccessToken": "not.a.token", "IdToken": "not.a.token", "RefreshToken": "new", "ExpiresIn": 600}


def test_the_new_refresh_token_is_kept_although_the_others_are_no_good(
    configuration: ClinicConfiguration,
) -> None:
    def answer(seen: Seen) -> Answer:
        body = json.dumps({"AuthenticationResult": RENEWED}).encode()
        return Answer(200, KEYS if seen.method == "GET" else body)

    kept: list[str] = []
    with serving(answer) as pool:
        authenticator = Authenticator(replace(configuration, identity_url=pool.url))
        with pytest.raises(SignInError) as refused:
            authenticator.refresh("old", "", kept.append)
        authenticator.close()
    assert (refused.value.id, kept) == ("not-trusted", ["new"])
