"""The planner: resources as rows, time as columns, painted by hand.

From pure to painted; each module knows only those above it.

* ``measures``, ``campus_day``, ``time_axis``: logical pixels, days of 23 to 25 hours, time to x and back.
* ``agenda_model``, ``closed_hours``, ``lanes``: the snapshot as groups and rows.
* ``row_figures``, ``geometry``: where every bar lies and what lies under a point.
* ``proposal``, ``gestures``, ``keyboard``: what a pointer or a key proposes; no widget is known here.
* ``patterns``, ``bars``, ``row_painter``, ``header_painter``, ``overlay``: how it looks.
* ``cards``: the hover card and the card at the pointer. ``view``: the widget that holds all of it.
* ``accessibility``: what a screen reader is told. ``mini_month``: a month to jump from.

Times are integer UTC seconds, as in the read models; x and y are logical pixels.
"""
