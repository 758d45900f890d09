"""Reported problems: the dialog that reports one, reception's list of what waits, and the notice when one comes in."""
