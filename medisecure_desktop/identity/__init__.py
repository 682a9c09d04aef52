"""Signing in to the clinic's pool, from the client's side. boto3 and pycognito are known here only.

Nothing here is imported before it is used: the sign-in window is painted first.
"""
