"""The clients of documents, exports, access log and audit against the real clinic; where bytes may travel."""

import threading
from collections.abc import Iterator
from uuid import uuid4

import pytest

from medisecure_desktop.api.access_log import AuditFilter
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.documents import NewFile
from medisecure_desktop.api.errors import ConflictError, NotFoundError, RejectedError, UnexpectedReplyError
from medisecure_desktop.api.file_transfer import FileTransfer
from tests.clinic_process import RunningClinic
from tests.desktop.loopback import Answer, serving
from tests.desktop.patient.seat import DemoToken

PDF = b"%PDF-1.7\n" + bytes(4000)


def api_of(clinic: RunningClinic, role: str) -> ClinicApi:
    return ClinicApi(clinic.api_url, DemoToken(clinic, role), clinic.ready["documents_url"])


@pytest.fixture
def maja(clinic: RunningClinic) -> Iterator[ClinicApi]:
    api = api_of(clinic, "Patient")
    yield api
    api.close()


@pytest.fixture
def admin(clinic: RunningClinic) -> Iterator[ClinicApi]:
    api = api_of(clinic, "Admin")
    yield api
    api.close()


def own_id(api: ClinicApi) -> str:
    patient_id = api.me.read().patient_id
    assert patient_id is not None
    return patient_id


def test_a_document_goes_in_comes_out_and_is_withdrawn(maja: ClinicApi) -> None:
    patient = own_id(maja)
    added = maja.documents.add(patient, NewFile("A letter", "letter", "application/pdf", PDF), str(uuid4()))
    assert added.status == "current"
    assert added.id in {each.id for each in maja.documents.list(patient, limit=100).items}
    opened = maja.documents.open(added.id)
    assert (opened.name, opened.content_type, opened.content) == ("A letter.pdf", "application/pdf", PDF)
    assert maja.documents.withdraw(added, "the wrong file").status == "entered-in-error"
    with pytest.raises(ConflictError):
        maja.documents.open(added.id)


def test_a_type_the_clinic_does_not_take(maja: ClinicApi) -> None:
    with pytest.raises(RejectedError):
        maja.documents.add(own_id(maja), NewFile("A page", "other", "text/html", b"<p>"), str(uuid4()))


def test_a_copy_of_the_record(maja: ClinicApi) -> None:
    record = maja.records.whole(own_id(maja))
    assert record.patient.family == "Lindqvist"
    job = maja.records.ask_for_copy("pdf", str(uuid4()))
    pause = threading.Event()
    for _ in range(600):
        if job.status not in {"queued", "running"}:
            break
        pause.wait(0.1)
        job = maja.records.job(job.id)
    assert maja.records.fetch(job).startswith(b"%PDF-")


def test_a_question_about_an_access(maja: ClinicApi, admin: ClinicApi) -> None:
    entry = next(each for each in maja.access_log.list().items if not each.has_question)
    asked = maja.access_log.ask(entry.id, "Why was this?", str(uuid4()))
    assert asked.id == entry.id
    waiting = next(each for each in admin.audit.questions(limit=100).items if each.id == entry.id)
    admin.audit.answer(waiting, "To prepare your visit.")
    assert maja.access_log.question(entry.id).answer == "To prepare your visit."
    assert {each.is_own for each in maja.access_log.list(own=True, limit=100).items} == {True, False}


def test_the_audit_is_read_and_verified(admin: ClinicApi) -> None:
    found = admin.audit.list(AuditFilter(action="read", object_type="chart"), limit=5)
    assert {(each.action, each.object_type) for each in found.items} == {("read", "chart")}
    assert admin.audit.verify().is_intact
    assert admin.audit.verify(chain=3).chains == 1


@pytest.mark.parametrize(
    "url",
    ["http://elsewhere.example/x", "{base}.evil.example/x", "{base}@evil.example/x", "//x", "file:///x"],
)
def test_bytes_go_nowhere_but_to_the_clinics_store(url: str) -> None:
    with serving(lambda _: Answer()) as server:
        files = FileTransfer(server.url)
        with pytest.raises(UnexpectedReplyError):
            files.get(url.replace("{base}", server.url))
        files.close()
        assert server.seen == []


def test_a_clinic_without_a_store_says_so() -> None:
    with pytest.raises(NotFoundError, match="keeps no documents"):
        FileTransfer(None).get("http://127.0.0.1/x")
