"""The doctor's screens: the day, patients, the chart, unsigned notes."""
