"""Laboratory tests in everyday words. Any other test keeps the laboratory's own name, unexplained."""

from typing import NamedTuple

from medisecure_desktop.language import Marked, mark


class PlainTest(NamedTuple):
    """A test's everyday name, its short laboratory name, and what it looks at."""

    name: Marked
    short: Marked | None
    about: Marked


_BLOOD_SUGAR = PlainTest(
    mark("Average blood sugar"), mark("HbA1c"), mark("It shows your average blood sugar over about 3 months.")
)
_KIDNEYS = PlainTest(
    mark("Kidney function"), mark("eGFR"), mark("It shows how well your kidneys clean your blood.")
)
_CHOLESTEROL = PlainTest(
    mark("Total cholesterol"), None, mark("It is the fat carried in your blood, all kinds together.")
)
_LDL = PlainTest(
    mark("LDL cholesterol"),
    mark("LDL"),
    mark("It is the kind of cholesterol that can settle in blood vessels."),
)
_HDL = PlainTest(
    mark("HDL cholesterol"), mark("HDL"), mark("It is the kind of cholesterol that protects blood vessels.")
)
_TRIGLYCERIDES = PlainTest(
    mark("Blood fats"), mark("Triglycerides"), mark("They are fats your body stores for energy.")
)
_CREATININE = PlainTest(
    mark("Creatinine"),
    None,
    mark("It is a waste product that your kidneys remove."),
)
_POTASSIUM = PlainTest(
    mark("Potassium"), None, mark("It is a salt that keeps your heart and muscles working.")
)
_SODIUM = PlainTest(
    mark("Sodium"),
    None,
    mark("It is the salt that balances the water in your body."),
)
_HAEMOGLOBIN = PlainTest(
    mark("Haemoglobin"), mark("Hb"), mark("It is the part of your blood that carries oxygen.")
)
_GLUCOSE = PlainTest(
    mark("Blood sugar"), mark("Glucose"), mark("It is the sugar in your blood when the sample was taken.")
)
_THYROID = PlainTest(
    mark("Thyroid"), mark("TSH"), mark("It shows whether your thyroid gland works at the usual speed.")
)
_B12 = PlainTest(
    mark("Vitamin B12"),
    None,
    mark("Your body needs it to make blood and keep nerves healthy."),
)
_FERRITIN = PlainTest(
    mark("Iron store"), mark("Ferritin"), mark("It shows how much iron your body has in store.")
)
_LIVER = PlainTest(
    mark("Liver"),
    mark("ALT"),
    mark("It shows whether liver cells are under strain."),
)
_WHITE_CELLS = PlainTest(
    mark("White blood cells"),
    mark("WBC"),
    mark("They fight infections."),
)
_PLATELETS = PlainTest(
    mark("Platelets"),
    None,
    mark("They help your blood to clot."),
)
_CRP = PlainTest(
    mark("Inflammation"), mark("CRP"), mark("It rises when your body fights an infection or is inflamed.")
)

PLAIN_TESTS: dict[str, PlainTest] = {
    "59261-8": _BLOOD_SUGAR, "4548-4": _BLOOD_SUGAR, "17856-6": _BLOOD_SUGAR,
    "98979-8": _KIDNEYS, "62238-1": _KIDNEYS, "33914-3": _KIDNEYS, "88293-6": _KIDNEYS, "69405-9": _KIDNEYS,
    "14647-2": _CHOLESTEROL, "2093-3": _CHOLESTEROL,
    "22748-8": _LDL, "39469-2": _LDL, "2089-1": _LDL, "13457-7": _LDL,
    "14646-4": _HDL, "2085-9": _HDL, "14927-8": _TRIGLYCERIDES, "2571-8": _TRIGLYCERIDES,
    "14682-9": _CREATININE, "2160-0": _CREATININE,
    "2823-3": _POTASSIUM, "6298-4": _POTASSIUM, "2951-2": _SODIUM, "2947-0": _SODIUM,
    "718-7": _HAEMOGLOBIN, "14749-6": _GLUCOSE, "2345-7": _GLUCOSE, "15074-8": _GLUCOSE, "1558-6": _GLUCOSE,
    "14771-0": _GLUCOSE, "3016-3": _THYROID, "11580-8": _THYROID, "2132-9": _B12, "14685-2": _B12,
    "2276-4": _FERRITIN, "20567-4": _FERRITIN, "1742-6": _LIVER,
    "6690-2": _WHITE_CELLS, "26464-8": _WHITE_CELLS,
    "777-3": _PLATELETS, "26515-7": _PLATELETS, "1988-5": _CRP, "30522-7": _CRP,
}  # fmt: skip
