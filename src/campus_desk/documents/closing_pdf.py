"""The closing of a month on one sheet: what was issued, and the hash that ties it down, for a drawer or a notary."""

from __future__ import annotations

from decimal import Decimal

from campus_desk.application.closing_sheet import ClosedSeries, ClosingSheet, RunningTotal
from campus_desk.application.ports import Wording
from campus_desk.documents import page_layout as look
from campus_desk.documents.invoice_words import Remembered, grouped
from campus_desk.documents.letterhead import Fact, Letterhead
from campus_desk.documents.page_layout import LEFT, RIGHT, Align, Sheet, Style
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.journal import grouped_by_eight
from campus_desk.domain.messages import Message, Value

_COLUMNS = (("first", 195.0), ("last", 297.0))
_COUNT = ("count", 430.0)
_SUMS = (("net", 537.0), ("tax", 634.0), ("gross", RIGHT))
_ROW = 26.0
_CODE = 132.0
_HASH = Style(15, 24)
_HASH_COLUMN = 96.0
_NONE = "—"


class ClosingWords:
    """Words ``closing-<key>``, amounts and dates of one sheet."""

    def __init__(self, wording: Wording | Remembered, sheet: ClosingSheet) -> None:
        self._wording = wording
        self.sheet = sheet

    def say(self, key: str, /, **values: Value) -> str:
        """Word ``closing-<key>``."""
        return self._wording.text(Message.of(f"closing-{key}", **values), self.sheet.language)

    def money(self, amount: Decimal) -> str:
        """Return an amount in euros."""
        return self._wording.text(Message.of("value-money", value=amount), self.sheet.language)

    def month(self) -> str:
        """Return the month as a title."""
        text = self._wording.text(Message.of("value-month", value=self.sheet.month), self.sheet.language)
        return text[:1].upper() + text[1:]

    def specimen(self) -> str:
        """Return what the sheet of a sample campus says across its page and at its foot; empty on a real one."""
        said = self._wording.text(Message.of("invoice-specimen"), self.sheet.language)
        return said if self.sheet.specimen else ""

    def foot(self) -> str:
        """Return what stands at the foot."""
        return " · ".join(filter(None, (self.specimen(), self.say("foot", month=self.month()))))

    def facts(self) -> list[Fact]:
        """Return when and by whom it was closed, and which links of the chain are the month's."""
        sheet = self.sheet
        links = _NONE
        if sheet.first_sequence:
            links = self.say("links", first=sheet.first_sequence, last=sheet.last_sequence)
        facts = [
            Fact(self.say("closed-at"), self.say("moment", at=sheet.closed_at), strong=True),
            Fact(self.say("closed-by"), sheet.closed_by or _NONE),
            Fact(self.say("chain"), links),
        ]
        if sheet.seller.siren:
            facts.append(Fact(self.say("siren"), grouped(sheet.seller.siren, 3, 3)))
        return facts

    def code(self) -> str:
        """Return what the square says: a line for the format, the month, the last link and its hash."""
        sheet = self.sheet
        return f"campus-desk-closing/1\n{sheet.month:%Y-%m}\n{sheet.last_sequence}\n{sheet.last_hash}"


def draw(sheet: Sheet, words: ClosingWords, head: Letterhead) -> None:
    """Draw the sheet."""
    if mark := words.specimen():
        sheet.slanted(mark, look.WATERMARK, 52)
    head.first_page(words.say("title"), words.month(), words.say("below"))
    y = _draw_table(sheet, words, head.table_top)
    y = _draw_running(sheet, words, y + 22)
    y = _draw_chain(sheet, words, y + 34)
    _draw_signature(sheet, words, y + 48)
    head.foot(words.foot())
    sheet.end_page()


def _draw_table(sheet: Sheet, words: ClosingWords, top: float) -> float:
    sheet.text(LEFT, top - 9, words.say("head-kind"), look.SMALL_HEAD)
    for name, x in _COLUMNS:
        sheet.text(x, top - 9, words.say(f"head-{name}"), look.SMALL_HEAD)
    for name, x in (_COUNT, *_SUMS):
        sheet.text(x, top - 9, words.say(f"head-{name}"), look.SMALL_HEAD, Align.RIGHT)
    sheet.rule(top, look.TEXT)
    y = top
    for series in words.sheet.series:
        sheet.text(LEFT, y + 17, words.say(f"kind-{series.kind.value}"), look.BODY_STRONG)
        for (_, x), number in zip(_COLUMNS, (series.first_number, series.last_number), strict=True):
            sheet.text(x, y + 17, number or _NONE, look.BODY)
        _draw_sums(sheet, words, series, y + 17)
        y += _ROW
        sheet.rule(y, look.LINE)
    total = _total(words.sheet.series)
    sheet.text(LEFT, y + 17, words.say("total"), look.BODY_STRONG)
    _draw_amounts(sheet, words, total, y + 17)
    sheet.rule(y + _ROW, look.TEXT)
    return y + _ROW


def _draw_running(sheet: Sheet, words: ClosingWords, top: float) -> float:
    sheet.text(LEFT, top + 11, words.say("running"), look.SMALL_HEAD)
    y = top + 20
    sheet.rule(y, look.TEXT)
    for key, total in (("year", words.sheet.year), ("perpetual", words.sheet.perpetual)):
        sheet.text(LEFT, y + 17, words.say(f"running-{key}", since=total.since), look.BODY)
        _draw_sums(sheet, words, total, y + 17)
        y += _ROW
        sheet.rule(y, look.LINE)
    return y


def _draw_sums(sheet: Sheet, words: ClosingWords, series: ClosedSeries | RunningTotal, y: float) -> None:
    sheet.text(_COUNT[1], y, str(series.count), look.BODY, Align.RIGHT)
    _draw_amounts(sheet, words, series, y)


def _draw_amounts(sheet: Sheet, words: ClosingWords, sums: ClosedSeries | RunningTotal, y: float) -> None:
    said = (words.money(amount) for amount in (sums.net, sums.tax, sums.gross))
    for (name, x), text in zip(_SUMS, said, strict=True):
        sheet.text(x, y, text, look.BODY_STRONG if name == "gross" else look.BODY, Align.RIGHT)


def _total(series: tuple[ClosedSeries, ...]) -> ClosedSeries:
    """Return invoices less credit notes; only their sums are printed, numbers of documents are not taken off."""
    signed = [(-1 if each.kind is DocumentKind.CREDIT_NOTE else 1, each) for each in series]
    zero = Decimal("0.00")
    return ClosedSeries(
        kind=DocumentKind.INVOICE,
        first_number="",
        last_number="",
        count=sum(each.count for each in series),
        net=sum((sign * each.net for sign, each in signed), zero),
        tax=sum((sign * each.tax for sign, each in signed), zero),
        gross=sum((sign * each.gross for sign, each in signed), zero),
    )


def _draw_chain(sheet: Sheet, words: ClosingWords, top: float) -> float:
    sheet.text(LEFT, top, words.say("hash"), look.PAYMENT_TITLE)
    sheet.rule(top + 12, look.TEXT)
    sheet.code(words.code(), LEFT, top + 30, _CODE)
    x = LEFT + _CODE + 28
    sheet.text(x, top + 42, words.say("hash-label", sequence=words.sheet.last_sequence), look.SMALL)
    y = top + 68
    for line in grouped_by_eight(words.sheet.last_hash):
        for column, group in enumerate(line):
            sheet.text(x + column * _HASH_COLUMN, y, group, _HASH)
        y += _HASH.leading
    explained = sheet.wrapped(words.say("explained"), look.BODY_QUIET, RIGHT - x, 6)
    sheet.lines(x, y + 4, explained, look.BODY_QUIET)
    return top + 30 + _CODE


def _draw_signature(sheet: Sheet, words: ClosingWords, top: float) -> None:
    middle = (LEFT + RIGHT) / 2
    for left, right, key in ((LEFT, middle - 14, "place-date"), (middle + 14, RIGHT, "signature")):
        sheet.text(left, top, words.say(key), look.SMALL)
        sheet.rule(top + 70, look.CONTROL, left, right)
