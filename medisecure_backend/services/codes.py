"""Whether a code can be one: SNOMED CT identifiers carry a check digit that finds slips of the finger."""

from medisecure_backend.services.errors import UnprocessableError

# Verhoeff's dihedral group and its permutation, as SNOMED CT's technical guide prints them.
_D = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_P = (
    "0123456789", "1576283094", "5803796142", "8916043527",
    "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip


def is_snomed_code(code: str) -> bool:
    """Whether the last digit checks the others (Verhoeff)."""
    check = 0
    for position, digit in enumerate(reversed(code)):
        check = int(_D[check][int(_P[position % 8][int(digit)])])
    return check == 0


def require_snomed_code(code: str) -> None:
    """UnprocessableError unless the code can be a SNOMED CT identifier."""
    if not is_snomed_code(code):
        raise UnprocessableError.at("/code", "wrong-check-digit", "This is no SNOMED CT code.")
