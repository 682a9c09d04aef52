"""Messages, a doctor's tasks, a patient's consents."""

from medisecure_backend.api.queries import NoQuery
from medisecure_backend.api.queries_people import TaskQuery, ThreadQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.consents import Consent, ConsentChange
from medisecure_backend.contract.messages import Conversation, MessageNew, MessageThread, ThreadNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.tasks import Acknowledgement, Task
from medisecure_backend.contract.wire import Page

_T = ProblemType
_WRITE = frozenset({Permission.MESSAGES_WRITE})
_TASKS = frozenset({Permission.TASKS_READ})
_CONSENTS = frozenset({Permission.CONSENTS_MANAGE})
_SCOPE = "/v1/me/consents/{scope}"

ROUTES: tuple[Route, ...] = (
    Route(
        "list_threads", "GET", "/v1/messages", "Threads, the newest message first", _WRITE,
        Page[MessageThread], query=ThreadQuery,
    ),
    Route(
        "start_thread", "POST", "/v1/messages", "Begin a thread", _WRITE, Conversation, request=ThreadNew,
        status=201, creates=True, refusals=frozenset({404}),
    ),
    Route("read_conversation", "GET", "/v1/messages/{id}", "A thread and its messages", _WRITE, Conversation),
    Route(
        "answer_message", "POST", "/v1/messages/{id}/replies", "Answer in a thread", _WRITE, Conversation,
        request=MessageNew, status=201, creates=True,
        conflicts=frozenset({_T.CONFLICT}),
    ),
    Route("mark_read", "POST", "/v1/messages/{id}/read", "I have read this thread", _WRITE, status=204),
    Route("list_tasks", "GET", "/v1/tasks", "What waits for me", _TASKS, Page[Task], query=TaskQuery),
    Route(
        "acknowledge_result", "POST", "/v1/observations/{id}/acknowledge", "I have seen this result", _TASKS,
        Acknowledgement,
        conflicts=frozenset({_T.CONFLICT}),
    ),
    Route(
        "list_consents", "GET", "/v1/me/consents", "What I allow", _CONSENTS, Page[Consent], query=NoQuery
    ),
    Route("read_consent", "GET", _SCOPE, "One thing I allow or not", _CONSENTS, Consent, versioned=True),
    Route(
        "decide_consent", "PUT", _SCOPE, "Allow or refuse", _CONSENTS, Consent, request=ConsentChange,
        changes=True, versioned=True,
    ),
)  # fmt: skip
