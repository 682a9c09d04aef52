"""What admins set and see of the whole clinic."""

from datetime import date

from medisecure_backend.contract.configuration import Configuration, ConfigurationChange, ConfigurationEntry
from medisecure_backend.contract.linking import Confirmation, LinkCode
from medisecure_backend.contract.people import Patient
from medisecure_backend.contract.reports import Overview, Report, ReportName
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment

_CONFIGURATION = "/v1/admin/configuration"


class ClinicSettingsApi:
    """Configuration, reports, and tying accounts to records."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def read(self) -> Configuration:
        """Everything that is set."""
        return self._transport.read(_CONFIGURATION, Configuration)

    def change(self, read: Configuration, change: ConfigurationChange) -> Configuration:
        """Set sections of what was read."""
        return self._transport.change("PUT", _CONFIGURATION, read.version, Configuration, change)

    def history(self, cursor: str | None = None) -> Page[ConfigurationEntry]:
        """Who changed what when, newest first."""
        path = f"{_CONFIGURATION}/history"
        return self._transport.read(path, Page[ConfigurationEntry], {"cursor": cursor})

    def overview(self) -> Overview:
        """How many, how well, what waits."""
        return self._transport.read("/v1/admin/overview", Overview)

    def report(self, name: ReportName, first: date | None = None, last: date | None = None) -> Report:
        """A report over some days; four weeks without any."""
        return self._transport.read(f"/v1/admin/reports/{name}", Report, {"from": first, "to": last})

    def link_code(self, patient_id: str) -> LinkCode:
        """A code that ties an account to this record; shown once."""
        return self._transport.ask(f"/v1/patients/{segment(patient_id)}/link-code", LinkCode)

    def confirm(self, patient: Patient, evidence: str) -> Patient:
        """Confirm a self-registered person's record."""
        path = f"/v1/patients/{segment(patient.id)}/confirm"
        return self._transport.change("POST", path, patient.version, Patient, Confirmation(evidence=evidence))
