"""The command palette (Ctrl+K): one field that finds whatever can be done or looked at.

* ``entries``: what can be found, as plain values, and which of it a text means, best first.
* ``sources``: entries from the window's actions, the catalogue, the bookings and the issued invoices.
* ``popup``: the field and its list.
"""
