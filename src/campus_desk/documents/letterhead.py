"""What every letter of the house has: the sender's head, a title, an address in the window, facts, a foot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from campus_desk.documents import page_layout as look
from campus_desk.documents.fonts import SEMIBOLD
from campus_desk.documents.page_layout import LEFT, RIGHT, Align, Sheet, Style
from campus_desk.documents.picture import Picture
from campus_desk.domain.customer import Address
from campus_desk.domain.invoice import Party

LATER_TOP = 118.0
"""Where what continues begins, below the short head."""
BOTTOM = 1072.0
PAGE_LINE = 1089.0
_FACTS_TOP = 290.5
_BELOW_FACTS = 75.5
_FACT_HEIGHT = 40.0
_GAPS = (28.0, 14.0)
_LOGO = (190.0, 46.0)
_MARK_MIDDLE = 62.0
_WINDOW = (look.millimetres(80), look.millimetres(24))
_WINDOW_TYPES = ((12.5, 17.0), (12.5, 15.0), (11.5, 13.6), (10.5, 12.4), (9.2, 10.8))
"""Size and line distance; the smaller ones for addresses that need more than six lines."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value below.

    Attributes:
        alone: It has a row to itself.
    """

    label: str
    value: str
    strong: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class _Placed:
    x: float
    label: str
    value: tuple[str, ...]
    style: Style


class Letterhead:
    """Draws the head of the first page and of those that continue; ``country`` ends the sender's address."""

    def __init__(
        self,
        sheet: Sheet,
        seller: Party,
        logo: Picture | None = None,
        facts: Iterable[Fact] = (),
        country: str = "",
    ) -> None:
        self.sheet = sheet
        self._country = country
        self._seller = seller
        self._logo = logo
        self._facts = self._spread(list(facts))

    @property
    def table_top(self) -> float:
        """Where the rule below the head of a table is on the first page, that is below the facts."""
        return _FACTS_TOP + _BELOW_FACTS + sum(map(_row_height, self._facts)) - _FACT_HEIGHT

    def first_page(self, title: str, number: str, below: str) -> None:
        """Draw the seller, the title, the facts and the marks for folding."""
        sheet, seller = self.sheet, self._seller
        left = self._mark() + 10
        room = RIGHT - left
        sheet.text(left, 58, sheet.wrapped(seller.name, look.SELLER_NAME, room, 1)[0], look.SELLER_NAME)
        address = " · ".join(
            filter(None, (", ".join(street_lines(seller.address)), city_line(seller.address), self._country))
        )
        contact = " · ".join(filter(None, (seller.phone, seller.email)))
        lines = [
            line for text in (address, contact) for line in sheet.wrapped(text, look.BODY_QUIET, room, 2)
        ]
        sheet.lines(left, 74, lines, look.BODY_QUIET)
        sheet.text(LEFT, 205, title, look.TITLE)
        sheet.text(LEFT, 228, number, look.NUMBER)
        sheet.lines(LEFT, 247, sheet.wrapped(below, look.BODY_QUIET, 340, 2), look.BODY_QUIET)
        sheet.rule(_FACTS_TOP, look.CONTROL)
        self._draw_facts()
        for at in (99, 198):
            sheet.rule(look.millimetres(at), look.CONTROL, 0, 14, 0.75)

    def address(self, name: str, lines: Sequence[str]) -> None:
        """Draw an address in the window of a DL envelope: x 110 mm, y 48 mm, 80 × 24 mm.

        All of it is shown: what needs more lines than the window has at the usual size gets smaller letters.
        """
        width, height = _WINDOW
        named, rest = [""], [""]
        style = strong = look.ADDRESS
        for size, leading in _WINDOW_TYPES:
            style = Style(size, leading)
            strong = Style(size, leading, font=SEMIBOLD)
            named = self.sheet.wrapped(name, strong, width, 3)
            rest = [part for line in lines for part in self.sheet.wrapped(line, style, width, 3)]
            if size + 1.5 + (len(named) + len(rest) - 1) * leading <= height:
                break
        else:
            # Street and city matter more than what stands above them.
            rest = rest[-max(8 - len(named), 1) :]
        x, y = look.millimetres(110), look.millimetres(48) + style.size + 1.5
        y = self.sheet.lines(x, y, named, strong)
        self.sheet.lines(x, y, rest, style)

    def later_page(self, what: str) -> None:
        """Draw the short head of a page that continues."""
        sheet = self.sheet
        (right,) = sheet.wrapped(what, look.BODY_QUIET, 420, 1)
        room = RIGHT - LEFT - sheet.width(right, look.BODY_QUIET) - _GAPS[0]
        sheet.text(LEFT, 60, sheet.wrapped(self._seller.name, look.BODY_STRONG, room, 1)[0], look.BODY_STRONG)
        sheet.text(RIGHT, 60, right, look.BODY_QUIET, Align.RIGHT)
        sheet.rule(74.5, look.CONTROL)

    def foot(self, text: str) -> None:
        """Draw what stands at the foot of every page."""
        self.sheet.text(RIGHT, PAGE_LINE, text, look.LEGAL, Align.RIGHT)

    def _mark(self) -> float:
        """Draw the seller's logo, the desk's mark where it has none; return where it ends."""
        if self._logo is not None:
            width, height = self._logo.fitting(*_LOGO)
            self.sheet.picture(self._logo, LEFT, _MARK_MIDDLE - height / 2, width, height)
            return LEFT + width
        self.sheet.box(LEFT, 45, 34, 34, look.ACCENT, radius=4.5)
        for y, left, width in ((53, 64, 13), (60, 64, 20), (67, 64, 7)):
            self.sheet.box(left, y, width, 4, look.PAPER)
        return LEFT + 34

    def _draw_facts(self) -> None:
        y = _FACTS_TOP + 19.5
        for row in self._facts:
            for fact in row:
                self.sheet.text(fact.x, y, fact.label, look.SMALL)
                self.sheet.lines(fact.x, y + 16, fact.value, fact.style)
            y += _row_height(row)

    def _spread(self, facts: list[Fact]) -> list[list[_Placed]]:
        """Place facts in rows: those that stand alone first, the others in as few rows of columns as they need."""
        alone = [fact for fact in facts if fact.alone]
        others = [fact for fact in facts if not fact.alone]
        return [[self._wide(fact)] for fact in alone] + self._columns(others)

    def _columns(self, facts: list[Fact]) -> list[list[_Placed]]:
        room = RIGHT - LEFT
        for count in range(1, len(facts)):
            per_row = -(-len(facts) // count)
            rows = [facts[at : at + per_row] for at in range(0, len(facts), per_row)]
            widths = [
                max(self._width(row[column]) for row in rows if column < len(row))
                for column in range(per_row)
            ]
            most, least = _GAPS
            if sum(widths) + least * (per_row - 1) > room:
                continue
            gap = min(most, (room - sum(widths)) / max(per_row - 1, 1))
            lefts = [LEFT + sum(widths[:column]) + gap * column for column in range(per_row)]
            return [[self._narrow(*pair) for pair in zip(lefts, row, strict=False)] for row in rows]
        return [[self._wide(fact)] for fact in facts]

    def _width(self, fact: Fact) -> float:
        return max(self.sheet.width(fact.label, look.SMALL), self.sheet.width(fact.value, _style(fact)))

    def _narrow(self, x: float, fact: Fact) -> _Placed:
        return _Placed(x, fact.label, (fact.value,), _style(fact))

    def _wide(self, fact: Fact) -> _Placed:
        value = self.sheet.wrapped(fact.value, _style(fact), RIGHT - LEFT, 8)
        return _Placed(LEFT, fact.label, tuple(value), _style(fact))


def _style(fact: Fact) -> Style:
    return look.BODY_STRONG if fact.strong else look.BODY


def _row_height(row: list[_Placed]) -> float:
    return _FACT_HEIGHT + (max(len(fact.value) for fact in row) - 1) * look.BODY.leading


def street_lines(address: Address) -> list[str]:
    """Return the lines of an address above its city."""
    return [line for line in (address.line1, address.line2, address.line3) if line]


def city_line(address: Address) -> str:
    """Return post code and city."""
    return " ".join(filter(None, (address.postcode, address.city)))
