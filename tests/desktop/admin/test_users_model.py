import pytest

from medisecure_backend.contract.roles import Role
from medisecure_desktop.ui.admin.users_model import UsersModel


@pytest.fixture
def users(office, me, tasks):
    model = UsersModel(office.api(), me, tasks)
    model.load()
    tasks.run()
    return model


def test_everybody_in_order_of_name(users):
    assert [one.display_name for one in users.rows] == [
        "Dr Tomás Ferreira",
        "Ines Marchetti",
        "Maja Lindqvist",
    ]
    assert users.count_text == "3 users"


@pytest.mark.parametrize(
    ("text", "names"), [("ferr", ["Dr Tomás Ferreira"]), ("EXAMPLE.ORG", ["Maja Lindqvist"]), ("x y z", [])]
)
def test_the_filter_reads_names_and_emails(users, text, names):
    users.set_text(text)

    assert [one.display_name for one in users.rows] == names
    assert users.count_text == f"{len(names)} of 3 users"


def test_the_role_filter_and_clearing(users):
    users.set_role(Role.ADMIN)
    assert [one.display_name for one in users.rows] == ["Ines Marchetti"]

    users.clear_filters()
    assert len(users.rows) == 3
    assert not users.is_filtered


def test_the_open_details_follow_the_newest_reading(users, office, tasks):
    users.choose("maja@example.org")
    assert users.chosen.status == "invited"

    office.users_known.clear()
    users.load()
    tasks.run()
    assert users.chosen is None
