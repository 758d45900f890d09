"""The planner: resources as rows, time as columns, painted by hand.

From pure to painted; each module knows only those above it.

* ``measures``, ``campus_day``, ``periods``: logical pixels, days of 23 to 25 hours, day, week and month.
* ``time_axis``, ``zooming``: time to x and back, and how far one can zoom.
* ``closed_hours``, ``lanes``, ``all_day``, ``agenda_model``: the snapshot as groups and rows, what fills whole days.
* ``states``, ``colouring``, ``row_state``, ``free_rows``, ``day_words``: what is known of bookings, rows and days.
* ``row_figures``, ``geometry``: where every bar lies and what lies under a point.
* ``proposal``, ``gestures``, ``keyboard``: what a pointer or a key proposes; no widget is known here.
* ``patterns``, ``dress``, ``bars``: how one booking looks. ``row_painter``, ``name_painter``, ``lane_painter``,
  ``header_painter``, ``overlay``: how everything looks.
* ``cards``: the hover card and the card at the pointer. ``view``: the widget that holds all of it.
* ``accessibility``: what a screen reader is told. ``mini_month``: a month to jump from.

Times are integer UTC seconds, as in the read models; x and y are logical pixels.
"""
