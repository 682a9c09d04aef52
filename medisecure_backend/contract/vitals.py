"""The vital signs people may record: LOINC code, UCUM unit, and the values that are humanly possible."""

from medisecure_backend.contract.wire import Reply


class VitalSign(Reply, frozen=True):
    """One vital sign and three ranges of it.

    Outside `low`..`high` is flagged; outside `question_*` the doctor is asked; outside `possible_*` the
    clinic refuses. Adult resting values, WHO and NICE (NG136 for blood pressure).
    """

    code: str
    display: str
    unit: str
    low: float | None
    high: float | None
    question_low: float
    question_high: float
    possible_low: float
    possible_high: float


def _sign(  # noqa: PLR0917 - one row of the table below
    code: str, display: str, unit: str, normal: tuple[float | None, float | None],
    question: tuple[float, float], possible: tuple[float, float],
) -> VitalSign:  # fmt: skip
    return VitalSign(
        code=code, display=display, unit=unit, low=normal[0], high=normal[1],
        question_low=question[0], question_high=question[1],
        possible_low=possible[0], possible_high=possible[1],
    )  # fmt: skip


VITAL_SIGNS: dict[str, VitalSign] = {
    sign.code: sign
    for sign in (
        _sign("8480-6", "Systolic blood pressure", "mm[Hg]", (90, 140), (70, 220), (20, 350)),
        _sign("8462-4", "Diastolic blood pressure", "mm[Hg]", (60, 90), (40, 130), (10, 250)),
        _sign("8867-4", "Heart rate", "/min", (50, 100), (35, 180), (10, 350)),
        _sign("8310-5", "Body temperature", "Cel", (36, 38), (34, 41), (20, 47)),
        _sign("9279-1", "Respiratory rate", "/min", (12, 20), (6, 40), (1, 120)),
        _sign("59408-5", "Oxygen saturation", "%", (94, 100), (80, 100), (20, 100)),
        _sign("29463-7", "Body weight", "kg", (None, None), (30, 250), (0.2, 650)),
        _sign("8302-2", "Body height", "cm", (None, None), (100, 220), (20, 280)),
    )
}
