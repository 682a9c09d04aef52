"""The gateway's routes, read from the API's own route table: one source of truth."""

from medisecure_backend.api.route_table import ROUTES
from medisecure_backend.local.gateway.routes import Route


def api_routes() -> list[Route]:
    """Every route of the API with the scopes the stack asks for."""
    return [Route(route.method, route.path, route.scopes) for route in ROUTES]
