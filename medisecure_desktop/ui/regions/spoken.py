"""Text as a screen reader should get it."""

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


def without_isolates(text: str) -> str:
    """The text without the marks that keep values readable in right-to-left sentences."""
    return text.translate(ISOLATES)
