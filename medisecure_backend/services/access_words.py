"""What somebody did with a record, in words for its patient."""

_HISTORY = " history"
_OBJECTS = {
    "chart": "record",
    "record": "record",
    "patient": "personal details",
    "demographics": "personal details",
    "timeline": "timeline",
    "amendment_request": "a request for correction",
    "observations": "measured values",
    "observation": "a measured value",
    "encounters": "visit notes",
    "encounter": "a visit note",
    "addendum": "an addition to a visit note",
    "condition": "a health problem",
    "conditions": "health problems",
    "allergy": "an allergy",
    "allergies": "allergies",
    "prescription": "a medicine",
    "prescriptions": "medicines",
    "immunization": "a vaccination",
    "immunizations": "vaccinations",
    "document": "a document",
    "documents": "documents",
    "appointment": "a visit in the diary",
    "appointments": "visits in the diary",
    "messages": "messages",
    "message_thread": "a conversation",
    "emergency accesses": "who opened the record in an emergency",
    "amendment requests": "requests for correction",
    "assignment": "who looks after you",
    "account": "your account",
    "access_question": "a question about access",
}
_VERBS = {
    "read": "Opened",
    "insert": "Added",
    "update": "Changed",
    "sign": "Signed",
    "amend": "Corrected",
    "amended": "Corrected",
    "withdraw": "Withdrew",
    "entered-in-error": "Withdrew",
    "assert": "Noted what is known about",
    "override": "Went on despite a warning about",
    "stop": "Stopped",
    "stopped": "Stopped",
    "complete": "Completed",
    "completed": "Completed",
    "accepted": "Accepted",
    "declined": "Declined",
    "export": "Took a copy of",
}
_WHOLE = {"break-glass": "Opened record in an emergency"}


def words(action: str, object_type: str) -> str:
    """One sentence without a subject: "Opened visit notes"."""
    if action in _WHOLE:
        return _WHOLE[action]
    verb = _VERBS.get(action, action.replace("-", " ").capitalize())
    kind = object_type.removesuffix(_HISTORY)
    thing = _OBJECTS.get(kind, kind.replace("_", " ").replace("-", " "))
    if kind != object_type:
        thing = f"earlier versions of {thing}"
    return f"{verb} {thing}".strip()
