"""Measurements as ratios: each module compares us with a named peer or limit, in one run."""
