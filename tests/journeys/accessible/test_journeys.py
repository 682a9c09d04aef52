"""Each role's main job through AT-SPI alone: a second process, no mouse, no key, nothing of Qt."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.clinic_process import RunningClinic
from tests.journeys.accessible.desktop import AccessibleDesktop, accessible_desktop, have_all


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AccessibleDesktop]:
    have_all()
    with accessible_desktop(tmp_path_factory.mktemp("desktop")) as running:
        yield running


def read(
    desktop: AccessibleDesktop, clinic: RunningClinic, program: str, role: str, journey: str, **known: str
) -> dict[str, Any]:
    """What a screen reader read on this journey."""
    account = clinic.account(role)
    with desktop.program(program, clinic.clinic_file) as process:
        who = {"email": account.email, "password": account.password, **known}
        asked = json.dumps({"pid": process.pid, "journey": journey, "who": who})
        code, said, failed = desktop.read(asked, lambda: clinic.next_code(account))
    assert code == 0, failed[-4000:]
    return json.loads(said)


def test_a_doctor_opens_a_chart_and_reads_it(desktop: AccessibleDesktop, clinic: RunningClinic) -> None:
    found = read(desktop, clinic, "medisecure", "Doctor", "open_chart", patient="LINDQVIST, Maja")
    assert any("is not right" in said for said in found["announced"]), found["announced"]
    assert found["headers"][:3] == ["Name", "Born", "Clinic No."]
    assert found["cells"][:2] == ["LINDQVIST, Maja (Ms)", "14-Mar-1967 (59y)"]
    assert found["banner"].startswith("Patient LINDQVIST, Maja (Ms), Assigned to you, Born 14-Mar-1967")
    assert found["allergies"].startswith("Known allergies. Penicillin, anaphylaxis")
    assert found["medicine"].startswith("metformin, 500\xa0mg, by mouth, Twice a day")


def test_a_patient_books_an_appointment(desktop: AccessibleDesktop, clinic: RunningClinic) -> None:
    found = read(desktop, clinic, "medisecure-patient", "Patient", "book")
    day, time = found["time"].split(", ")[:2]
    assert found["booked"].startswith(f"Book {time} on {day.rsplit(' ', 1)[0]}")
    assert any(day in said for said in found["read"]), found["read"]
    assert any(time in said for said in found["read"]), found["read"]


def test_an_admin_finds_a_user(desktop: AccessibleDesktop, clinic: RunningClinic) -> None:
    email = clinic.account("Patient").email
    found = read(
        desktop, clinic, "medisecure", "Admin", "find_user", user=email.split("@")[0], name="Maja Lindqvist"
    )
    assert "Name" in found["headers"]
    assert {"Maja Lindqvist", email, "Active"} <= set(found["details"])
