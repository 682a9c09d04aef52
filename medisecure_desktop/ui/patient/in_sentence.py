"""Words of a record inside a sentence of ours."""

from medisecure_desktop.language import current_language


def in_sentence(words: str) -> str:
    """Without the capital of their beginning: "Blood pressure" in "for blood pressure"; HIV stays.

    German writes its nouns with a capital, and what a record says is mostly a noun.
    """
    first, second = words[:1], words[1:2]
    if current_language().has_capital_nouns or not second.islower():
        return words
    return f"{first.lower()}{words[1:]}"
