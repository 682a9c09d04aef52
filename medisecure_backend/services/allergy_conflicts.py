"""Which documented allergies stand against a medicine. Pure functions.

Allergies are coded in SNOMED CT, medicines in RxNorm, and no free table joins the two. What joins them here
is what doctors go by: the substance's own name, and the stems by which WHO names the members of a class (each
penicillin ends in -cillin). A warning too many costs a sentence of reason; one too few can cost a life.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from medisecure_backend.contract.clinical import Allergy
from medisecure_backend.contract.problems import AllergyConflict

_WORD = re.compile(r"[a-z]{4,}")
_STOP = frozenset(
    {"acid", "allergy", "drug", "hydrochloride", "medicine", "product", "sodium", "substance", "with"}
)


@dataclass(frozen=True)
class Family:
    """Medicines that whoever is allergic to one is likely allergic to all of.

    `names` begin a word of the allergy; `members` find a medicine. `close` are relatives that only a severe
    reaction forbids.
    """

    label: str
    names: tuple[str, ...]
    members: re.Pattern[str]
    close: re.Pattern[str] | None = None


def _family(label: str, names: str, members: str, close: str | None = None) -> Family:
    relatives = None if close is None else re.compile(close)
    return Family(label, tuple(names.split()), re.compile(members), relatives)


FAMILIES = (
    _family(
        "a penicillin",
        "penicillin amoxicillin ampicillin flucloxacillin phenoxymethylpenicillin benzylpenicillin "
        "piperacillin co-amoxiclav",
        r"cillin\b|cillinam\b|\bco-?amoxiclav|\bco-?fluampicil|\baugmentin|\btazocin",
        r"\bcef|\bceph|penem\b",
    ),
    _family(
        "a cephalosporin", "cephalosporin cef ceph", r"\bcef|\bceph", r"cillin\b|penem\b|\bco-?amoxiclav"
    ),
    _family(
        "a sulfonamide antibiotic",
        "sulfonamide sulphonamide sulfa sulfamethoxazole co-trimoxazole cotrimoxazole",
        r"\bsulfa|\bsulpha|\bco-?trimoxazole|\bseptrin",
    ),
    _family("trimethoprim", "trimethoprim", r"trimethoprim|\bco-?trimoxazole|\bseptrin"),
    _family(
        "a non-steroidal anti-inflammatory medicine",
        "aspirin acetylsalicylic nsaid ibuprofen naproxen diclofenac ketoprofen indometacin",
        r"aspirin|acetylsalicyl|profen\b|fenac\b|oxicam\b|coxib\b|naproxen|indometacin|ketorolac|mefenamic",
    ),
    _family("a macrolide", "macrolide erythromycin clarithromycin azithromycin", r"thromycin\b"),
    _family("a quinolone", "quinolone fluoroquinolone ciprofloxacin levofloxacin", r"floxacin\b"),
    _family("a tetracycline", "tetracycline doxycycline minocycline", r"cycline\b"),
    _family("an ACE inhibitor", "ace-inhibitor ramipril lisinopril enalapril perindopril", r"pril\b"),
    _family("a statin", "statin atorvastatin simvastatin rosuvastatin pravastatin", r"vastatin\b"),
    _family("an opioid", "opioid morphine codeine", r"\bmorphine|codeine|\bco-?codamol|\bdiamorphine"),
    _family("heparin", "heparin enoxaparin dalteparin", r"heparin\b|parin\b"),
    _family(
        "a local anaesthetic of the amide kind",
        "lidocaine lignocaine bupivacaine prilocaine",
        r"(lido|ligno|bupiva|prilo|mepiva)caine",
    ),
)  # fmt: skip


def conflicts(medicine: str, allergies: Iterable[Allergy]) -> list[AllergyConflict]:
    """The documented allergies that stand against a medicine, and why each does."""
    name = medicine.lower()
    found = ((allergy, _why(name, allergy)) for allergy in allergies)
    return [
        AllergyConflict(
            allergy_id=allergy.id,
            display=allergy.display,
            reaction=allergy.reaction,
            severity=allergy.severity,
            why=why,
        )
        for allergy, why in found
        if why is not None
    ]


def _why(medicine: str, allergy: Allergy) -> str | None:
    substance = allergy.display.lower()
    for family in FAMILIES:
        if not any(word.startswith(family.names) for word in re.findall(r"[a-z-]+", substance)):
            continue
        if family.members.search(medicine):
            return f"It is {family.label}."
        if allergy.severity == "severe" and family.close is not None and family.close.search(medicine):
            return f"It is closely related to {family.label}, and the reaction was severe."
    shared = (set(_WORD.findall(substance)) & set(_WORD.findall(medicine))) - _STOP
    return "It contains the substance itself." if shared else None
