"""Everything that is seen: the only code that knows Qt."""
