"""A believable clinic of invented people, the same every time."""
