"""Measurements; none of them is asserted as a timing in the ordinary tests."""
