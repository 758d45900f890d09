"""Which words a picture shows: their place, size and ink, word for word, where a comparison of pixels lets an « e »
pass for an « o ».

A list of them lies beside each reference, a line each, in the order they are painted::

    330,116 11.5/500 #ffffff Alsace BioForum

The place is the left end of the line of writing, in logical pixels. It may be off by one, as another build of FreeType
measures a little differently; everything else is exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from difflib import unified_diff
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

ROUNDING = 1
"""How far the place of a word may be off, logical pixels."""


class Word(NamedTuple):
    """A line of text on a picture."""

    x: int
    y: int
    look: str
    text: str

    def __str__(self) -> str:
        return f"{self.x},{self.y} {self.look} {self.text}"

    @property
    def ink(self) -> str:
        """Its colour, ``#rrggbb``."""
        return self.look.rpartition(" ")[2]

    def moved(self, by: QPoint) -> Word:
        """Return the word elsewhere."""
        return self._replace(x=self.x + by.x(), y=self.y + by.y())

    def is_like(self, other: Word) -> bool:
        """Return whether two words are the same and lie at the same place."""
        near = max(abs(self.x - other.x), abs(self.y - other.y)) <= ROUNDING
        return near and (self.look, self.text) == (other.look, other.text)


@contextmanager
def listening() -> Iterator[list[Word]]:
    """Note all words that reach a widget; those written on a pixmap when the pixmap is drawn, where it is drawn."""
    seen: list[Word] = []
    kept: dict[int, tuple[QPixmap, list[Word]]] = {}
    write, copy = QPainter.drawText, QPainter.drawPixmap

    def drawn_on(painter: QPainter) -> list[Word]:
        device = painter.device()
        return kept.setdefault(id(device), (device, []))[1] if isinstance(device, QPixmap) else seen

    def note_text(painter: QPainter, *where_and_what: Any) -> None:
        place, text = where_and_what
        at = painter.transform().map(QPointF(place))
        scale = painter.transform().m11()
        look = _look(painter.font(), scale, painter.pen().color().name())
        drawn_on(painter).append(Word(round(at.x()), round(at.y()), look, text))
        write(painter, place, text)

    def note_pixmap(painter: QPainter, *where_and_what: Any) -> None:
        pixmap = where_and_what[-1]
        if id(pixmap) in kept:
            at = painter.transform().map(QPointF(where_and_what[0])).toPoint()
            drawn_on(painter).extend(word.moved(at) for word in kept[id(pixmap)][1])
        copy(painter, *where_and_what)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", note_text)
        patch.setattr(QPainter, "drawPixmap", note_pixmap)
        yield seen


def _look(font: QFont, scale: float, ink: str) -> str:
    return f"{font.pixelSize() * scale:g}/{font.weight().value} {ink}"


def of_labels(view: QWidget) -> list[Word]:
    """Return what the labels in sight say: those of a card."""
    labels = [label for label in view.findChildren(QLabel) if label.isVisibleTo(view) and label.text()]
    return [
        Word(
            *label.mapTo(view, label.contentsRect().bottomLeft()).toTuple(),
            _look(label.font(), 1, label.palette().color(label.foregroundRole()).name()),
            label.text(),
        )
        for label in labels
    ]


def save_words(path: Path, words: list[Word]) -> None:
    """Write a list."""
    path.write_text("".join(f"{word}\n" for word in words), encoding="utf-8", newline="\n")


def read_words(path: Path) -> list[Word]:
    """Return the words of a list."""
    words = []
    for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
        place, size, ink, text = line.split(" ", 3)
        x, _, y = place.partition(",")
        words.append(Word(int(x), int(y), f"{size} {ink}", text))
    return words


def other_words(name: str, actual: list[Word], expected: list[Word]) -> str:
    """Return a sentence and the words of a picture that are not those of its list; the empty string for none."""
    if len(actual) == len(expected) and all(map(Word.is_like, actual, expected)):
        return ""
    painted, listed = [str(word) for word in actual], [str(word) for word in expected]
    lines = unified_diff(listed, painted, "listed", "painted", n=0, lineterm="")
    hint = "Where they are right, python -m tests.gui.renew_pictures lists them."
    return "\n".join((f"{name} shows other words than its list.", *lines, hint))
