"""Sixty invented patients: names, ages, numbers, and which course of health each has."""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from medisecure_backend.local.seed.demo_people import PATIENTS, record_id

COUNT = 60
CHILD_EVERY = 5
CHILDRENS_DOCTOR = 3
FEMALE = (
    "Maja",
    "Leila",
    "Ruth",
    "Amara",
    "Sofia",
    "Hanna",
    "Priya",
    "Elin",
    "Nadia",
    "Clara",
    "Yuki",
    "Beatriz",
    "Fatima",
    "Edith",
    "Zofia",
    "Marta",
    "Noor",
    "Aoife",
    "Greta",
    "Wanjiru",
)
MALE = (
    "Owen",
    "Daniel",
    "Kofi",
    "Lars",
    "Mateo",
    "Yusuf",
    "Arjun",
    "Henrik",
    "Piotr",
    "Samuel",
    "Kenji",
    "Rafael",
    "Idris",
    "Walter",
    "Tobias",
    "Emeka",
    "Farid",
    "Cillian",
    "Otto",
    "Baraka",
)
FAMILIES = (
    "Abara",
    "Bergström",
    "Castellan",
    "Dunmore",
    "Eastwood",
    "Falkner",
    "Grahame",
    "Holloway",
    "Ivarsson",
    "Jankowski",
    "Karimi",
    "Larkfield",
    "Mbeki-Ross",
    "Norwood",
    "Osterberg",
    "Pemberton",
    "Quillan",
    "Rosenthal",
    "Stavros",
    "Thackeray",
    "Underhill",
    "Vasquez-Hale",
    "Wetherby",
    "Yamane",
    "Zielony",
)
STREETS = (
    "Mill Lane",
    "Orchard Road",
    "Station Street",
    "Chapel Hill",
    "Riverside",
    "Beech Avenue",
    "Church Walk",
)
# By the patient's number: every third is Dr Okafor's, Dr Ferreira's, Dr Solberg's (hearts).
COURSES = (
    "diabetes",
    "thyroid",
    "hypertension",
    "asthma",
    "well",
    "diabetes",
    "low-mood",
    "knee",
    "hypertension",
)
ALLERGY_STATES = ("none-known", "known", "none-known", "not-recorded", "known", "none-known")


@dataclass(frozen=True)
class DemoPatient:
    """A patient's demographics, and the story the chart tells."""

    id: UUID
    family: str
    given: str
    prefix: str
    birth_date: date
    gender: str
    clinic_number: str
    phone: str
    email: str | None
    address: str
    course: str
    allergy_state: str
    doctors: tuple[int, ...]
    seed: int

    @property
    def is_child(self) -> bool:
        """Whether the paediatrician looks after this patient."""
        return self.doctors == (CHILDRENS_DOCTOR,)


def make_patients(today: date) -> list[DemoPatient]:
    """Everybody, in the order of their clinic numbers; the first three are those with accounts."""
    chance = random.Random("people")  # noqa: S311 - invented people, not secrets
    return [
        _with_account(index) if index < len(PATIENTS) else _other(index, chance, today)
        for index in range(COUNT)
    ]


def _with_account(index: int) -> DemoPatient:
    person = PATIENTS[index]
    birth_date, gender, prefix, course, state, doctors = (
        (date(1967, 3, 14), "female", "Ms", "pressure-and-sugar", "known", (0, 2)),
        (date(1988, 11, 2), "male", "Mr", "asthma", "none-known", (0, 1)),
        (date(1994, 6, 27), "female", "Mrs", "thyroid", "not-recorded", (1,)),
    )[index]
    return DemoPatient(
        id=record_id("patient", person.email),
        family=person.family,
        given=person.given,
        prefix=prefix,
        birth_date=birth_date,
        gender=gender,
        clinic_number=_number(index),
        phone=f"020 7946 08{31 + index:02d}",
        email=person.email,
        address=f"{41 + index} Orchard Road, Hillside",
        course=course,
        allergy_state=state,
        doctors=doctors,
        seed=index,
    )


def _other(index: int, chance: random.Random, today: date) -> DemoPatient:
    is_child = index % CHILD_EVERY == CHILD_EVERY - 1
    is_female = index % 2 == 0
    names = FEMALE if is_female else MALE
    given = names[(index // 2 * 7 + 3) % len(names)]
    family = FAMILIES[(index * 7) % len(FAMILIES)]
    age_days = chance.randint(2 * 365, 15 * 365) if is_child else chance.randint(20 * 365, 92 * 365)
    return DemoPatient(
        id=record_id("patient", str(index)),
        family=family,
        given=given,
        prefix="" if is_child else _prefix(chance, is_female=is_female),
        birth_date=today.replace(month=1, day=1) - timedelta(days=age_days),
        gender="female" if is_female else "male",
        clinic_number=_number(index),
        phone=f"020 7946 {100 + index:04d}",
        email=None,
        address=f"{chance.randint(1, 140)} {chance.choice(STREETS)}, Hillside",
        course="well-child" if is_child else COURSES[index % len(COURSES)],
        allergy_state=ALLERGY_STATES[index % len(ALLERGY_STATES)],
        doctors=(CHILDRENS_DOCTOR,) if is_child else _doctors(index),
        seed=index,
    )


def _doctors(index: int) -> tuple[int, ...]:
    first = index % 3
    return (first, (first + 1) % 3) if index % 5 == 0 else (first,)


def _prefix(chance: random.Random, *, is_female: bool) -> str:
    return chance.choice(("Ms", "Mrs")) if is_female else "Mr"


def _number(index: int) -> str:
    number = 418_277 if index == 0 else 402_113 + index * 1_379
    return f"MS {number // 100_000:03d} {number // 100 % 1000:03d} {number % 100:02d}"
