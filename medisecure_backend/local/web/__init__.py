"""The loopback ports: worker processes, what they answer, and what they log."""
