"""A clinic as large as asked for, loaded with COPY: people and values as they are spread in real life.

Most patients have a handful of values and a few have hundreds; each doctor looks after about 300 patients.
Triggers and foreign keys rest while it loads: it is for clinics nobody uses, to measure and to try things on.
"""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from math import ceil
from typing import Any
from uuid import UUID

import psycopg

from medisecure_backend.contract.vitals import VITAL_SIGNS, VitalSign
from medisecure_backend.local.seed.demo_people import DOCTORS, record_id
from medisecure_backend.local.seed.large_names import FAMILIES, GIVENS
from medisecure_backend.services.lab_tests import LAB_TESTS

PATIENTS_PER_DOCTOR = 300
DAYS = 5 * 365
_SEED = 20261122
_HEAVY = 1.6
"""Shape of the Pareto curve the number of a patient's values follows."""
_PATIENT = "id, family, given, birth_date, gender, clinic_number, phone, address, allergy_state"
_OBSERVATION = (
    "id, patient_id, code, display, category, value, unit, low, high, interpretation, effective_at, author"
)
_PROBABLE = {"N": 88, "L": 5, "H": 6, "LL": 0.5, "HH": 0.5}

Row = tuple[Any, ...]


def load(owner_dsn: str, patients: int, observations: int, now: datetime) -> None:
    """Add that many patients and values to a clinic that has its demo people."""
    chance = random.Random(_SEED)  # noqa: S311 - the same clinic every time
    with psycopg.connect(owner_dsn) as connection:
        connection.execute("SET LOCAL session_replication_role = replica")
        first = _count(connection)
        ids = [_uuid(chance) for _ in range(patients)]
        doctors = _doctors(patients, chance)
        _copy(connection, "doctor", "id, display_name, family, given, specialty, place", doctors[1])
        _copy(connection, "patient", _PATIENT, _patients(ids, first, chance, now))
        since = now.date() - timedelta(days=365)
        pairs = ((doctors[0][at % len(doctors[0])], one, since) for at, one in enumerate(ids))
        _copy(connection, "assignment", "doctor_id, patient_id, starts_on", pairs)
        _copy(connection, "observation", _OBSERVATION, _observations(ids, observations, chance, now))
    with psycopg.connect(owner_dsn, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE app.patient, app.assignment, app.observation")


def is_loaded(owner_dsn: str) -> bool:
    """Whether the clinic was made large before."""
    with psycopg.connect(owner_dsn) as connection:
        found = connection.execute(
            "SELECT FROM app.patient WHERE clinic_number LIKE 'L %' LIMIT 1"
        ).fetchone()
    return found is not None


def _doctors(patients: int, chance: random.Random) -> tuple[list[UUID], list[Row]]:
    """Ids of all who look after somebody, the first demo doctor among them, and the rows of the new ones."""
    ids = [record_id("doctor", DOCTORS[0].email)]
    rows: list[Row] = []
    for _ in range(ceil(patients / PATIENTS_PER_DOCTOR) - 1):
        family, given = _name(chance)
        ids.append(_uuid(chance))
        rows.append((ids[-1], f"Dr {given} {family}", family, given, "Family medicine", ""))
    return ids, rows


def _patients(ids: list[UUID], first: int, chance: random.Random, now: datetime) -> Iterator[Row]:
    for at, one in enumerate(ids):
        family, given = _name(chance)
        born = now.date() - timedelta(days=int(chance.triangular(0, 98 * 365, 55 * 365)))
        gender = chance.choices(("female", "male", "other", "unknown"), (50, 49, 0.7, 0.3))[0]
        allergies = chance.choices(("known", "none-known", "not-recorded"), (15, 60, 25))[0]
        number = f"L {first + at:08d}"
        yield (one, family, given, born, gender, number, "020 7946 0000", "1 Mill Lane", allergies)


def _observations(ids: list[UUID], count: int, chance: random.Random, now: datetime) -> Iterator[Row]:
    """Values in bundles of one visit, more of them for the few who are ill for long."""
    measures = [(sign, "vital-signs") for sign in VITAL_SIGNS.values()]
    measures += [(test, "laboratory") for test in LAB_TESTS.values()]
    weights = [chance.paretovariate(_HEAVY) for _ in ids]
    share = count / sum(weights)
    left = count
    for at, one in enumerate(ids):
        mine = left if at == len(ids) - 1 else min(left, round(weights[at] * share))
        left -= mine
        moment = now
        for number in range(mine):
            if number % 6 == 0:
                moment = now - timedelta(minutes=int(chance.triangular(0, DAYS * 1440, 0)))
            sign, category = chance.choice(measures)
            yield (_uuid(chance), one, *_value(sign, category, chance), moment, "Dr Adaeze Okafor")


def _value(sign: VitalSign, category: str, chance: random.Random) -> Row:
    flag = chance.choices(list(_PROBABLE), list(_PROBABLE.values()))[0]
    low, high = sign.low or sign.possible_low, sign.high or sign.possible_high
    spans = {
        "N": (low, high), "L": (low * 0.85, low), "H": (high, high * 1.15),
        "LL": (low * 0.6, low * 0.85), "HH": (high * 1.15, high * 1.5),
    }  # fmt: skip
    value = round(chance.uniform(*spans[flag]), 1)
    return (sign.code, sign.display, category, value, sign.unit, sign.low, sign.high, flag)


def _name(chance: random.Random) -> tuple[str, str]:
    return chance.choice(FAMILIES), chance.choice(GIVENS)


def _uuid(chance: random.Random) -> UUID:
    return UUID(int=chance.getrandbits(128), version=4)


def _count(connection: psycopg.Connection[Any]) -> int:
    found = connection.execute("SELECT count(*) FROM app.patient").fetchone()
    return 0 if found is None else int(found[0])


def _copy(
    connection: psycopg.Connection[Any], table: str, columns: str, rows: Iterator[Row] | list[Row]
) -> None:
    statement = f"COPY app.{table} ({columns}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(statement.encode()) as copy:
        for row in rows:
            copy.write_row(row)
