"""Where an admin can go."""

from collections.abc import Callable

from medisecure_backend.contract.administration import Assignment, User
from medisecure_backend.contract.people import Doctor
from medisecure_desktop.language import text
from medisecure_desktop.ui.admin.account_act_model import AccountActModel
from medisecure_desktop.ui.admin.account_acts import Act
from medisecure_desktop.ui.admin.assign_model import AssignModel
from medisecure_desktop.ui.admin.assignments import AssignmentsScreen
from medisecure_desktop.ui.admin.assignments_model import AssignmentsModel
from medisecure_desktop.ui.admin.invite_model import InviteModel
from medisecure_desktop.ui.admin.users import UsersScreen
from medisecure_desktop.ui.admin.users_model import UsersModel
from medisecure_desktop.ui.shell.destination import Destination, PlaceAct, RoleContext
from medisecure_desktop.ui.shell.notice import Notice


def destinations(context: RoleContext) -> list[Destination]:
    """Users and Assignments."""
    return [
        Destination(
            "users",
            text("Users"),
            "users",
            lambda: _users(context),
            acts=(PlaceAct(text("Invite user"), "user-plus", "invite"),),
        ),
        Destination(
            "assignments",
            text("Assignments"),
            "link",
            lambda: _assignments(context),
            acts=(PlaceAct(text("Assign doctor"), "plus", "assign"),),
        ),
    ]


def _users(context: RoleContext) -> UsersScreen:
    def new_invitation(on_invited: Callable[[User], None]) -> InviteModel:
        def invited(user: User) -> None:
            context.notify(Notice("success", text("Invitation sent to {email}", email=user.email)))
            on_invited(user)

        return InviteModel(context.api, context.tasks, on_invited=invited)

    def new_act(user: User, act: Act, on_done: Callable[[User], None]) -> AccountActModel:
        def done(changed: User, words: str) -> None:
            context.notify(Notice("success", words))
            on_done(changed)

        return AccountActModel(context.api, context.tasks, user, act, context.me.sub, on_done=done)

    return UsersScreen(UsersModel(context.api, context.me, context.tasks), new_invitation, new_act)


def _assignments(context: RoleContext) -> AssignmentsScreen:
    def notify(words: str) -> None:
        context.notify(Notice("success", words))

    def new_assignment(doctors: list[Doctor], on_assigned: Callable[[Assignment], None]) -> AssignModel:
        def assigned(one: Assignment) -> None:
            notify(
                text("{doctor} now looks after {patient}", doctor=one.doctor_name, patient=one.patient_name)
            )
            on_assigned(one)

        return AssignModel(context.api, context.tasks, doctors, on_assigned=assigned)

    model = AssignmentsModel(context.api, context.me, context.tasks, context.clock, notify=notify)
    return AssignmentsScreen(model, new_assignment)
