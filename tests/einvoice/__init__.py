"""The XML of invoices and what judges it."""
