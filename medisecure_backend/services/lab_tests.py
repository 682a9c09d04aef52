"""The laboratory results the clinic knows: LOINC code, UCUM unit, reference range, possible values."""

from medisecure_backend.contract.vitals import VitalSign


def _test(
    code: str,
    display: str,
    unit: str,
    normal: tuple[float | None, float | None],
    possible: tuple[float, float],
) -> VitalSign:
    return VitalSign(
        code=code, display=display, unit=unit, low=normal[0], high=normal[1],
        question_low=possible[0], question_high=possible[1],
        possible_low=possible[0], possible_high=possible[1],
    )  # fmt: skip


LAB_TESTS: dict[str, VitalSign] = {
    test.code: test
    for test in (
        _test("4548-4", "HbA1c", "%", (4.0, 6.0), (2, 25)),
        _test("2345-7", "Glucose", "mg/dL", (70, 99), (5, 2000)),
        _test("2093-3", "Total cholesterol", "mg/dL", (None, 200), (20, 2000)),
        _test("2085-9", "HDL cholesterol", "mg/dL", (40, None), (2, 300)),
        _test("13457-7", "LDL cholesterol", "mg/dL", (None, 130), (2, 1500)),
        _test("2571-8", "Triglycerides", "mg/dL", (None, 150), (10, 10000)),
        _test("2160-0", "Creatinine", "mg/dL", (0.6, 1.3), (0.05, 40)),
        _test("33914-3", "Estimated GFR", "mL/min/{1.73_m2}", (60, None), (1, 250)),
        _test("718-7", "Haemoglobin", "g/dL", (12, 17.5), (1, 30)),
        _test("3016-3", "TSH", "m[IU]/L", (0.4, 4.0), (0.001, 1000)),
        _test("2823-3", "Potassium", "mmol/L", (3.5, 5.1), (1, 15)),
        _test("2951-2", "Sodium", "mmol/L", (135, 145), (80, 220)),
    )
}
