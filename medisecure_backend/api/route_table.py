"""Every route in one table, area by area. openapi.json and the stack's routes come from here."""

from medisecure_backend.api import (
    table_admin,
    table_audit,
    table_availability,
    table_booking,
    table_chart,
    table_clinic,
    table_corrections,
    table_documents,
    table_emergency,
    table_entries,
    table_exports,
    table_inbox,
    table_jobs,
    table_people,
    table_users,
    table_waitlist,
)
from medisecure_backend.api.route import Route

ROUTES: tuple[Route, ...] = (
    *table_people.ROUTES,
    *table_inbox.ROUTES,
    *table_clinic.ROUTES,
    *table_chart.ROUTES,
    *table_documents.ROUTES,
    *table_exports.ROUTES,
    *table_jobs.ROUTES,
    *table_entries.ROUTES,
    *table_corrections.ROUTES,
    *table_emergency.ROUTES,
    *table_audit.ROUTES,
    *table_booking.ROUTES,
    *table_availability.ROUTES,
    *table_waitlist.ROUTES,
    *table_admin.ROUTES,
    *table_users.ROUTES,
)
