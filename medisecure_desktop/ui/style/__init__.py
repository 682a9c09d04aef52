"""Tokens, palette, style sheet, icons, fonts, and how values are written."""
