"""What AWS supplies, on one machine."""
