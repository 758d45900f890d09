"""The left panel of the planner: month, filters, legend.

* ``row_filter``: which rows are shown; ``saved_filters`` keeps such filters under names of their own.
* ``filter_fields``: sites, capacity, equipment, and ``free_time``: rows that are free from when to when.
* ``filter_choice``: the list of saved filters and what can be done with them.
* ``colour_legend``: what the colours stand for, each with a switch; ``state_legend``: what the patterns mean.
* ``panel`` puts them together.
"""
