"""Roles (Cognito groups) and what each may do: the one table both sides read."""

from enum import StrEnum


class Role(StrEnum):
    """A Cognito group. A person acts in exactly one."""

    PATIENT = "Patient"
    DOCTOR = "Doctor"
    ADMIN = "Admin"


class Permission(StrEnum):
    """One thing a person may do; screens, routes and the palette all ask for these."""

    OWN_RECORD_READ = "own-record:read"
    OWN_APPOINTMENTS_BOOK = "own-appointments:book"
    PATIENTS_READ = "patients:read"
    PATIENT_DEMOGRAPHICS_READ = "patient-demographics:read"
    CHART_READ = "chart:read"
    CHART_WRITE = "chart:write"
    ENCOUNTER_SIGN = "encounter:sign"
    DOCUMENTS_ADD = "documents:add"
    RECORD_EXPORT = "record:export"
    OWN_AMENDMENTS_REQUEST = "own-amendments:request"
    PATIENTS_CREATE = "patients:create"
    EMERGENCY_ACCESS = "emergency-access:use"
    EMERGENCY_ACCESS_REVIEW = "emergency-access:review"
    ACCESS_LOG_READ = "access-log:read"
    APPOINTMENTS_READ = "appointments:read"
    APPOINTMENTS_BOOK = "appointments:book"
    AVAILABILITY_MANAGE = "availability:manage"
    MESSAGES_WRITE = "messages:write"
    TASKS_READ = "tasks:read"
    CONSENTS_MANAGE = "consents:manage"
    USERS_MANAGE = "users:manage"
    CONFIGURATION_MANAGE = "configuration:manage"
    REPORTS_READ = "reports:read"
    ASSIGNMENTS_MANAGE = "assignments:manage"
    AUDIT_READ = "audit:read"


PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.PATIENT: frozenset(
        {
            Permission.OWN_RECORD_READ,
            Permission.MESSAGES_WRITE,
            Permission.CONSENTS_MANAGE,
            Permission.OWN_APPOINTMENTS_BOOK,
            Permission.CHART_READ,
            Permission.DOCUMENTS_ADD,
            Permission.RECORD_EXPORT,
            Permission.OWN_AMENDMENTS_REQUEST,
            Permission.ACCESS_LOG_READ,
        }
    ),
    Role.DOCTOR: frozenset(
        {
            Permission.PATIENTS_READ,
            Permission.MESSAGES_WRITE,
            Permission.TASKS_READ,
            Permission.CHART_READ,
            Permission.CHART_WRITE,
            Permission.ENCOUNTER_SIGN,
            Permission.PATIENTS_CREATE,
            Permission.EMERGENCY_ACCESS,
            Permission.DOCUMENTS_ADD,
            Permission.RECORD_EXPORT,
            Permission.APPOINTMENTS_READ,
            Permission.APPOINTMENTS_BOOK,
            Permission.AVAILABILITY_MANAGE,
        }
    ),
    Role.ADMIN: frozenset(
        {
            Permission.PATIENT_DEMOGRAPHICS_READ,
            Permission.PATIENTS_CREATE,
            Permission.EMERGENCY_ACCESS_REVIEW,
            Permission.APPOINTMENTS_READ,
            Permission.APPOINTMENTS_BOOK,
            Permission.AVAILABILITY_MANAGE,
            Permission.USERS_MANAGE,
            Permission.CONFIGURATION_MANAGE,
            Permission.REPORTS_READ,
            Permission.ASSIGNMENTS_MANAGE,
            Permission.AUDIT_READ,
        }
    ),
}
