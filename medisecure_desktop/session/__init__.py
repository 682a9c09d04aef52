"""Who is signed in: adopting, restoring, refreshing and ending a session. No Qt."""
