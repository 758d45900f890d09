"""What a company finds when it sits down at the desk: its bookings, its invoices, and what can be used right now.

The planner is the same as reception's; of everybody else it shows « Busy » and nothing more, because nothing more
leaves the database.

* ``my_bookings_page`` is the first page; ``next_card``, ``tile`` and ``right_now_list`` are its parts.
* ``my_invoices_page`` lists what was issued and shows it as it was issued.
"""
