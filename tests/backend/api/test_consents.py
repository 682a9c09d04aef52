"""What a patient allows."""

import pytest

from tests.backend.api.client import Answered, Client
from tests.backend.people import People, Person

PATH = "/v1/me/consents/research"


@pytest.fixture
def patient(people: People) -> Person:
    return people.patient()


def decide(client: Client, decision: str, version: int, words: int = 1) -> Answered:
    content = {"decision": decision, "words_version": words}
    return client.send("PUT", PATH, content, if_match=f'"{version}"')


def test_nothing_is_decided_at_first(patient: Person) -> None:
    found = {each["scope"]: each for each in Client(patient).get("/v1/me/consents").json["items"]}
    assert (found["research"]["decision"], found["research"]["default"]) == (None, "deny")
    assert found["results-at-once"]["default"] == "permit"
    one = Client(patient).get(PATH)
    assert (one.etag, one.json) == ('"0"', found["research"])


def test_each_decision_is_kept(patient: Person) -> None:
    client = Client(patient)
    first = decide(client, "permit", 0)
    assert (first.status, first.etag, first.json["decision"]) == (200, '"1"', "permit")
    second = decide(client, "deny", 1)
    assert (second.json["decision"], second.json["decided_by"]) == ("deny", "Maja Lindqvist")
    assert [(each["version"], each["decision"]) for each in second.json["history"]] == [(1, "permit")]
    assert client.get(PATH).json == second.json


def test_a_decision_is_on_what_was_read(patient: Person) -> None:
    client = Client(patient)
    assert client.send("PUT", PATH, {"decision": "deny", "words_version": 1}).status == 428
    assert decide(client, "permit", 3).status == 412
    decide(client, "permit", 0)
    stale = decide(client, "deny", 0)
    assert (stale.status, stale.json["type"]) == (412, "stale-version")
    outdated = decide(client, "deny", 1, words=2)
    assert outdated.json["errors"] == [{"pointer": "/words_version", "code": "outdated"}]
    wrong = client.send("PUT", PATH, {"decision": "maybe", "words_version": 1}, if_match='"1"')
    assert wrong.json["errors"] == [{"pointer": "/decision", "code": "not-allowed"}]


def test_there_is_no_other_scope(patient: Person) -> None:
    for scope in ("everything", "Research", "x" * 80):
        assert Client(patient).get(f"/v1/me/consents/{scope}").status == 404


def test_consents_are_the_patients_own(people: People, patient: Person) -> None:
    decide(Client(patient), "permit", 0)
    assert Client(people.patient()).get(PATH).json["decision"] is None
    for person in (people.doctor(), people.admin()):
        assert Client(person).get(PATH).status == 403
        assert Client(person).get("/v1/me/consents").status == 403
