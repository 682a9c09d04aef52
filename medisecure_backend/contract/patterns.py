r"""Patterns of texts, written so that Python, JavaScript and JSON Schema read them alike.

Python's `$` also stands before a last line break, and what counts as blank differs: so both are spelt out.
"""

VISIBLE = r"[^\s\x1c-\x1f\x85\ufeff]"
"""At least one character that is no blank."""
THREE_VISIBLE = VISIBLE + r"[\s\S]*" + VISIBLE + r"[\s\S]*" + VISIBLE


def whole(pattern: str) -> str:
    """The whole text is this, and no line break after it."""
    return rf"^{pattern}(?!\n)$"


def list_of(names: tuple[str, ...]) -> str:
    """Some of these, with commas between; or none."""
    one = "(" + "|".join(names) + ")"
    return whole(rf"({one}(,{one})*)?")
