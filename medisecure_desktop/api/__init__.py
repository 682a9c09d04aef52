"""The clinic's API from the client's side. `requests` is known here only, and imported when first used."""
