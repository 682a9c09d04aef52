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
        # SI units, as British laboratories report them; limits by NICE NG28, KDIGO 2024, NICE NG238.
        _test("59261-8", "HbA1c", "mmol/mol", (20, 41), (5, 250)),
        _test("62238-1", "Estimated GFR", "mL/min/{1.73_m2}", (60, None), (1, 250)),
        _test("14749-6", "Glucose", "mmol/L", (3.9, 7.8), (0.3, 110)),
        _test("14647-2", "Total cholesterol", "mmol/L", (None, 5.0), (0.5, 50)),
        _test("14646-4", "HDL cholesterol", "mmol/L", (1.0, None), (0.05, 8)),
        _test("22748-8", "LDL cholesterol", "mmol/L", (None, 3.0), (0.05, 40)),
        _test("14927-8", "Triglycerides", "mmol/L", (None, 1.7), (0.1, 110)),
        _test("14682-9", "Creatinine", "umol/L", (45, 110), (5, 3500)),
        # Conventional units.
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
