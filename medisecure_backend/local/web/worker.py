"""What granian starts in each worker process."""

import json
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from medisecure_backend.api.handler import lambda_handler
from medisecure_backend.local import logs
from medisecure_backend.local.documents.buckets import open_documents
from medisecure_backend.local.gateway.authorizer import JwtAuthorizer
from medisecure_backend.local.gateway.gateway import Gateway
from medisecure_backend.local.gateway.invoke import Invoker
from medisecure_backend.local.gateway.keys import KeySet
from medisecure_backend.local.gateway.routes import RouteTable
from medisecure_backend.local.gateway.throttle import Throttle
from medisecure_backend.local.lambda_environment import become_lambda
from medisecure_backend.local.pool import open_pool
from medisecure_backend.local.web.access_log import AccessLog
from medisecure_backend.local.web.api_routes import api_routes
from medisecure_backend.local.web.application import Application, Identity
from medisecure_backend.local.web.parent_watch import end_with_parent
from medisecure_backend.local.web.worker_configuration import (
    ENVIRONMENT_NAME,
    WorkerConfiguration,
)
from medisecure_backend.local.wire import HttpRequest

ANSWERS_SECONDS = 1.0


def load() -> Application:
    """Build this process's application, once, from the file the parent wrote."""
    end_with_parent()
    path = Path(os.environ[ENVIRONMENT_NAME])
    configuration = msgspec.json.decode(path.read_bytes(), type=WorkerConfiguration)
    logs.configure(configuration.log_level)
    become_lambda(configuration.environment)
    identity = open_pool(configuration.pool)
    access_log = AccessLog(Path(configuration.access_log_file))
    documents = open_documents(configuration.documents)
    return Application(identity, documents, _gateway(configuration, identity), access_log)


def _gateway(configuration: WorkerConfiguration, identity: Identity) -> Gateway:
    pool = configuration.pool

    def public_keys() -> Mapping[str, Any]:
        path = f"/{pool.user_pool_id}/.well-known/jwks.json"
        return json.loads(identity.handle(HttpRequest("GET", path)).body)

    authorizer = JwtAuthorizer(issuer=pool.issuer, audience=pool.client_id, keys=KeySet(public_keys))
    limit = configuration.requests_per_second
    throttle = Throttle(limit, limit) if limit else None
    return Gateway(RouteTable(api_routes()), authorizer, Invoker(lambda_handler, replace=_end_soon), throttle)


def _end_soon() -> None:
    """End this process once the answers under way are written; another one takes its place."""
    end = threading.Timer(ANSWERS_SECONDS, os._exit, (1,))
    end.daemon = True
    end.start()
