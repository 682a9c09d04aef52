"""The essentials of a patient in a few lines, each with its icon."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from medisecure_backend.contract.clinical import Condition, Observation, Summary
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.flag_words import out_of_range
from medisecure_desktop.ui.doctor.vital_curves import KINDS, curves
from medisecure_desktop.ui.style.formatters import quantity, staff_date

MOST_NAMES = 4


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
    return out_of_range(observation.interpretation) or text("In range")


def _problems(problems: list[Condition]) -> Fact:
    if not problems:
        return Fact("clipboard-list", text("No active problems recorded"), "")
    names = [one.display for one in problems[:MOST_NAMES]]
    rest = len(problems) - len(names)
    listed = ", ".join(names)
    detail = text("{names} and %n more", one="{names} and %n more", n=rest, names=listed) if rest else listed
    title = text("%n active problems", one="%n active problem", n=len(problems))
    return Fact("clipboard-list", title, detail)


def _vitals(observations: list[Observation], zone: ZoneInfo) -> Fact:
    latest = {kind: curves(kind, observations) for kind in KINDS}
    known = [(kind, one) for kind, one in latest.items() if one.at is not None]
    if not known:
        return Fact("heart-pulse", text("No vital signs recorded"), "")
    values = [f"{text(kind)} {one.latest} {one.unit}" for kind, one in known]
    newest = max(one.at for _, one in known if one.at is not None).astimezone(zone).date()
    return Fact("heart-pulse", text("Last vitals {day}", day=staff_date(newest)), "\n".join(values))


def _abnormal(results: list[Observation], zone: ZoneInfo) -> Fact | None:
    out = [one for one in results if one.interpretation != "N"]
    if not out:
        return None
    newest = max(out, key=lambda one: one.effective_at)
    day = staff_date(newest.effective_at.astimezone(zone).date())
    value = quantity(newest.value, newest.unit)
    detail = f"{newest.display} {value} ({flag_word(newest)}). {day}"
    title = text("%n results out of range", one="%n result out of range", n=len(out))
    return Fact("flask-conical", title, detail, "warning")


def _medicines(summary: Summary) -> Fact:
    active = [one.medicine for one in summary.medications if one.status == "active"]
    if not active:
        return Fact("pill", text("No current medicines recorded"), "")
    title = text("%n current medicines", one="%n current medicine", n=len(active))
    return Fact("pill", title, ", ".join(active))
