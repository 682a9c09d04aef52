"""The Qt client: staff window and patient window."""

__version__ = "0.1.0"
