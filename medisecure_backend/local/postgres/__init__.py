"""PostgreSQL for the clinic on one machine, from the binaries in a wheel."""
