"""Every route refuses what every route must refuse, through the gateway, with the status it declares."""

from uuid import uuid4

import pytest

from tests.backend.conformance.asking import NEVER, Asked, wrong
from tests.backend.generated.description import Described, operations
from tests.backend.generated.matrix import guarded

OTHER = str(uuid4())


def declaring(status: int) -> list[Described]:
    return [operation for operation in guarded() if str(status) in operation.entry["responses"]]


def test_an_unknown_parameter_is_400(asked: Asked) -> None:
    assert wrong(guarded(), lambda each: asked.ask(each, query={"nonsense": "1"}), 400) == []


def test_without_a_token_it_is_401(asked: Asked) -> None:
    assert wrong(guarded(), lambda each: asked.ask(each, token=""), 401) == []


def test_without_an_account_it_is_403(asked: Asked) -> None:
    known = [each for each in guarded() if each.name != "link_record"]
    assert wrong(known, lambda each: asked.ask(each, token=asked.stranger(each)), 403) == []


def test_every_role_that_may_not_is_told_403(asked: Asked) -> None:
    for role in ("Patient", "Doctor", "Admin"):
        others = [each for each in guarded() if role not in each.roles]
        token = asked.clinic.access_token(role)
        assert wrong(others, lambda each, token=token: asked.ask(each, token=token), 403) == []


def test_what_is_not_there_is_404(asked: Asked) -> None:
    def send(operation: Described):
        steps = [
            OTHER if step.endswith(("id}", "sub}")) else "no-such-word" if "{" in step else step
            for step in operation.path.split("/")
        ]
        return asked.ask(operation, path="/".join(steps))

    named = [each for each in declaring(404) if "{" in each.path]
    assert wrong(named, send, 404) == []


def test_another_version_is_412(asked: Asked) -> None:
    changes = [each for each in guarded() if each.is_change]
    for text in (NEVER, '"x"', 'W/"1"'):
        assert wrong(changes, lambda each, text=text: asked.ask(each, headers={"If-Match": text}), 412) == []


@pytest.mark.parametrize("text", [None, "", "*"])
def test_without_a_version_it_is_428(asked: Asked, text: str | None) -> None:
    changes = [each for each in guarded() if each.is_change]
    assert wrong(changes, lambda each: asked.ask(each, headers={"If-Match": text}), 428) == []


def test_a_body_of_more_than_a_megabyte_is_413(asked: Asked) -> None:
    body = b'{"reason": "' + b"x" * 1_000_001 + b'"}'
    with_body = [each for each in guarded() if each.body is not None]
    assert wrong(with_body, lambda each: asked.ask(each, body=body), 413) == []


def test_a_field_nobody_knows_is_422(asked: Asked) -> None:
    with_body = [each for each in guarded() if each.body is not None]
    assert wrong(with_body, lambda each: asked.ask(each, body=b'{"__proto__": 1}'), 422) == []


@pytest.mark.parametrize("text", [None, "", "x"])
def test_a_creation_without_a_key_is_400(asked: Asked, text: str | None) -> None:
    creations = [each for each in guarded() if each.is_create]
    assert wrong(creations, lambda each: asked.ask(each, headers={"Idempotency-Key": text}), 400) == []


def test_a_head_over_ten_kilobytes_is_431(asked: Asked) -> None:
    large = {"X-Large": "x" * 11_000}
    assert wrong(operations(), lambda each: asked.ask(each, headers=large), 431) == []
