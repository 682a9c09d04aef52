"""From the keystroke to the rows: the window's client, HTTP, token, Lambda and policies against the bare SQL.

As a doctor, who has a few hundred patients, and as an admin, who searches everybody. The pause the window
waits for the next keystroke is not in it.
"""

import sys

import psycopg

from benchmarks.api import middle
from benchmarks.asked import asked_by, dsn_of, signed_in
from benchmarks.large_clinic import LargeClinic, large_clinic
from benchmarks.pairs import measure, report
from medisecure_backend.contract.roles import Role
from medisecure_backend.local.seed.demo_people import ADMINS, DOCTORS
from medisecure_backend.services.cursors import CursorSigner, Paging
from medisecure_backend.services.patients import list_patients
from medisecure_desktop.api.client import ClinicApi

GOAL = 4.0
TYPED, SHOWN = "as", 50
PEOPLE = {Role.DOCTOR: DOCTORS[0], Role.ADMIN: ADMINS[0]}
_PAGE = Paging(CursorSigner(b"only the first page is asked for"), SHOWN, None)


class OneToken:
    """The token of somebody who has just signed in."""

    def __init__(self, token: str) -> None:
        self._token = token

    def access_token(self) -> str:
        return self._token

    def refresh_after_401(self, rejected_token: str) -> str:
        del rejected_token
        sys.exit("The clinic refused the token.")

    def end_after_401(self, rejected_token: str) -> None:
        del rejected_token


def search_as(clinic: LargeClinic, role: Role) -> None:
    person = PEOPLE[role]
    asked = asked_by(clinic, role, person, lambda tx, me: list_patients(tx, me, TYPED, _PAGE))
    api = ClinicApi(clinic.ready["api_url"], OneToken(signed_in(clinic, role, person)))
    with psycopg.connect(dsn_of(clinic, role), prepare_threshold=None) as plain:

        def keystroke() -> None:
            if not api.patients.list(TYPED, limit=SHOWN).items:
                sys.exit("Nobody was found.")

        def bare() -> None:
            with plain.transaction():
                for query, values in asked:
                    cursor = plain.execute(query, values)
                    if cursor.description is not None:
                        cursor.fetchall()

        name = f"search as {role.name.lower()}"
        report(measure(name, lambda: middle(keystroke), lambda: middle(bare), goal=GOAL, unit="ms"))
    api.close()


if __name__ == "__main__":
    with large_clinic() as large:
        for each in PEOPLE:
            search_as(large, each)
