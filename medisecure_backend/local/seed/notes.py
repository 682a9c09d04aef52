"""What is written in the invented visit notes: several wordings each, so that no chart reads like a stamp."""

import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Note:
    """A SOAP note without its numbers: `objective` is completed with the values of the visit.

    `above` replaces assessment and plan when the blood pressure of the visit is above target.
    """

    reason: str
    subjective: tuple[str, ...]
    assessment: str
    plan: tuple[str, ...]
    above: tuple[str, str] | None = None
    type: str = "Follow-up visit"

    def words(self, chance: random.Random, *, is_above: bool) -> tuple[str, str, str]:
        """Subjective, assessment and plan of one visit."""
        subjective, plan = chance.choice(self.subjective), chance.choice(self.plan)
        if self.above is not None and is_above:
            return subjective, *self.above
        return subjective, self.assessment, plan


PRESSURE = Note(
    "Blood pressure review",
    (
        "Feels well. No headaches, no ankle swelling. Takes the tablets every day.",
        "Home readings mostly around 135/85. No dizziness on standing.",
        "Forgets the evening tablet about once a week. Otherwise well.",
        "Dry cough in spring has gone. Walks half an hour on most days.",
    ),
    "Blood pressure at target; treatment tolerated.",
    (
        "Continue. Review in 3 months.",
        "Continue. Kidney function and potassium before the next review.",
        "No change. Home readings for a week before the next visit.",
    ),
    above=(
        "Blood pressure above target.",
        "Home readings twice a day for a week. Less salt. Review in 4 weeks and step up if still raised.",
    ),
)
DIABETES = Note(
    "Diabetes review",
    (
        "Checks feet weekly. Walking most days. No hypoglycaemia.",
        "Less bread and sweet drinks since last visit. Sleeps well, no thirst.",
        "Stomach settled since taking metformin with food. Eye screening done this year.",
        "Found the last weeks hard with family visiting. Numbers at home a little higher.",
    ),
    "Type 2 diabetes, control reviewed.",
    (
        "Diet and activity discussed. HbA1c in 3 months.",
        "Continue. Foot check normal; eye screening yearly.",
        "Continue. Urine albumin and HbA1c with the next bloods.",
    ),
)
ASTHMA = Note(
    "Asthma review",
    (
        "Uses the reliever about twice a week. Sleeps through. No attacks since last visit.",
        "Wheeze on cold mornings only. No night waking, no time off work.",
        "Reliever three times last week with a cold, now settled.",
    ),
    "Asthma, controlled.",
    (
        "Inhaler technique checked. Continue.",
        "Continue. Written action plan gone through again.",
        "Continue. Influenza vaccine in autumn.",
    ),
)
THYROID = Note(
    "Thyroid review",
    (
        "Energy better. No palpitations. Weight steady.",
        "Takes the tablet before breakfast. Less cold than last winter.",
        "Hair and skin less dry. No tremor.",
    ),
    "Hypothyroidism on replacement.",
    ("Continue. TSH in 6 months.", "Continue at this dose. TSH in 12 months."),
)
MOOD = Note(
    "Mood review",
    (
        "Sleeping better, back at work part time. No thoughts of self-harm.",
        "Good and bad days, more good ones. Sees friends again.",
        "Talking therapy helps. Some tiredness in the afternoon.",
    ),
    "Depression, improving.",
    ("Continue. Review in 6 weeks.", "Continue for at least 6 months. Review in 2 months."),
)
KNEE = Note(
    "Knee pain",
    (
        "Pain on stairs, stiffness in the morning for ten minutes.",
        "Exercises help. Can garden for an hour.",
        "Worse after a long walk last week, better since.",
    ),
    "Osteoarthritis of the knee.",
    ("Exercises shown. Paracetamol when needed.", "Continue exercises. Physiotherapy if no better."),
)
COUGH = Note(
    "Cough for a week",
    (
        "Dry cough, no fever, no breathlessness.",
        "Cough with a little clear phlegm. Colleagues are ill too.",
        "Sore throat first, now a cough at night. Eating and drinking.",
    ),
    "Viral upper respiratory infection.",
    (
        "Rest and fluids. Return if worse or after three weeks.",
        "No antibiotics needed. Return if breathless.",
    ),
    type="Visit",
)
CHECK = Note(
    "General check",
    ("No concerns. Active.", "Feels well. Sleeps seven hours.", "Asked about a family history of diabetes."),
    "Well.",
    ("Routine check in a year.", "Cholesterol and HbA1c with the next bloods."),
    type="Health check",
)
CHILD = Note(
    "Child health check",
    (
        "Growing and learning well. Parents have no concerns.",
        "Eats and sleeps well. Likes nursery.",
        "Reads aloud, runs and climbs. Hearing and sight seem fine to the parents.",
    ),
    "Healthy child.",
    ("Immunisations up to date. Next check as planned.", "Growth along the centile. Next check in a year."),
    type="Health check",
)
CHILD_COUGH = Note(
    "Cough and runny nose",
    ("Runny nose for four days, cough at night. Drinks well, plays.", "Warm last night, fine today. Cough."),
    "Viral upper respiratory infection.",
    ("Fluids and rest. Return if breathing is fast or the child drinks less.",),
    type="Visit",
)
