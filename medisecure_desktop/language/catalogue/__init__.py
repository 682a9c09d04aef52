"""The translations as files: what the code says, what is translated, and what Qt reads. For developers."""
