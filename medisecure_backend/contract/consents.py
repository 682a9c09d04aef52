"""What a patient allows, with the words they were shown and every earlier decision."""

from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.wire import Instant, Reply, Request

Decision = Literal["permit", "deny"]
ConsentScope = Literal["research", "results-at-once", "email-notices", "text-notices", "share-with-hospital"]


class ConsentDecision(Reply, frozen=True):
    """One decision of the past."""

    version: int
    decision: Decision
    words_version: int
    decided_by: str
    decided_at: Instant


class Consent(Reply, frozen=True):
    """A scope as it stands. Version 0 with no decision: nobody has asked yet, `default` holds.

    `words` is the sentence the person decides on; `words_version` the one that was decided on.
    """

    scope: ConsentScope
    version: int
    words: str
    newest_words_version: int
    default: Decision
    decision: Decision | None = None
    words_version: int | None = None
    decided_by: str | None = None
    decided_at: Instant | None = None
    history: tuple[ConsentDecision, ...] = ()


class ConsentChange(Request, frozen=True):
    """A decision on the words of this version; they must be the newest."""

    decision: Decision
    words_version: Annotated[int, msgspec.Meta(ge=1, le=10_000)]
