"""How many choice cards stand side by side."""

FOUR = 4


def columns_for(count: int) -> int:
    """Two for two or four cards, so that none stands alone; else three."""
    return 2 if count in {2, FOUR} else 3
