"""Each role's main job through AT-SPI alone: a second process, no mouse, no key, nothing of Qt."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from medisecure_desktop.language import ENGLISH, Language, Marked, text
from medisecure_desktop.language.languages import ARABIC, GERMAN
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.speech import speech
from tests.clinic_process import RunningClinic
from tests.desktop.accessibility.tree import FOR_THE_EYE
from tests.journeys.accessible.desktop import AccessibleDesktop, accessible_desktop, have_all


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AccessibleDesktop]:
    have_all()
    with accessible_desktop(tmp_path_factory.mktemp("desktop")) as running:
        yield running


NAMES = (
    "6-digit code", "Book", "Book an appointment", "Continue", "Email address", "Enter your sign-in code",
    "Go to Home", "Name or email", "Navigation", "Next week", "Password", "Times", "User", "Users", "chosen",
    "free",
)  # fmt: skip
"""What the journeys that are made in other languages go by."""
MEANINGS = {"Book": "verb"}


def names_in(language: Language) -> dict[str, str]:
    """What the program calls these, from its catalogue."""
    speech.use(language)
    try:
        return {name: heard(text(Marked(name, MEANINGS.get(name, "")))) for name in NAMES}
    finally:
        speech.use(ENGLISH)


def read(
    desktop: AccessibleDesktop,
    clinic: RunningClinic,
    program: str,
    role: str,
    journey: str,
    *,
    language: Language = ENGLISH,
    options: tuple[str, ...] = (),
    **known: str,
) -> dict[str, Any]:
    """What a screen reader read on this journey."""
    account = clinic.account(role)
    with desktop.program(program, clinic.clinic_file, language.tag, *options) as process:
        who = {"email": account.email, "password": account.password, **known}
        words = {} if language is ENGLISH else names_in(language)
        asked = json.dumps({"pid": process.pid, "journey": journey, "who": who, "words": words})
        code, said, failed = desktop.read(asked, lambda: clinic.next_code(account))
    assert code == 0, failed[-4000:]
    return json.loads(said)


def test_a_doctor_opens_a_chart_and_reads_it(desktop: AccessibleDesktop, clinic: RunningClinic) -> None:
    found = read(desktop, clinic, "medisecure", "Doctor", "open_chart", patient="LINDQVIST, Maja")
    assert any("is not right" in said for said in found["announced"]), found["announced"]
    assert found["headers"][:3] == ["Name", "Born", "Clinic No."]
    name, born = found["cells"][:2]
    assert (name, born.split(" (")[0]) == ("LINDQVIST, Maja (Ms)", "14-Mar-1967")
    assert found["banner"].startswith("Patient LINDQVIST, Maja (Ms), Assigned to you, Born 14-Mar-1967")
    assert found["allergies"].startswith("Known allergies. Penicillin, anaphylaxis")
    assert found["medicine"].startswith("metformin, 500\xa0mg, by mouth, Twice a day")


def test_a_patient_books_an_appointment(desktop: AccessibleDesktop, clinic: RunningClinic) -> None:
    found = read(desktop, clinic, "medisecure-patient", "Patient", "book")
    day, time = found["time"].split(", ")[:2]
    assert found["booked"].startswith(f"Book {time} on {day.rsplit(' ', 1)[0]}")
    assert any(day in said for said in found["read"]), found["read"]
    assert any(time in said for said in found["read"]), found["read"]


def test_a_shared_screen_says_nothing_of_who_was_there(
    desktop: AccessibleDesktop, clinic: RunningClinic
) -> None:
    found = read(desktop, clinic, "medisecure-patient", "Patient", "visit_and_leave", options=("--kiosk",))
    assert any("Maja" in said for said in found["signed_in"])
    assert ["2", "Your next appointment"] in found["ranks"], found["ranks"]
    own = ("Maja", "Lindqvist", clinic.account("Patient").email, "Okafor", "metformin")
    assert [said for said in found["afterwards"] if any(word in said for word in own)] == []


def test_a_patient_books_in_arabic(desktop: AccessibleDesktop, clinic: RunningClinic) -> None:
    found = read(desktop, clinic, "medisecure-patient", "Patient", "book", language=ARABIC)
    day, time = found["time"].split(", ")[:2]
    assert time in found["booked"]
    assert any(day in said for said in found["read"]), found["read"]
    marks = [said for said in found["read"] + found["announced"] if FOR_THE_EYE.search(said)]
    assert marks == []


def test_an_admin_finds_a_user_in_german(desktop: AccessibleDesktop, clinic: RunningClinic) -> None:
    email = clinic.account("Patient").email
    user = email.split("@")[0]
    found = read(
        desktop, clinic, "medisecure", "Admin", "find_user", language=GERMAN, user=user, name="Maja Lindqvist"
    )
    assert "Name und E-Mail" in found["headers"]
    assert {"Maja Lindqvist", email, "Aktiv"} <= set(found["details"])
