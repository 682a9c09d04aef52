"""Courses of health: what each invented patient has, takes, is measured for and is seen for.

SNOMED CT, RxNorm (ingredients), LOINC and CVX codes.
"""

from dataclasses import dataclass

from medisecure_backend.local.seed import notes
from medisecure_backend.local.seed.notes import Note


@dataclass(frozen=True)
class Problem:
    """A condition: SNOMED CT code, clinical words, plain words."""

    code: str
    display: str
    plain_name: str


@dataclass(frozen=True)
class Medicine:
    """A prescription: RxNorm ingredient code, generic name, dose steps from first to current."""

    code: str
    medicine: str
    doses: tuple[float, ...]
    dose_unit: str
    route: str
    timing: str
    reason: str


@dataclass(frozen=True)
class Course:
    """What one kind of patient's chart is made of.

    `systolic`, `weight` and each laboratory test (LOINC code) go from the first value to the latest.
    """

    problems: tuple[Problem, ...]
    medicines: tuple[Medicine, ...]
    notes: tuple[Note, ...]
    labs: tuple[tuple[str, float, float], ...]
    systolic: tuple[int, int] = (122, 120)
    weight: tuple[float, float] = (72, 74)
    visits_a_year: float = 1.5


HYPERTENSION = Problem("38341003", "Hypertensive disorder", "High blood pressure (hypertension)")
DIABETES = Problem("44054006", "Type 2 diabetes mellitus", "Type 2 diabetes")
LIPIDS = Problem("55822004", "Hyperlipidaemia", "Raised cholesterol")
ASTHMA = Problem("195967001", "Asthma", "Asthma")
HYPOTHYROIDISM = Problem("40930008", "Hypothyroidism", "Underactive thyroid")
LOW_MOOD = Problem("35489007", "Depressive disorder", "Depression")
KNEE = Problem("239873007", "Osteoarthritis of knee", "Wear in the knee joint (osteoarthritis)")

RAMIPRIL = Medicine("35296", "ramipril", (2.5, 5, 10), "mg", "by mouth", "Once a day", "High blood pressure")
AMLODIPINE = Medicine("17767", "amlodipine", (5,), "mg", "by mouth", "Once a day", "High blood pressure")
METFORMIN_START = Medicine(
    "6809", "metformin", (500,), "mg", "by mouth", "Twice a day, with food", "Type 2 diabetes"
)
METFORMIN = Medicine(
    "6809", "metformin", (500, 1000), "mg", "by mouth", "Twice a day, with food", "Type 2 diabetes"
)
ATORVASTATIN = Medicine(
    "83367", "atorvastatin", (20,), "mg", "by mouth", "Once a day, at night", "Raised cholesterol"
)
SALBUTAMOL = Medicine(
    "435", "salbutamol", (100,), "micrograms", "inhaled", "When needed, up to four times a day", "Asthma"
)
BECLOMETASONE = Medicine(
    "1347", "beclometasone", (100, 200), "micrograms", "inhaled", "Twice a day", "Asthma"
)
LEVOTHYROXINE = Medicine(
    "10582",
    "levothyroxine",
    (50, 75, 100),
    "micrograms",
    "by mouth",
    "Once a day, before breakfast",
    "Underactive thyroid",
)
SERTRALINE = Medicine("36437", "sertraline", (50, 100), "mg", "by mouth", "Once a day", "Depression")
PARACETAMOL = Medicine(
    "161", "paracetamol", (1000,), "mg", "by mouth", "When needed, up to four times a day", "Pain"
)

COURSES: dict[str, Course] = {
    "pressure-and-sugar": Course(
        (HYPERTENSION, DIABETES, LIPIDS, ASTHMA),
        (RAMIPRIL, METFORMIN_START, ATORVASTATIN, SALBUTAMOL),
        (notes.PRESSURE, notes.PRESSURE, notes.DIABETES, notes.ASTHMA),
        (("59261-8", 57, 48), ("62238-1", 84, 86), ("14647-2", 6.3, 4.6), ("2823-3", 4.1, 4.6)),
        systolic=(162, 138),
        weight=(84, 79),
        visits_a_year=4,
    ),
    "hypertension": Course(
        (HYPERTENSION, LIPIDS),
        (RAMIPRIL, ATORVASTATIN, AMLODIPINE),
        (notes.PRESSURE, notes.PRESSURE, notes.COUGH),
        (("62238-1", 84, 72), ("2823-3", 4.2, 4.6), ("22748-8", 4.2, 2.5), ("59261-8", 37, 40)),
        systolic=(162, 138),
        weight=(84, 79),
        visits_a_year=3,
    ),
    "diabetes": Course(
        (DIABETES, HYPERTENSION, LIPIDS),
        (METFORMIN, RAMIPRIL, ATORVASTATIN),
        (notes.DIABETES, notes.PRESSURE, notes.DIABETES),
        (("59261-8", 74, 53), ("62238-1", 78, 58), ("22748-8", 3.8, 2.4), ("14682-9", 82, 104)),
        systolic=(154, 134),
        weight=(98, 91),
        visits_a_year=3.5,
    ),
    "asthma": Course(
        (ASTHMA,), (SALBUTAMOL, BECLOMETASONE), (notes.ASTHMA, notes.COUGH), (("718-7", 14.1, 14.3),)
    ),
    "thyroid": Course(
        (HYPOTHYROIDISM,),
        (LEVOTHYROXINE,),
        (notes.THYROID, notes.CHECK),
        (("3016-3", 9.8, 2.1), ("718-7", 12.4, 13.1)),
        weight=(77, 71),
    ),
    "low-mood": Course((LOW_MOOD,), (SERTRALINE,), (notes.MOOD, notes.CHECK), (("3016-3", 2.4, 2.2),)),
    "knee": Course(
        (KNEE, HYPERTENSION),
        (PARACETAMOL, AMLODIPINE),
        (notes.KNEE, notes.PRESSURE),
        (("62238-1", 81, 74),),
        systolic=(150, 139),
    ),
    "well": Course(
        (),
        (),
        (notes.CHECK, notes.COUGH),
        (("718-7", 13.9, 14.0), ("14647-2", 4.6, 5.2)),
        visits_a_year=0.7,
    ),
    "well-child": Course((), (), (notes.CHILD, notes.CHILD_COUGH), (), visits_a_year=1),
}

# Allergies: SNOMED CT code, words, reaction, severity.
ALLERGIES = (
    (
        ("764146007", "Penicillin", "anaphylaxis", "severe"),
        ("111088007", "Latex", "contact dermatitis", "moderate"),
    ),
    (("227493005", "Cashew nuts", "facial swelling", "severe"),),
    (("387458008", "Aspirin", "wheeze", "moderate"),),
    (("111088007", "Latex", "itching rash", "mild"), ("764146007", "Penicillin", "rash", "mild")),
    (("387170002", "Trimethoprim", "rash", "moderate"),),
)
# Vaccines: CVX code and words. A child's: with the age in days at which it is given.
VACCINES = (
    ("88", "Influenza vaccine"),
    ("213", "COVID-19 vaccine"),
    ("115", "Tetanus, diphtheria and pertussis vaccine"),
    ("33", "Pneumococcal vaccine"),
)
CHILD_VACCINES = (
    ("146", "Six-in-one vaccine", 58),
    ("163", "Meningococcal B vaccine", 115),
    ("03", "Measles, mumps and rubella vaccine", 372),
    ("130", "Four-in-one booster", 1240),
)
VISIT_TYPES = (("Follow-up", 20), ("New problem", 20), ("Blood pressure review", 20), ("Long visit", 40))
