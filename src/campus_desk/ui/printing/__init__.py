"""Printing from the planner: what is on screen becomes a sheet, which is looked at before it goes to the printer.

* ``plan_rows``: the rows on screen as the frozen values that paper is drawn from.
* ``print_dialog``: which sheet, of what, with its preview.
"""
