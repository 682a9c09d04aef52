"""Whatever a request carries: refused in the API's own form, and nothing changes. From openapi.json."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from uuid import uuid4

import jsonschema_rs
import pytest
import requests

from tests.backend.generated import bad_values
from tests.backend.generated.bad_values import Bad
from tests.backend.generated.description import DOCUMENT, Described, sample
from tests.backend.generated.matrix import guarded
from tests.backend.generated.subjects import RELATIONS, NoRecordError, Subjects
from tests.clinic_process import RunningClinic, start_clinic

AT_ONCE = 4
CHANGING = ("audit", "audit_head", "request_bucket")
"""Tables that refused requests may write to: a refused access is audited."""
NO_SUCH_ROUTE = {"message": "Not Found"}
"""The gateway's own answer: a slash in an id leads somewhere else."""
PROBLEM = jsonschema_rs.validator_for(
    {"$ref": "#/components/schemas/Problem", "components": DOCUMENT["components"]}
)


@dataclass
class Asked:
    """A clinic, the people who ask it, and what was wrong with its answers."""

    clinic: RunningClinic
    subjects: Subjects

    def relation(self, operation: Described) -> str:
        role = next(role for role in ("Doctor", "Patient", "Admin") if role in operation.roles)
        return "admin" if role == "Admin" else f"{role.lower()}:own"

    def good_body(self, operation: Described) -> dict[str, object]:
        return sample(operation.body or {}, self.subjects.references(self.relation(operation)))

    def send(self, operation: Described, bad: Bad) -> requests.Response:
        relation = self.relation(operation)
        path = self.subjects.path(operation.path, relation)
        if bad.segment is not None:
            before, _, after = operation.path.partition("{")
            path = self.subjects.path(f"{before}{bad.segment}{after.partition('}')[2]}", relation)
        body = bad.body
        if body is None and operation.body is not None:
            body = requests.models.complexjson.dumps(self.good_body(operation)).encode()
        headers = {
            "Content-Type": "application/json",
            "Idempotency-Key": str(uuid4()),
            "If-Match": '"2147483647"',
            **bad.headers,
        }
        query = "&".join(
            f"{each['name']}={sample(each['schema'], {}, each['name'])}"
            for each in operation.parameters("query")
            if each["required"] and not (bad.query or "").startswith(f"{each['name']}=")
        )
        query = "&".join(part for part in (query, bad.query) if part)
        url = f"{path}?{query}" if query else path
        return self.clinic.call(
            operation.method, url, *self.subjects.role(relation), headers=headers, data=body
        )

    def tables(self) -> dict[str, tuple[int, int]]:
        """How many rows each table has, and a sum over all they say."""
        names = self.subjects.connection.execute(
            "SELECT relname FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind IN ('r', 'p') "
            "AND NOT relispartition AND relname <> ALL (%s)",
            [list(CHANGING)],
        ).fetchall()
        return {name: self._digest(name) for (name,) in names}

    def _digest(self, table: str) -> tuple[int, int]:
        statement = (
            f"SELECT count(*), coalesce(sum(hashtextextended(t::text, 0)), 0)::text FROM app.{table} t"
        )
        found = self.subjects.connection.execute(statement.encode()).fetchone()
        assert found is not None
        return found


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    """A clinic of this test's own."""
    folder = tmp_path_factory.mktemp("bad-input") / "data"
    with start_clinic(folder, "--seed", "demo", "--workers", "2") as clinic:
        subjects = Subjects(clinic)
        for relation in RELATIONS[:-1]:
            clinic.access_token(*subjects.role(relation))
        yield Asked(clinic, subjects)
        subjects.close()


def test_bad_input_is_refused_and_changes_nothing(asked: Asked) -> None:
    before = asked.tables()
    faults = _ask_all(asked, _cases(asked), _refused)
    after = asked.tables()
    assert faults == [], "\n".join(faults)
    assert {name for name in before if before[name] != after.get(name)} == set()


def test_orders_to_the_database_are_only_text(asked: Asked) -> None:
    patients = asked.tables()["patient"][0]
    cases = (
        (operation, bad)
        for operation in guarded()
        if operation.body is not None
        for bad in bad_values.injections(operation, asked.good_body(operation))
    )
    assert _ask_all(asked, cases, _no_fault_of_ours) == []
    assert asked.tables()["patient"][0] >= patients


def _cases(asked: Asked) -> Iterator[tuple[Described, Bad]]:
    for operation in guarded():
        if operation.body is not None:
            yield from (
                (operation, bad) for bad in bad_values.bad_bodies(operation, asked.good_body(operation))
            )
        for made in (bad_values.bad_queries, bad_values.bad_paths, bad_values.bad_headers):
            yield from ((operation, bad) for bad in made(operation))


def _ask_all(
    asked: Asked,
    cases: Iterable[tuple[Described, Bad]],
    judge: Callable[[Described, requests.Response], str | None],
) -> list[str]:
    def ask(case: tuple[Described, Bad]) -> str | None:
        operation, bad = case
        try:
            reply = asked.send(operation, bad)
        except NoRecordError as problem:
            return str(problem)
        fault = judge(operation, reply)
        return fault and f"{operation.name}, {bad.what}: {fault}"

    with ThreadPoolExecutor(AT_ONCE) as threads:
        return [fault for fault in threads.map(ask, cases) if fault]


def _refused(operation: Described, reply: requests.Response) -> str | None:
    if not 400 <= reply.status_code < 500:
        return f"answered {reply.status_code} {reply.text[:120]}"
    return _no_fault_of_ours(operation, reply)


def _no_fault_of_ours(operation: Described, reply: requests.Response) -> str | None:
    if str(reply.status_code) not in operation.entry["responses"]:
        return f"{reply.status_code} is not declared: {reply.text[:120]}"
    if reply.status_code < 400 or reply.status_code == 431:
        return None
    if reply.status_code == 404 and reply.json() == NO_SUCH_ROUTE:
        return None
    if reply.headers["content-type"] != "application/problem+json" or not PROBLEM.is_valid(reply.json()):
        return f"not a problem reply: {reply.text[:120]}"
    return None
