"""The gateway's routes, read from the API's own route table: one source of truth."""

from medisecure_backend.api.route_table import ROUTES
from medisecure_backend.local.gateway.routes import ACCESS_SCOPE, Route


def api_routes() -> list[Route]:
    """Every route of the API; all but the open ones ask for the scope of an access token."""
    return [
        Route(route.method, route.path, () if route.permissions is None else (ACCESS_SCOPE,))
        for route in ROUTES
    ]
