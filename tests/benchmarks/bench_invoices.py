"""A page and a month of invoices, beside a bare ReportLab canvas that draws the same text in the same fonts.

A page is measured as it is issued: PDF/A-3b with the e-invoice inside; writing and judging the e-invoice is not in it.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import partial
from io import BytesIO
from itertools import count, islice
from pathlib import Path
from unittest.mock import patch

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from campus_desk.application.commands import SaveResource
from campus_desk.application.invoice_freezing import freeze
from campus_desk.application.invoice_run import draft_document, holds, issue_month, preview
from campus_desk.application.issuing import issue
from campus_desk.documents.fonts import REGULAR
from campus_desk.documents.page_layout import POINT, Align, Sheet, Style
from campus_desk.domain.identifiers import UNSAVED, ResourceId
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.exchange.cii_xml import CiiXml
from tests.benchmarks.measuring import Row, interleaved, seconds
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.documents.sample_invoices import an_invoice, many_lines, renderer
from tests.invoicing import OCTOBER, issuing_campus, with_customers

LINES = (10, 20, 83)
CUSTOMERS, USES, ROOMS = 60, 5_000, 25
PAGE_GOAL, ISSUE_GOAL, MONTH_GOAL = 1.5, 3.0, 6.0
MONTHS = 7
ISSUED = 24
ISSUED_LINES = 20

Piece = tuple[float, float, str, float, str]
Pages = list[list[Piece]]


def rows() -> Iterator[Row]:
    """Yield what was measured."""
    for lines in LINES:
        invoice = an_invoice(many_lines(lines))
        render = partial(renderer().render, invoice, CiiXml().write(invoice))
        samples, raw = interleaved(render, partial(bare, drawn(render)))
        yield Row(f"one invoice PDF, {lines} lines, against a bare canvas", lines, samples, raw, PAGE_GOAL)
    yield issue_one()
    yield month()


def issue_one() -> Row:
    """Issue invoices of 20 lines, everything included, beside bare canvases that draw the same text."""
    with tempfile.TemporaryDirectory() as folder:
        campus = _busy_october(Path(folder) / "one.db", ISSUED, ISSUED * ISSUED_LINES)
        services = campus.services
        drafts = preview(services, OCTOBER).drafts
        assert [len(draft.lines) for draft in drafts] == [ISSUED_LINES] * ISSUED
        pages = drawn(partial(draft_document, services, drafts[0]))
        left = iter(drafts)

        def issue_next() -> None:
            draft = next(left)
            issued = issue(
                services,
                RECEPTION,
                DocumentKind.INVOICE,
                partial(freeze, services, draft),
                partial(holds, draft),
            )
            assert issued is not None

        # The first one starts the judge, which stays for a run.
        samples, raw = interleaved(issue_next, partial(bare, pages), rounds=ISSUED - 2)
        services.invoice_validator.close()
        campus.close()
    name = f"issue an invoice of {ISSUED_LINES} lines, everything, against a bare canvas"
    return Row(name, ISSUED_LINES, samples, raw, ISSUE_GOAL)


def drawn(render: partial[bytes]) -> Pages:
    """Return what a document's pages say, and where: position in points, font, size, text."""
    pages: Pages = [[]]
    draw, end = Sheet.text, Sheet.end_page

    def text(sheet: Sheet, x: float, y: float, said: str, style: Style, align: Align = Align.LEFT) -> None:
        left = x - sheet.width(said, style) if align is Align.RIGHT else x
        for run in sheet.typeface.runs(said, style.font):
            pages[-1].append((left * POINT, A4[1] - y * POINT, run.font, style.points, run.text))
        draw(sheet, x, y, said, style, align)

    def end_page(sheet: Sheet) -> None:
        pages.append([])
        end(sheet)

    with patch.object(Sheet, "text", text), patch.object(Sheet, "end_page", end_page):
        render()
    return pages[:-1]


def bare(pages: Pages) -> bytes:
    """Draw the same text with nothing but a canvas."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1, initialFontName=REGULAR)
    for page in pages:
        for x, y, font, size, text in page:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def month() -> Row:
    """Issue a month again and again, each time on a copy of the same file; bare canvases and commits beside it."""
    with tempfile.TemporaryDirectory() as folder:
        filled = Path(folder) / "filled.db"
        campus = _busy_october(filled, CUSTOMERS, USES)
        pages = [
            drawn(partial(draft_document, campus.services, draft))
            for draft in preview(campus.services, OCTOBER).drafts
        ]
        assert len(pages) == CUSTOMERS
        campus.close()
        samples, raw = [], []
        for number in range(MONTHS + 1):
            path = Path(folder) / f"{number}.db"
            path.write_bytes(filled.read_bytes())
            raw.append(seconds(partial(_bare_month, Path(folder) / f"{number}-bare.db", pages)))
            opened = Campus(path, furnish=False)
            opened.clock.instant = NOW
            samples.append(seconds(partial(_issue, opened)))
            opened.close()
    name = f"issue a month: {CUSTOMERS} customers, {USES:,} uses, against bare canvases and commits"
    return Row(name, USES, tuple(samples[1:]), tuple(raw[1:]), MONTH_GOAL)


def _issue(campus: Campus) -> None:
    report = issue_month(campus.services, OCTOBER, RECEPTION)
    assert len(report.issued) == CUSTOMERS


def _bare_month(path: Path, pages: list[Pages]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE document (id INTEGER PRIMARY KEY, content BLOB)")
        for each in pages:
            connection.execute("INSERT INTO document VALUES (NULL, ?)", (bare(each),))


def _busy_october(path: Path, payers: int, booked: int) -> Campus:
    campus = issuing_campus(path)
    customers = with_customers(campus, payers)
    with campus.services.storage.read() as unit:
        model = unit.catalogue.resource_by_code("ILL")
    assert model is not None
    codes = [f"R{n}" for n in range(ROOMS)]
    for code in codes:
        campus.execute(SaveResource(replace(model, id=ResourceId(UNSAVED), code=code, name=f"Salle {code}")))
    uses = islice(_slots(codes), booked)
    for number, (code, when) in enumerate(uses):
        campus.book(code, when, customers[number % payers].code, title=f"Séance {number}")
    campus.clock.instant = NOW
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return campus


def _slots(codes: list[str]) -> Iterator[tuple[str, TimeSlot]]:
    """Yield ten hours of every working day of October in every room."""
    first = slot("2026-10-01", "08:00", "09:00")
    for day in count():
        start = first.start + timedelta(days=day)
        if start.weekday() > 4:
            continue
        for hour in range(10):
            for code in codes:
                begin = start + timedelta(hours=hour)
                yield code, TimeSlot(begin, begin + timedelta(hours=1))
