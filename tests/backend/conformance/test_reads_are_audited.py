"""Whoever of the clinic looks at something of a patient is in that patient's access log, on every route."""

from datetime import datetime

import pytest

from tests.backend.conformance.asking import Asked
from tests.backend.generated.description import Described
from tests.backend.generated.matrix import guarded

STAFF = ("doctor:own", "admin")
NOT_A_PATIENTS = {
    "list_slots": "a doctor's free times",
    "read_availability": "a doctor's hours",
    "read_user": "an account: what is done to it is audited, it carries nothing of a record",
    "read_report": "counts",
    "list_assignments": "who looks after whom: no content of a record",
    "list_audit": "looking at the audit is audited for itself",
}
"""Reads that name a record or a patient and are nobody's chart, and why."""
_SINCE = "SELECT clock_timestamp()"
_FOUND = """
    SELECT count(*) FROM app.audit a JOIN app.account c ON c.sub = a.sub
    WHERE a.at >= %s AND a.patient_id = %s AND c.role = %s AND a.action IN ('read', 'export')
"""


def of_one_patient(operation: Described) -> bool:
    names = [each["name"] for each in operation.parameters("query")]
    return operation.method == "GET" and ("{" in operation.path or "patient_id" in names)


READS = [each for each in guarded() if of_one_patient(each) and each.name not in NOT_A_PATIENTS]


@pytest.mark.parametrize("operation", READS, ids=lambda each: each.name)
def test_a_look_at_a_patient_is_in_the_log(asked: Asked, operation: Described) -> None:
    roles = [each for each in STAFF if asked.subjects.role(each)[0] in operation.roles]
    if not roles:
        assert operation.roles == ["Patient"]
    for relation in roles:
        since = one(asked, _SINCE)
        role, number = asked.subjects.role(relation)
        query = asked.required_query(operation)
        if "{" not in operation.path:
            query["patient_id"] = asked.subjects.patient
        reply = asked.clinic.call(
            "GET", asked.subjects.path(operation.path, relation), role, number, params=query
        )
        assert reply.status_code == 200, reply.text
        assert one(asked, _FOUND, since, asked.subjects.patient, role), f"{operation.name} as {role}"


def test_what_is_left_out_is_there() -> None:
    assert set(NOT_A_PATIENTS) <= {each.name for each in guarded() if of_one_patient(each)}


def one(asked: Asked, query: str, *values: object) -> datetime | int:
    found = asked.subjects.connection.execute(query.encode(), values).fetchone()
    assert found is not None
    return found[0]
