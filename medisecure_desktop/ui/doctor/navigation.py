"""Where a doctor can go."""

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.chart import ChartScreen
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.drafts import DraftsScreen
from medisecure_desktop.ui.doctor.drafts_model import DraftsModel
from medisecure_desktop.ui.doctor.found_patients import found_patients
from medisecure_desktop.ui.doctor.patients import PatientsScreen
from medisecure_desktop.ui.doctor.patients_model import PatientsModel
from medisecure_desktop.ui.doctor.today import TodayScreen
from medisecure_desktop.ui.doctor.today_model import TodayModel
from medisecure_desktop.ui.shell.destination import Destination, RoleContext
from medisecure_desktop.ui.shell.notice import Notice


def destinations(context: RoleContext) -> list[Destination]:
    """Today, My patients, Drafts; a chart is opened from them."""
    return [
        Destination("today", text("Today"), "layout-dashboard", lambda: _today(context)),
        Destination("patients", text("My patients"), "users", lambda: _patients(context)),
        Destination("drafts", text("Drafts"), "file-pen-line", lambda: _drafts(context)),
        Destination(
            "chart",
            text("Chart"),
            "file-text",
            lambda: _chart(context),
            listed=False,
            find=lambda words: found_patients(context, words),
        ),
    ]


def _today(context: RoleContext) -> TodayScreen:
    def notify(words: str) -> None:
        context.notify(Notice("success", words))

    model = TodayModel(context.api, context.me, context.tasks, context.clock, notify=notify)
    return TodayScreen(model, context.navigate)


def _patients(context: RoleContext) -> PatientsScreen:
    model = PatientsModel(context.api, context.me, context.tasks, context.clock)
    return PatientsScreen(model, context.navigate)


def _drafts(context: RoleContext) -> DraftsScreen:
    model = DraftsModel(context.api, context.me, context.tasks, context.clock)
    return DraftsScreen(model, context.navigate)


def _chart(context: RoleContext) -> ChartScreen:
    def notify(words: str) -> None:
        context.notify(Notice("success", words))

    def new_model(patient_id: str) -> ChartModel:
        return ChartModel(context.api, context.me, patient_id, context.tasks, context.clock, notify=notify)

    return ChartScreen(new_model)
