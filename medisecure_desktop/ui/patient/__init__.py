"""What patients see: Home, Appointments and booking, My record."""
