"""What is said of a value that is out of its range."""

from medisecure_backend.contract.clinical import Interpretation
from medisecure_desktop.language import Marked, mark, text

FLAG_WORDS: dict[Interpretation, Marked] = {
    "H": mark("High"),
    "HH": mark("Very high"),
    "L": mark("Low"),
    "LL": mark("Very low"),
}


def out_of_range(interpretation: Interpretation) -> str:
    """High, very high, low, very low; empty for a value in its range."""
    return text(FLAG_WORDS[interpretation]) if interpretation in FLAG_WORDS else ""
