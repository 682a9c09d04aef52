"""Reusable widgets, one per file. They know no screen."""
