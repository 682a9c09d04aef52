"""A doctor's inbox: drafts to sign, abnormal results nobody has seen, messages and requests that wait."""

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.tasks import Acknowledgement, Task
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import ConflictError, NotFoundError
from medisecure_backend.services.me import read_account
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

_SCOPE = "tasks"
# Each part is found through an index by the doctor or by their patients; together they are a screenful.
_LIST = """
    WITH mine AS (
        SELECT p.id, p.given || ' ' || p.family AS name, p.birth_date FROM app.patient p
        WHERE p.id = ANY ((SELECT app.my_patients())::uuid[])
    ), waiting AS (
        SELECT e.id, 'unsigned-draft' AS kind, e.patient_id, e.started_at AS at, e.type AS title,
            e.reason AS detail, NULL AS flag
        FROM app.encounter e
        WHERE e.author_id = (SELECT app.my_doctor()) AND e.signed_at IS NULL AND e.status = 'in-progress'
        UNION ALL
        SELECT o.id, 'abnormal-result', o.patient_id, o.effective_at, o.display, o.value || ' ' || o.unit,
            o.interpretation
        FROM app.observation o
        WHERE o.interpretation <> 'N' AND o.status <> 'entered-in-error'
          AND (o.category = 'laboratory' OR o.interpretation IN ('LL', 'HH'))
          AND o.patient_id = ANY ((SELECT app.my_patients())::uuid[])
          AND o.effective_at > now() - interval '90 days'
          AND NOT EXISTS (SELECT FROM app.acknowledgement a WHERE a.id = o.id)
        UNION ALL
        SELECT t.id, 'message', t.patient_id, t.last_message_at, t.subject, m.sender, NULL
        FROM app.message_thread t
        JOIN LATERAL (
            SELECT x.sender, x.sender_role FROM app.message x WHERE x.thread_id = t.id
            ORDER BY x.sent_at DESC, x.id DESC LIMIT 1
        ) m ON m.sender_role = 'Patient'
        WHERE t.patient_id = ANY ((SELECT app.my_patients())::uuid[])
        UNION ALL
        SELECT v.id, 'appointment-request', v.patient_id, v.created_at, 'Asks for a visit', v.reason, NULL
        FROM app.appointment v
        WHERE v.doctor_id = (SELECT app.my_doctor()) AND v.status = 'pending' AND v.starts_at > now()
          AND v.patient_id = ANY ((SELECT app.my_patients())::uuid[])
    )
    SELECT w.id::text, w.kind, w.patient_id::text, coalesce(mine.name, theirs.name) AS patient_name,
        coalesce(mine.birth_date, theirs.birth_date) AS patient_birth_date, w.at, w.title, w.detail, w.flag
    FROM waiting w
    LEFT JOIN mine ON mine.id = w.patient_id
    LEFT JOIN LATERAL (
        SELECT d.name, d.birth_date FROM app.patient_of_draft(w.id) d
        WHERE mine.id IS NULL AND w.kind = 'unsigned-draft'
    ) theirs ON true
    WHERE coalesce(mine.name, theirs.name) IS NOT NULL
      AND (%(kinds)s::text[] IS NULL OR w.kind = ANY (%(kinds)s))
      AND (%(after_id)s::uuid IS NULL OR (w.at, w.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY w.at DESC, w.id DESC LIMIT %(fetch)s
"""
_RESULT = "SELECT patient_id::text, interpretation FROM app.observation WHERE id = %(id)s"
_SEEN = "SELECT id::text, patient_id::text, by_name, at FROM app.acknowledgement WHERE id = %(id)s"
_ADD = """
    INSERT INTO app.acknowledgement (id, patient_id, sub, by_name)
    VALUES (%(id)s, %(patient)s, %(sub)s, %(name)s) ON CONFLICT (id) DO NOTHING
"""


def list_tasks(tx: Tx, kinds: list[str] | None, paging: Paging) -> Page[Task]:
    """What waits for the caller, newest first."""
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values: Row = {"kinds": kinds, "after_at": after_at, "after_id": after_id, "fetch": paging.fetch}
    found = [Task(**row) for row in all_rows(tx, _LIST, values)]
    page = paging.page(_SCOPE, found, lambda task: (task.at.isoformat(), task.id))
    access.note_search(tx, "tasks", len(page.items))
    return page


def acknowledge(tx: Tx, caller: Caller, observation_id: str) -> Acknowledgement:
    """Keep that the caller has seen an abnormal result. Whoever saw it first stays the one."""
    result = one_row(tx, _RESULT, {"id": observation_id})
    if result is None:
        raise NotFoundError
    if result["interpretation"] == "N":
        raise ConflictError(ProblemType.CONFLICT, "This result is within its range.")
    name = read_account(tx, caller)["display_name"]
    values: Row = {"id": observation_id, "patient": result["patient_id"], "sub": caller.sub, "name": name}
    tx.execute(_ADD, values)
    return Acknowledgement(**(one_row(tx, _SEEN, values) or {}))
