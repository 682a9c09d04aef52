"""What every role's screens are made of: what is read from the clinic, and how its states are shown."""
