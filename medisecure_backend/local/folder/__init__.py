"""One clinic on disk: its folder, its lock, its private files."""
