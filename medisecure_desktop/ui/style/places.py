"""Where the shipped resources are: beside the packages, or inside the frozen program."""

import sys
from pathlib import Path

_FROZEN = getattr(sys, "_MEIPASS", None)
RESOURCES = (Path(_FROZEN) if _FROZEN else Path(__file__).resolve().parents[3]) / "resources"
