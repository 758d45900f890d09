"""Days at the desk, told from beginning to end."""
