"""Types both sides share: every request and reply, roles and permissions, problem types. No I/O."""
