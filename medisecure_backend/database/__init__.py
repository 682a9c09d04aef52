"""PostgreSQL: schema, roles, row-level security, audit, and how the API reaches it."""
