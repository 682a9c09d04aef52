"""The four states of an allergy list, in words. Unknown is never told as none."""

from dataclasses import dataclass

from medisecure_backend.contract.clinical import Allergies
from medisecure_desktop.language import text
from medisecure_desktop.ui.style.record_words import severity_word


@dataclass(frozen=True)
class AllergyWords:
    """How to say what is known; `tone` as in InlineMessage."""

    tone: str
    title: str
    detail: str = ""


def unavailable() -> AllergyWords:
    """They could not be read."""
    return AllergyWords(
        "warning",
        text("Allergies unavailable"),
        text("They could not be read. Do not take this as none."),
    )


def allergy_words(allergies: Allergies | None) -> AllergyWords:
    """The words for a list, or for one that could not be read."""
    if allergies is None:
        return unavailable()
    if allergies.state == "none-known":
        return AllergyWords("success", text("No known allergies"))
    if allergies.state == "not-recorded":
        return AllergyWords("info", text("Allergies not recorded"))
    every = [f"{one.display}: {one.reaction} ({severity_word(one.severity)})" for one in allergies.items]
    return AllergyWords("danger", text("Known allergies ({number})", number=len(every)), "\n".join(every))
