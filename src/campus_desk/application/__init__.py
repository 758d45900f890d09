"""Use cases: what can be done at the desk, whoever asks for it (window, command line, tour).

Imports ``domain`` only and reaches everything else through the protocols in ``ports``.

* ``commands``: every change has a name, an actor and an inverse.
* ``desk``: executes commands, answers queries, announces ``changes``.
* ``read_models``: the complete, frozen rows that views show.
* Handlers turn a command into rules applied, values saved and history written.
* Finding a slot: ``slot_query`` says what is needed, ``slot_search`` ranks, ``free_time`` knows what is free,
  ``slot_outlook`` looks around an answer; ``slot_finder`` is for a drag that cannot stay.
* The month: preview, preparation and issue of invoices; credit notes.
* The calendar: import with a preview first, export.
"""
