"""What keeps a clinic from starting, said in one sentence to the person who started it."""


class ClinicError(Exception):
    """Ends the command with its sentence on standard error and exit code 1."""
