"""Courses of health: what each invented patient has, takes and is seen for. SNOMED CT and RxNorm coded."""

from dataclasses import dataclass


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
class Note:
    """A SOAP note without its numbers: `objective` is completed with the values of the visit."""

    reason: str
    subjective: str
    assessment: str
    plan: str


@dataclass(frozen=True)
class Course:
    """What one kind of patient's chart is made of. `systolic` falls from the first value to the second."""

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

REVIEW = Note(
    "Blood pressure review",
    "Feels well. No headaches, no ankle swelling. Takes tablets every day.",
    "Blood pressure under review; tolerating treatment.",
    "Continue. Review in 3 months.",
)
DIABETES_REVIEW = Note(
    "Diabetes review",
    "Checks feet weekly. Walking most days. No hypoglycaemia.",
    "Type 2 diabetes, control reviewed.",
    "Diet and activity discussed. HbA1c in 3 months.",
)
ASTHMA_REVIEW = Note(
    "Asthma review",
    "Uses reliever about twice a week. Sleeps through. No attacks since last visit.",
    "Asthma, controlled.",
    "Inhaler technique checked. Continue.",
)
THYROID_REVIEW = Note(
    "Thyroid review",
    "Energy better. No palpitations. Weight steady.",
    "Hypothyroidism on replacement.",
    "Continue. TSH in 6 months.",
)
MOOD_REVIEW = Note(
    "Mood review",
    "Sleeping better, back at work part time. No thoughts of self-harm.",
    "Depression, improving.",
    "Continue. Review in 6 weeks.",
)
KNEE_REVIEW = Note(
    "Knee pain",
    "Pain on stairs, stiffness in the morning for ten minutes.",
    "Osteoarthritis of the knee.",
    "Exercises shown. Paracetamol when needed.",
)
COUGH = Note(
    "Cough for a week",
    "Dry cough, no fever, no breathlessness.",
    "Viral upper respiratory infection.",
    "Rest and fluids. Return if worse or after three weeks.",
)
CHECK = Note("General check", "No concerns. Active.", "Well.", "Routine check in a year.")
CHILD_CHECK = Note(
    "Child health check",
    "Growing and learning well. Parents have no concerns.",
    "Healthy child.",
    "Immunisations up to date. Next check as planned.",
)

# Laboratory tests: LOINC code, first and latest value.
COURSES: dict[str, Course] = {
    "hypertension": Course(
        (HYPERTENSION, LIPIDS),
        (RAMIPRIL, ATORVASTATIN, AMLODIPINE),
        (REVIEW, REVIEW, COUGH),
        (("33914-3", 84, 72), ("2823-3", 4.2, 4.6), ("13457-7", 162, 98), ("4548-4", 5.6, 5.9)),
        systolic=(162, 138),
        weight=(84, 79),
        visits_a_year=3,
    ),
    "diabetes": Course(
        (DIABETES, HYPERTENSION, LIPIDS),
        (METFORMIN, RAMIPRIL, ATORVASTATIN),
        (DIABETES_REVIEW, REVIEW, DIABETES_REVIEW),
        (("4548-4", 8.9, 6.8), ("33914-3", 78, 66), ("13457-7", 148, 92), ("2160-0", 0.9, 1.1)),
        systolic=(154, 134),
        weight=(98, 91),
        visits_a_year=3.5,
    ),
    "asthma": Course(
        (ASTHMA,), (SALBUTAMOL, BECLOMETASONE), (ASTHMA_REVIEW, COUGH), (("718-7", 14.1, 14.3),)
    ),
    "thyroid": Course(
        (HYPOTHYROIDISM,),
        (LEVOTHYROXINE,),
        (THYROID_REVIEW, CHECK),
        (("3016-3", 9.8, 2.1), ("718-7", 12.4, 13.1)),
        weight=(77, 71),
    ),
    "low-mood": Course((LOW_MOOD,), (SERTRALINE,), (MOOD_REVIEW, CHECK), (("3016-3", 2.4, 2.2),)),
    "knee": Course(
        (KNEE, HYPERTENSION),
        (PARACETAMOL, AMLODIPINE),
        (KNEE_REVIEW, REVIEW),
        (("33914-3", 81, 74),),
        systolic=(150, 139),
    ),
    "well": Course((), (), (CHECK, COUGH), (("718-7", 13.9, 14.0), ("2093-3", 178, 188)), visits_a_year=0.7),
    "well-child": Course(
        (), (), (CHILD_CHECK, COUGH), (), systolic=(98, 104), weight=(14, 31), visits_a_year=1
    ),
}

# Allergies: SNOMED CT code, words, reaction, severity.
ALLERGIES = (
    (
        ("764146007", "Penicillin", "anaphylaxis", "severe"),
        ("111088007", "Latex", "contact dermatitis", "moderate"),
    ),
    (("227493005", "Cashew nuts", "facial swelling", "severe"),),
    (("293586001", "Aspirin", "wheeze", "moderate"),),
    (("300916003", "Latex", "itching rash", "mild"), ("91936005", "Penicillin", "rash", "mild")),
)
# Vaccines: CVX code and words.
VACCINES = (
    ("88", "Influenza vaccine"),
    ("213", "COVID-19 vaccine"),
    ("115", "Tetanus, diphtheria, pertussis vaccine"),
    ("33", "Pneumococcal vaccine"),
)
VISIT_TYPES = (("Follow-up", 20), ("New problem", 20), ("Blood pressure review", 20), ("Long visit", 40))
