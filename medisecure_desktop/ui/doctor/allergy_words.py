"""The four states of an allergy list, in words. Unknown is never told as none."""

from dataclasses import dataclass

from medisecure_backend.contract.clinical import Allergies


@dataclass(frozen=True)
class AllergyWords:
    """How to say what is known; `tone` as in InlineMessage."""

    tone: str
    title: str
    detail: str = ""


UNAVAILABLE = AllergyWords(
    "warning", "Allergies unavailable", "They could not be read. Do not take this as none."
)


def allergy_words(allergies: Allergies | None) -> AllergyWords:
    """The words for a list, or for one that could not be read."""
    if allergies is None:
        return UNAVAILABLE
    if allergies.state == "none-known":
        return AllergyWords("success", "No known allergies")
    if allergies.state == "not-recorded":
        return AllergyWords("info", "Allergies not recorded")
    every = [f"{one.display}: {one.reaction} ({one.severity})" for one in allergies.items]
    return AllergyWords("danger", f"Known allergies ({len(every)})", "\n".join(every))
