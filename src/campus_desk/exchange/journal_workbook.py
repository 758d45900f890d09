"""The journal as a spreadsheet (Office Open XML): days are days, amounts are numbers, text is never a formula."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal

import xlsxwriter

from campus_desk.application.accounting_export import cells
from campus_desk.application.accounting_ports import LedgerLine

_WIDTHS = (9, 14, 9, 12, 11, 34, 14, 28, 16, 12, 44, 13, 13, 9, 12, 12)


def workbook(lines: Iterable[LedgerLine], titles: Sequence[str], name: str, written_at: datetime) -> bytes:
    """Write a workbook with one sheet; the same lines give the same bytes.

    Args:
        lines: What to write.
        titles: Of the columns.
        name: Of the sheet.
        written_at: What the file says of its making.
    """
    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties({"title": name, "created": written_at.replace(tzinfo=None)})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "dd/mm/yyyy", "align": "left"})
    money = book.add_format({"num_format": "#,##0.00"})
    sheet = book.add_worksheet(name)
    for column, (title, width) in enumerate(zip(titles, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, head)
    row = 0
    for row, line in enumerate(lines, 1):
        for column, value in enumerate(cells(line)):
            if isinstance(value, Decimal):
                sheet.write_number(row, column, float(value), money)
            elif isinstance(value, date):
                sheet.write_datetime(row, column, value, day)
            elif isinstance(value, int):
                sheet.write_number(row, column, value)
            elif value:
                sheet.write_string(row, column, value)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, row, len(_WIDTHS) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    book.close()
    return out.getvalue()
