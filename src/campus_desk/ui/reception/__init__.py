"""Reception's home: the panel of the next two hours, what happens at the door, and the waiting list.

* ``reading`` keeps what the panel shows up to date, whatever day the planner shows.
* ``rows`` words it, ``panel_model`` and ``panel_delegate`` show it, ``panel`` is the list with its buttons.
* ``dock`` holds the panel at the right of the window, or a rail in its place.
* ``door`` checks in and out and records absences, ``badge_field`` asks for a badge in place.
* ``desk`` joins all of them with the planner.
"""
