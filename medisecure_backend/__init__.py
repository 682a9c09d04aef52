"""What the desktop talks to: contract, Lambda, services, database, and the clinic on one machine."""
