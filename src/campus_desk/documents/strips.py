"""Strips that fill pages from top to bottom; what belongs together is not torn apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page, as wide as the page.

    Attributes:
        height: Pixels.
        draw: Draws it, its top edge at the y given.
        keep: It stands on the page of the strip that follows.
    """

    height: float
    draw: Callable[[float], None]
    keep: bool = False


def spread(strips: Iterable[Strip], first: float, later: float, bottom: float) -> list[list[Strip]]:
    """Spread strips over pages that begin at ``first``, the others at ``later``, and end at ``bottom``."""
    pages: list[list[Strip]] = [[]]
    y = first
    for chunk in _chunks(strips):
        height = sum(strip.height for strip in chunk)
        if y + height > bottom and pages[-1]:
            pages.append([])
            y = later
        for strip in chunk:
            # Only a chunk taller than a page is torn.
            if y + strip.height > bottom and pages[-1]:
                pages.append([])
                y = later
            pages[-1].append(strip)
            y += strip.height
    return pages


def _chunks(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    chunk: list[Strip] = []
    for strip in strips:
        chunk.append(strip)
        if not strip.keep:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
