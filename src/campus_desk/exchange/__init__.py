"""File formats that come in and go out: iCalendar, CSV, CII. The only layer that imports icalendar, csv and lxml.

Turns bytes into values and values into bytes, and reports every part it could not read; it decides nothing.

* ``text_encodings``: bytes to text, whatever program wrote them.
* ``csv_tables``: tables of text in and out, safe for spreadsheets.
* ``calendar_format``: what the application asks for. Reading goes from ``calendar_lines`` (unfolding, damage) over
  ``calendar_times`` (dates, zones) and ``calendar_events`` (one VEVENT) to ``calendar_codec`` (one file);
  ``calendar_writer`` goes the other way.
* ``cii_xml``: the XML of an invoice (Factur-X, profile EN 16931).
* ``invoice_validation``: e-invoices held to the rules of EN 16931 and of France by ``invoice_judge``, a program in a
  process of its own.
"""
