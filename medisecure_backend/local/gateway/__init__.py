"""The HTTP API gateway, on one machine: routes, JWT authorizer, payload 2.0 events, AWS's answers."""
