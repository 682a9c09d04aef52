"""The clinic's API, one small client per resource."""

from medisecure_desktop.api.access_log import AccessLogApi, AuditApi
from medisecure_desktop.api.appointments import AppointmentsApi
from medisecure_desktop.api.assignments import AssignmentsApi
from medisecure_desktop.api.calendars import CalendarsApi
from medisecure_desktop.api.chart import ChartApi
from medisecure_desktop.api.clinic_settings import ClinicSettingsApi
from medisecure_desktop.api.corrections import CorrectionsApi
from medisecure_desktop.api.documents import DocumentsApi
from medisecure_desktop.api.emergency import EmergencyApi
from medisecure_desktop.api.entries import EntriesApi
from medisecure_desktop.api.file_transfer import FileTransfer
from medisecure_desktop.api.me import MeApi
from medisecure_desktop.api.messages import MessagesApi, TasksApi
from medisecure_desktop.api.patients import PatientsApi
from medisecure_desktop.api.records import RecordsApi
from medisecure_desktop.api.token_source import TokenSource
from medisecure_desktop.api.transport import Transport
from medisecure_desktop.api.users import UsersApi
from medisecure_desktop.api.waitlist import WaitlistApi
from medisecure_desktop.api.wire import Wire


class ClinicApi:
    """Everything the clinic can be asked. Calls block: run them through tasks. May be shared by threads."""

    def __init__(self, base_url: str, token_source: TokenSource, documents_url: str | None = None) -> None:
        self._transport = Transport(Wire(base_url), token_source)
        self._files = FileTransfer(documents_url)
        self.me = MeApi(self._transport)
        self.patients = PatientsApi(self._transport)
        self.chart = ChartApi(self._transport)
        self.entries = EntriesApi(self._transport)
        self.corrections = CorrectionsApi(self._transport)
        self.emergency = EmergencyApi(self._transport)
        self.appointments = AppointmentsApi(self._transport)
        self.waitlist = WaitlistApi(self._transport)
        self.calendars = CalendarsApi(self._transport)
        self.users = UsersApi(self._transport)
        self.messages = MessagesApi(self._transport)
        self.tasks = TasksApi(self._transport)
        self.settings = ClinicSettingsApi(self._transport)
        self.assignments = AssignmentsApi(self._transport)
        self.documents = DocumentsApi(self._transport, self._files)
        self.records = RecordsApi(self._transport, self._files)
        self.access_log = AccessLogApi(self._transport)
        self.audit = AuditApi(self._transport)

    def close(self) -> None:
        """Close the connections."""
        self._files.close()
        self._transport.close()
