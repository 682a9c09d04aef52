"""A whole record to print or to take along."""

from medisecure_backend.contract.export import RecordExport
from medisecure_backend.contract.jobs import ExportFormat, ExportNew, Job
from medisecure_desktop.api.errors import UnexpectedReplyError
from medisecure_desktop.api.file_transfer import FileTransfer
from medisecure_desktop.api.transport import Transport, segment


class RecordsApi:
    """Exports. Taking a record out of the clinic is audited."""

    def __init__(self, transport: Transport, files: FileTransfer) -> None:
        self._transport = transport
        self._files = files

    def whole(self, patient_id: str) -> RecordExport:
        """Everything the clinic holds of a patient, ready to be printed."""
        path = f"/v1/patients/{segment(patient_id)}/export"
        return self._transport.read(path, RecordExport, {"format": "json"})

    def ask_for_copy(self, format_: ExportFormat, key: str) -> Job:
        """Ask for a file of one's own record; `job` tells when it is ready."""
        return self._transport.create("/v1/me/export", ExportNew(format=format_), key, Job)

    def job(self, job_id: str) -> Job:
        """How a copy stands."""
        return self._transport.read(f"/v1/jobs/{segment(job_id)}", Job)

    def fetch(self, job: Job) -> bytes:
        """The file of a job that is ready."""
        if job.url is None:
            raise UnexpectedReplyError
        return self._files.get(job.url)
