"""Quick entry: a booking from a few words, in the tool bar or typed on a cell of the planner.

``QuickEntry`` reads the words of its field on every key press (``application.quick_words``), works out what would be
booked from what is in memory (``application.quick_booking``) and shows both in a ``QuickPopup``. Imported when the
field is first used: the window is painted before that.
"""
