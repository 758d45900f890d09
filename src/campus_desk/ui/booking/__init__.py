"""Booking: the dialog, and what happens between a gesture on the planner and the command that carries it out.

* ``when_fields``, ``resource_chips``, ``head_count``, ``phase_strip``: the parts of the dialog's left side.
* ``rules_panel``, ``price_panel``: its right side, what the rules say and how the price comes about.
* ``booking_dialog`` puts them together; ``booking_flow`` opens it, executes commands and asks for reasons.
* ``announcements``: a change in words, for the toast.
"""
