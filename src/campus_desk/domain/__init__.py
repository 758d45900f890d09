"""Values and rules in the words of the field: frozen dataclasses and pure functions.

Standard library only: no database, no window, no file, no clock. What the rules need to know
about the world (today, holidays, valid identifiers) is handed to them.

* Who and what: identifiers, resources, customers, opening hours.
* When: time slots and recurrence.
* What is booked, and whether it may be: bookings and the booking rules. A rule is one small pure function
  that answers with verdicts.
* What it costs: money, tariffs, pricing, VAT. A charge carries the steps that sum to it.
* What is owed: invoices and their number series.
* What went wrong: errors, a tree of exceptions that carry data, never prose.
"""
