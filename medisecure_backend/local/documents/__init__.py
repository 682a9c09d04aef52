"""Stands in for S3 on one machine: signatures, checksums, expiry, S3's own errors; objects are files."""
