"""The window, with real mouse and key events."""
