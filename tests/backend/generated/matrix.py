"""Role x route x relation x field: the committed tables, and what a clinic really answers.

`.venv/bin/python -m tests.backend.generated.matrix` starts a demo clinic, asks it everything, and adds the
rows that are missing (it never changes one that is there). Read what it wrote before you commit it: it is
what the clinic does now, and the table is what the clinic ought to do.
"""

import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import jwt
import requests

from tests.backend.gateway.test_real_clinic import pool_key
from tests.backend.gateway.tokens import signed
from tests.backend.generated.description import Described, operations, properties, sample
from tests.backend.generated.subjects import RELATIONS, NoRecordError, Subjects
from tests.clinic_process import RunningClinic, start_clinic

ROUTES_FILE = Path(__file__).with_name("matrix.txt")
FIELDS_FILE = Path(__file__).with_name("fields.txt")
RUN = "run `.venv/bin/python -m tests.backend.generated.matrix`, read what it added, and commit it"
LETTERS = {"Patient": "P", "Doctor": "D", "Admin": "A"}
YES, ABSENT = "yes", "-"
OPENS_A_CHART = {"break_glass"}
"""Asked after the others: from then on the other patient's chart is the doctor's to read."""
ENDS_SIGN_IN = {"sign_out_me"}
"""Asked last: whoever did this must sign in again."""
REFUSED = {401, 403, 404}
UNREAD = {400, 422}

Cells = dict[str, str]
"""Relation -> `yes` (reached), `403`, `404`, or `-` where the relation makes no sense."""


@dataclass
class Seen:
    """What a clinic answered: cells by operation and relation, and which roles saw which field."""

    cells: dict[str, Cells] = field(default_factory=dict)
    fields: dict[str, set[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def of(self, name: str) -> set[str]:
        """Who saw this field; if nobody has, who saw anything of its type."""
        type_ = name.partition(".")[0]
        anybody = {
            letter
            for each, letters in self.fields.items()
            for letter in letters
            if each.startswith(f"{type_}.")
        }
        return self.fields.get(name, anybody)


def read_routes() -> dict[str, Cells]:
    """The committed table."""
    return {name: dict(zip(RELATIONS, cells, strict=True)) for name, *cells in _rows(ROUTES_FILE)}


def read_fields() -> dict[str, set[str]]:
    """Type.field -> the letters of the roles that may see it."""
    return {name: set(letters) for name, letters in _rows(FIELDS_FILE)}


def described_fields() -> set[str]:
    """Every field of a reply type a guarded operation answers with."""
    found: set[str] = set()
    for operation in guarded():
        found |= operation.reply_fields()
    return {name for name in found if not name.startswith("Page[")}


def guarded() -> list[Described]:
    """Every operation but the open ones."""
    return [operation for operation in operations() if not operation.is_open]


def _when_asked(operation: Described) -> tuple[bool, bool]:
    return operation.name in ENDS_SIGN_IN, operation.name in OPENS_A_CHART


def observe(clinic: RunningClinic) -> Seen:
    """Ask every operation in every relation."""
    seen = Seen()
    subjects = Subjects(clinic)
    try:
        for operation in sorted(guarded(), key=_when_asked):
            statuses = {each: _status(clinic, subjects, operation, each, seen) for each in RELATIONS}
            seen.cells[operation.name] = {each: _cell(status) for each, status in statuses.items()}
            seen.faults += _never_looked_for(operation, statuses)
    finally:
        subjects.close()
    return seen


def _status(
    clinic: RunningClinic, subjects: Subjects, operation: Described, relation: str, seen: Seen
) -> int | None:
    if relation.endswith("other") and not _names_a_record(operation):
        return None
    try:
        reply = _ask(clinic, subjects, operation, relation)
    except NoRecordError as problem:
        seen.faults.append(f"{operation.name} {relation}: {problem}")
        return None
    if reply.status_code >= requests.codes.server_error:
        seen.faults.append(f"{operation.name} {relation}: {reply.status_code} {reply.text[:200]}")
    if reply.ok and operation.reply is not None and relation != "stranger":
        letter = LETTERS[subjects.role(relation)[0]]
        for name in properties(operation.reply, reply.json()):
            seen.fields.setdefault(name, set()).add(letter)
    return reply.status_code


def _cell(status: int | None) -> str:
    if status is None:
        return ABSENT
    return str(status) if status in REFUSED else YES


def _never_looked_for(operation: Described, statuses: Mapping[str, int | None]) -> list[str]:
    """A request refused for its content, whosever record it names, says nothing about records."""
    return [
        f"{operation.name} as {role}: the sample request is refused before the record is looked for; "
        "give its fields values in `references` of tests/backend/generated/subjects.py"
        for role in ("patient", "doctor")
        if {statuses[f"{role}:own"], statuses[f"{role}:other"]} <= UNREAD
    ]


def _names_a_record(operation: Described) -> bool:
    return "{" in operation.path or "patient_id" in (operation.body or {}).get("properties", {})


def _ask(clinic: RunningClinic, subjects: Subjects, operation: Described, relation: str) -> requests.Response:
    known = subjects.references(relation)
    headers = {"Idempotency-Key": str(uuid4()), "If-Match": '"2147483647"'}
    headers["Authorization"] = f"Bearer {_token(clinic, subjects, operation, relation)}"
    query = {
        each["name"]: str(sample(each["schema"], known, each["name"]))
        for each in operation.parameters("query")
        if each["required"]
    }
    return clinic.call(
        operation.method,
        subjects.path(operation.path, relation),
        headers=headers,
        params=query,
        json=None if operation.body is None else sample(operation.body, known),
    )


def _token(clinic: RunningClinic, subjects: Subjects, operation: Described, relation: str) -> str:
    """Really signed in; a stranger is somebody in the right group whom the clinic does not know."""
    if relation != "stranger":
        return clinic.access_token(*subjects.role(relation))
    real = clinic.access_token("Doctor")
    claims = jwt.decode(real, options={"verify_signature": False})
    claims |= {"sub": str(uuid4()), "cognito:groups": [operation.roles[0]]}
    return signed(claims, pool_key(clinic), jwt.get_unverified_header(real)["kid"])


def _rows(file: Path) -> list[list[str]]:
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [line.split("#")[0].split() for line in lines if line.split("#")[0].strip()]


def _add(seen: Seen) -> list[str]:
    """Write the rows that are missing, leave out what is gone; what was added."""
    known, fields = read_routes(), read_fields()
    routes = {each.name: known.get(each.name, seen.cells[each.name]) for each in guarded()}
    names = {name: fields.get(name, seen.of(name)) for name in sorted(described_fields())}
    ROUTES_FILE.write_text(_routes_text(routes), encoding="utf-8")
    FIELDS_FILE.write_text(_fields_text(names), encoding="utf-8")
    return [*(name for name in routes if name not in known), *(name for name in names if name not in fields)]


def _routes_text(routes: Mapping[str, Cells]) -> str:
    lines = [
        ("# operation", *RELATIONS),
        *((name, *(cells[each] for each in RELATIONS)) for name, cells in routes.items()),
    ]
    width = max(len(line[0]) for line in lines) + 2
    return "".join(
        line[0].ljust(width) + "".join(cell.ljust(15) for cell in line[1:]).rstrip() + "\n" for line in lines
    )


def _fields_text(fields: Mapping[str, set[str]]) -> str:
    width = max(len(name) for name in fields) + 2
    head = "# reply field, and who may see it: Patient, Doctor, Admin; - nobody\n"
    return head + "".join(f"{name.ljust(width)}{_letters(roles)}\n" for name, roles in fields.items())


def _letters(roles: set[str]) -> str:
    return "".join(letter for letter in "PDA" if letter in roles) or "-"


def main() -> int:
    """Add what is missing."""
    with (
        tempfile.TemporaryDirectory() as folder,
        start_clinic(Path(folder) / "data", "--seed", "demo") as clinic,
    ):
        seen = observe(clinic)
    added = _add(seen)
    sys.stdout.write("".join(f"{line}\n" for line in [*seen.faults, *(f"added {name}" for name in added)]))
    return 1 if seen.faults else 0


if __name__ == "__main__":
    sys.exit(main())
