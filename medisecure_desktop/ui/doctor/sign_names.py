"""What vital signs are called in a sentence, by their LOINC code."""

from medisecure_desktop.language import mark, text

NAMES = {
    "8480-6": mark("Systolic blood pressure"),
    "8462-4": mark("Diastolic blood pressure"),
    "8867-4": mark("Heart rate"),
    "8310-5": mark("Body temperature"),
    "9279-1": mark("Respiratory rate"),
    "59408-5": mark("Oxygen saturation"),
    "29463-7": mark("Body weight"),
    "8302-2": mark("Body height"),
}


def sign_name(code: str, otherwise: str = "") -> str:
    """In the language that is on; what has no name here keeps the record's."""
    return text(NAMES[code]) if code in NAMES else otherwise
