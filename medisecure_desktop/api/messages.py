"""Messages, and what waits for a doctor."""

from medisecure_backend.contract.messages import Conversation, MessageNew, MessageThread, ThreadNew
from medisecure_backend.contract.tasks import Acknowledgement, Task
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment


class MessagesApi:
    """Threads between a patient and the doctors who look after them."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def threads(self, patient_id: str | None = None, cursor: str | None = None) -> Page[MessageThread]:
        """A page of threads, the newest message first."""
        query = {"patient_id": patient_id, "cursor": cursor}
        return self._transport.read("/v1/messages", Page[MessageThread], query)

    def conversation(self, thread_id: str) -> Conversation:
        """A thread with its messages."""
        return self._transport.read(_thread(thread_id), Conversation)

    def start(self, new: ThreadNew, key: str) -> Conversation:
        """Begin a thread."""
        return self._transport.create("/v1/messages", new, key, Conversation)

    def answer(self, thread_id: str, new: MessageNew, key: str) -> Conversation:
        """Answer in a thread."""
        return self._transport.create(f"{_thread(thread_id)}/replies", new, key, Conversation)

    def mark_read(self, thread_id: str) -> None:
        """Everything in a thread has been read."""
        self._transport.tell(f"{_thread(thread_id)}/read")


class TasksApi:
    """A doctor's inbox."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self, kinds: str = "", cursor: str | None = None) -> Page[Task]:
        """A page of what waits, newest first."""
        return self._transport.read("/v1/tasks", Page[Task], {"kinds": kinds, "cursor": cursor})

    def acknowledge(self, observation_id: str) -> Acknowledgement:
        """Keep that an abnormal result was seen."""
        path = f"/v1/observations/{segment(observation_id)}/acknowledge"
        return self._transport.ask(path, Acknowledgement)


def _thread(thread_id: str) -> str:
    return f"/v1/messages/{segment(thread_id)}"
