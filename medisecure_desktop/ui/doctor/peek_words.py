"""The essentials of a patient in a few lines, each with its icon."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from medisecure_backend.contract.clinical import Condition, Observation, Summary
from medisecure_desktop.ui.doctor.vital_curves import KINDS, curves
from medisecure_desktop.ui.style.formatters import quantity, staff_date

MOST_NAMES = 4
FLAG_WORDS = {"H": "high", "HH": "very high", "L": "low", "LL": "very low"}


@dataclass(frozen=True)
class Fact:
    """One line: what it is, and a detail below."""

    icon: str
    title: str
    detail: str
    tone: str = "text2"


def facts(summary: Summary, zone: ZoneInfo) -> list[Fact]:
    """Problems, latest vitals, an abnormal result if there is one, medicines."""
    found = [_problems(summary.problems), _vitals(summary.recent_vitals, zone)]
    result = _abnormal(summary.results, zone)
    if result is not None:
        found.append(result)
    return [*found, _medicines(summary)]


def flag_word(observation: Observation) -> str:
    """In range, high, very high, low, very low; empty where there is no range."""
    if observation.low is None and observation.high is None:
        return ""
    return FLAG_WORDS.get(observation.interpretation, "in range")


def _problems(problems: list[Condition]) -> Fact:
    if not problems:
        return Fact("clipboard-list", "No active problems recorded", "")
    names = [one.display for one in problems[:MOST_NAMES]]
    rest = len(problems) - len(names)
    detail = ", ".join(names) + (f" and {rest} more" if rest else "")
    return Fact("clipboard-list", _count(len(problems), "active problem"), detail)


def _vitals(observations: list[Observation], zone: ZoneInfo) -> Fact:
    latest = {kind: curves(kind, observations) for kind in KINDS}
    known = [(kind, one) for kind, one in latest.items() if one.at is not None]
    if not known:
        return Fact("heart-pulse", "No vital signs recorded", "")
    values = [f"{kind} {one.latest} {one.unit}" for kind, one in known]
    newest = max(one.at for _, one in known if one.at is not None).astimezone(zone).date()
    return Fact("heart-pulse", f"Last vitals {staff_date(newest)}", "\n".join(values))


def _abnormal(results: list[Observation], zone: ZoneInfo) -> Fact | None:
    out = [one for one in results if one.interpretation != "N"]
    if not out:
        return None
    newest = max(out, key=lambda one: one.effective_at)
    day = staff_date(newest.effective_at.astimezone(zone).date())
    detail = f"{newest.display} {quantity(newest.value, newest.unit)}, {flag_word(newest)}. {day}"
    return Fact("flask-conical", _count(len(out), "result") + " out of range", detail, "warning")


def _medicines(summary: Summary) -> Fact:
    active = [one.medicine for one in summary.medications if one.status == "active"]
    if not active:
        return Fact("pill", "No current medicines recorded", "")
    return Fact("pill", _count(len(active), "current medicine"), ", ".join(active))


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
