"""Work that takes longer than a request: asked for, looked at until it is ready."""

from typing import Literal

from medisecure_backend.contract.wire import Id, Instant, Reply, Request

ExportFormat = Literal["fhir", "pdf", "json"]
JobStatus = Literal["queued", "running", "ready", "failed", "expired"]


class ExportNew(Request, frozen=True):
    """Which form a copy of one's own record shall have."""

    format: ExportFormat


class Job(Reply, frozen=True):
    """A piece of work. When `ready`, `url` opens the file for a minute; asking again gives a new one.

    The file is kept until `expires_at`. `problem` is a sentence for the person who asked.
    """

    id: Id
    kind: Literal["export"]
    format: ExportFormat
    status: JobStatus
    created_at: Instant
    finished_at: Instant | None = None
    expires_at: Instant | None = None
    size: int | None = None
    problem: str | None = None
    file_name: str | None = None
    url: str | None = None
    url_expires_at: Instant | None = None

    def __repr__(self) -> str:
        return f"Job(status={self.status!r})"
