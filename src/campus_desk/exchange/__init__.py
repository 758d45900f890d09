"""File formats that come in and go out: iCalendar, CSV, XML. The only layer that imports icalendar and lxml.

Turns bytes into values and values into bytes, and reports every part it could not read; it decides nothing.
"""
