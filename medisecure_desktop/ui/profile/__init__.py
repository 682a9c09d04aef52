"""Signed-in people and their own account: password, sign-in codes, address, computers, signing out."""
