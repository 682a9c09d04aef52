"""Who is at the window: in whatever order things happen, no mixture comes up that makes no sense."""

from collections.abc import Iterator

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from medisecure_desktop.at_the_window import AtTheWindow, Standing
from medisecure_desktop.ui.task_runner import TaskRunner, TaskScope

PEOPLE = ("Ada", "Ben")


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    del qapp
    found = TaskRunner()
    yield found
    assert found.shutdown()


class Window(RuleBasedStateMachine):
    def __init__(self, runner: TaskRunner) -> None:
        super().__init__()
        self.runner = runner
        self.made: list[TaskScope] = []
        self.at = AtTheWindow(self.new_tasks)
        self.works_with: TaskScope | None = None
        self.has_proved = True

    def new_tasks(self) -> TaskScope:
        self.made.append(self.runner.scope())
        return self.made[-1]

    @rule()
    def nobody(self) -> None:
        self.at.nobody()
        self.works_with = None

    @rule(who=st.sampled_from(PEOPLE))
    def works(self, who: str) -> None:
        self.at.works(who)  # type: ignore[arg-type]
        self.works_with, self.has_proved = self.at.tasks, True

    @rule()
    def steps_aside(self) -> None:
        self.at.steps_aside()

    @rule()
    def locks(self) -> None:
        self.at.locks()
        self.has_proved = False

    @rule()
    def comes_back(self) -> None:
        me, had = self.at.me, self.at.has_work_waiting
        assert self.at.comes_back() == (me if had else None)
        self.has_proved = self.has_proved or had

    @rule()
    def forgets_work(self) -> None:
        if self.at.has_work_waiting:
            self.works_with = None
        self.at.forgets_work()

    @invariant()
    def somebody_or_nobody(self) -> None:
        assert (self.at.me is None) == (self.at.standing is Standing.DOOR)

    @invariant()
    def their_questions_are_open_as_long_as_their_work_is_kept(self) -> None:
        is_kept = self.at.standing is not Standing.DOOR
        assert (self.works_with is not None and not self.works_with.is_closed) == is_kept
        assert (self.at.tasks is self.works_with) == (self.at.standing is Standing.WORK)

    @invariant()
    def all_others_are_closed(self) -> None:
        still_open = {id(one) for one in self.made if not one.is_closed}
        kept = {id(self.at.tasks)} | ({id(self.works_with)} if self.works_with else set())
        assert still_open == kept

    @invariant()
    def locked_work_is_out_of_sight(self) -> None:
        if not self.has_proved and self.at.me is not None:
            assert self.at.standing is Standing.LOCKED


def test_every_way_through(runner: TaskRunner) -> None:
    run_state_machine_as_test(lambda: Window(runner))
