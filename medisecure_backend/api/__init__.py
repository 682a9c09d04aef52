"""The Lambda: routes, the caller's identity from the token's claims, problem replies."""
