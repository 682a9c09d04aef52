"""Interleaved pairs: the same run measures both sides in turn, so a busy machine slows both."""

import argparse
import json
import statistics
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Ratio:
    """One benchmark's result: ours over theirs, median of pairs, with the middle half's spread."""

    name: str
    ratio: float
    spread_low: float
    spread_high: float
    ours: float
    theirs: float
    unit: str
    goal: float

    @property
    def holds(self) -> bool:
        return self.ratio <= self.goal


def measure(
    name: str,
    ours: Callable[[], float],
    theirs: Callable[[], float],
    *,
    goal: float,
    unit: str,
    pairs: int = 15,
) -> Ratio:
    """Run both sides in turn after one warm-up each, and take the median of the ratios."""
    ours()
    theirs()
    samples = [(ours(), theirs()) for _ in range(pairs)]
    ratios = sorted(mine / other for mine, other in samples)
    quarters = statistics.quantiles(ratios, n=4)
    return Ratio(
        name=name,
        ratio=statistics.median(ratios),
        spread_low=quarters[0],
        spread_high=quarters[2],
        ours=statistics.median(mine for mine, _ in samples),
        theirs=statistics.median(other for _, other in samples),
        unit=unit,
        goal=goal,
    )


def report(*results: Ratio) -> None:
    """Print the results for people, or as JSON with --json: one line each."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    options, _ = parser.parse_known_args()
    for result in results:
        print(json.dumps(asdict(result))) if options.json else _tell(result)


def _tell(result: Ratio) -> None:
    word = "holds" if result.holds else "MISSED"
    print(f"{result.name}: {result.ratio:.2f}, goal {result.goal}: {word}")
    print(f"  middle half {result.spread_low:.2f} to {result.spread_high:.2f}")
    print(f"  ours {result.ours:.3f} {result.unit}, theirs {result.theirs:.3f} {result.unit}")
