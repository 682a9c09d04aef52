"""Vital signs of an invented visit, by LOINC code."""

import random

CHILD_WEIGHT_STEP = 6


def drift(first: float, latest: float, share: float) -> float:
    """The value a share of the way from the first to the latest."""
    return first + (latest - first) * share


def adult_signs(
    systolic: tuple[int, int], weight: tuple[float, float], share: float, chance: random.Random, noise: float
) -> dict[str, float]:
    """An adult's: blood pressure and weight on their way, pulse. Without noise: the latest, exactly."""
    share = share if noise else 1.0
    upper = round(drift(*systolic, share) + noise * chance.uniform(-5, 5))
    lower = round(upper * 0.61 + noise * chance.uniform(-3, 3))
    kilograms = round(drift(*weight, share) + noise * chance.uniform(-0.8, 0.8), 1)
    return {"8480-6": upper, "8462-4": lower, "8867-4": round(chance.uniform(62, 84)), "29463-7": kilograms}


def child_signs(age: float, chance: random.Random) -> dict[str, float]:
    """A child's: weight by the usual rule of thumb for the age in years, height, pulse."""
    kilograms = 2 * age + 8 if age < CHILD_WEIGHT_STEP else 3 * age + 7
    return {
        "8867-4": round(chance.uniform(80, 98)),
        "29463-7": round(kilograms * chance.uniform(0.95, 1.05), 1),
        "8302-2": round(6 * age + 77 + chance.uniform(-2, 2)),
    }
