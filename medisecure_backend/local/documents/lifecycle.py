"""What a bucket's lifecycle rule does on S3: objects that were meant to last a day are removed after it."""

from datetime import datetime, timedelta

from medisecure_backend.local.documents.object_store import ObjectStore


def expire(store: ObjectStore, bucket: str, prefix: str, age: timedelta, now: datetime) -> int:
    """Remove the objects below a prefix that are older than this; how many they were."""
    old = [
        found
        for found in store.all_objects(bucket)
        if found.head.key.startswith(prefix) and found.head.stored_at < now - age
    ]
    for found in old:
        found.path.unlink(missing_ok=True)
    return len(old)
