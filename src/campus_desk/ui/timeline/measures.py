"""Lengths of the planner in logical pixels, on a grid of 4."""

from __future__ import annotations

MINUTE = 60
HOUR = 3600
SNAP = 15 * MINUTE
FINE_SNAP = 5 * MINUTE

HOUR_WIDTH = 60
"""One hour of the day view at 100 %, in a window of 1440 pixels."""
LEAST_HOUR_WIDTH = 44
"""The hour gives way down to this before the view scrolls."""
MOST_HOUR_WIDTH = 216
"""A wide screen lets the opening hours breathe up to this, rather than fill half of itself with the night."""

ROW_HEADER_WIDTH = 208
HEADER_HEIGHT = 46
ALL_DAY_HEIGHT = 26
ROW_HEIGHT = 32
HALL_HEIGHT = 44
WEEK_ROW_HEIGHT = 48
GROUP_HEIGHT = 22

BAR_INSET = 3
"""Between the row's edge and its bars, above and below."""
BAR_GAP = 1
"""Between a bar and the time it starts or ends at: bars that touch stay two pixels apart."""
LANE_GAP = 2
LANE_HEIGHT = 18
CHIP_HEIGHT = 18
MARGIN_DROP = 12
"""Setup and teardown start this much lower than the show."""
STRIP_HEIGHT = 3
COLUMN_PAD = 3
"""Between a day column's edge and its chips."""
CHIP_TOPS = (3, 23)
OCCUPANCY_TOP = 43
LEAST_SPAN = 56
"""How far what lies over midnight reaches into each of its days at least."""

RADIUS = 3
STATE_STRIP = 3
FOCUS_WIDTH = 2
FEATURE_ICON = 14
BAR_ICON = 13
TITLE_LINE, SECOND_LINE = 13, 35
"""Where the two lines of the headers stand."""
HALL_CAPACITY = 80
"""A room for this many people or more is a hall: kinds are data and carry no such mark."""

GRIP = 6
"""How far from its edge a bar can be resized; a short bar is gripped outside as well."""
SHORT_BAR = 20
DRAG_THRESHOLD = 5
HOLD_MS = 500
"""How long a finger rests before it drags instead of scrolling."""
SCROLL_EDGE = 50

WEEKEND_SHARE = 0.7
"""Width of Saturday and Sunday against a weekday."""
LEAST_COLUMN = 96
"""Of a weekday in a week."""
LEAST_MONTH_COLUMN = 23
"""Of a weekday in a month: two digits and the share booked below them."""
MOST_ZOOMED_HOUR = 720
"""An hour of the day view at the nearest look: five minutes are 60 pixels."""

SLIVER = 18
"""A bar of a month that is narrower has no room for a drawing: it is drawn in one colour."""
SLIVER_REACH = 3
"""How far beside a narrow bar of a month it can still be taken hold of."""
LEAST_MARGIN = 6
"""Setup and teardown narrower than this are left out of a month."""
