"""Rules of the clinic no schema can say: what a request that fits openapi.json may still be refused for.

Each is the code the refusal names. Codes of the form alone (wrong-type, wrong-format, too-long of a text,
unknown-field, invalid-datetime) are not among them: what openapi.json allows must not be refused for those.
"""

RULES: dict[str, str] = {
    "before-birth": "nothing is measured before the patient was born",
    "before-start": "an end comes after its beginning",
    "duplicate": "a name or position is there once in a list",
    "idempotency-mismatch": "the key was used for another request",
    "impossible": "a value no body has; it hangs on what is measured",
    "in-future": "what has happened is not in the future",
    "in-past": "what is planned is not in the past",
    "no-such-time": "a time zone, or an hour it leaves out in spring",
    "not-for-this-account": "it hangs on whose account it is",
    "not-for-this-role": "it hangs on the role that is named beside it",
    "not-valid": "a cursor is signed by the clinic",
    "not-with-a-name": "the number alone, or the names alone",
    "nothing-changed": "an amendment changes something",
    "other-time": "a hold is for its own time",
    "out-of-range": "so many days at once",
    "outdated": "the words of a consent have changed since",
    "overlaps": "hours and repeated visits do not overlap",
    "required": "it hangs on who asks, or on another field",
    "too-far-ahead": "a medicine begins within the time the clinic plans ahead",
    "too-high": "a bound that hangs on another field",
    "too-late": "a bound that hangs on today",
    "too-long": "a span of time; texts have their length in openapi.json",
    "too-low": "a bound that hangs on another field",
    "too-short": "blanks at the ends are not counted",
    "unknown": "an id of nothing in a body or a query",
    "unknown-code": "the clinic does not know this measurement",
    "unknown-unit": "it hangs on what is measured",
    "visit": "visits are booked in the way",
    "whole-minutes": "visits begin at whole minutes",
    "wrong": "a code the clinic gave, and the birth date it is for",
    "wrong-check-digit": "SNOMED CT's codes have one",
}
