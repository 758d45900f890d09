"""The domain and the application alone: no Qt, no database."""
