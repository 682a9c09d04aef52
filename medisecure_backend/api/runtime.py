"""What one Lambda environment keeps between requests: connections, the cursor key, the user directory."""

from dataclasses import dataclass
from functools import cache

from medisecure_backend.api.settings import read_settings
from medisecure_backend.database.connections import Database
from medisecure_backend.services.audit_heads import HeadsBucket
from medisecure_backend.services.cursors import CursorSigner
from medisecure_backend.services.document_store import DocumentStore
from medisecure_backend.services.note_seal import NoteSeal
from medisecure_backend.services.rate_limit import RateLimiter
from medisecure_backend.services.user_directory import UserDirectory


@dataclass(frozen=True)
class Runtime:
    """The collaborators of every request."""

    database: Database
    signer: CursorSigner
    directory: UserDirectory
    documents: DocumentStore
    audit_heads: HeadsBucket
    seal: NoteSeal
    limiter: RateLimiter


@cache
def runtime() -> Runtime:
    """The collaborators, made from the environment at the first request."""
    settings = read_settings()
    database = Database(settings.dsns)
    return Runtime(
        database=database,
        signer=CursorSigner(settings.cursor_key),
        directory=UserDirectory(settings.region, settings.user_pool_id, settings.cognito_endpoint),
        documents=DocumentStore(settings.documents),
        audit_heads=HeadsBucket(settings.audit_heads),
        seal=NoteSeal(settings.note_keys),
        limiter=RateLimiter(database, settings.rate_limit),
    )
