"""What admins see: users and who looks after whom. No clinical content."""
