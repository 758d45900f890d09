"""Bytes of an iCalendar file to components of unfolded lines (RFC 5545 § 3.1, § 3.4), whatever its dirt.

Handled here, before anything is parsed: encodings that change from line to line, characters cut in two by folding,
blank lines inside a folded value, text with bare line breaks, lines of any ending, components that are closed in the
wrong order or not at all.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field

from campus_desk.exchange.text_encodings import decode_8bit, utf16_codec

DEEPEST = 4
"""VCALENDAR, VTIMEZONE, STANDARD: nothing that is read lies deeper."""

_LINE_END = re.compile(rb"\r*\n|\r")
_PROPERTY = re.compile(r"[A-Za-z][A-Za-z0-9-]*(?=[;:])")
_CONTROL = {code: None for code in (*range(32), 127) if code not in (9, 10)}


@dataclass(slots=True)
class Component:
    """A component with its content lines and the components inside it.

    Attributes:
        closed: Its END was found where it belongs.
    """

    name: str
    lines: list[str] = field(default_factory=list)
    inner: list[Component] = field(default_factory=list)
    closed: bool = False

    def text(self) -> str:
        """Return the component as the iCalendar text of its own."""
        inner = "".join(child.text() for child in self.inner)
        lines = "".join(f"{line}\r\n" for line in self.lines)
        return f"BEGIN:{self.name}\r\n{lines}{inner}END:{self.name}\r\n"


@dataclass(frozen=True, slots=True)
class CalendarText:
    """What a file consists of.

    Attributes:
        stray: Lines outside any component, or ENDs without their BEGIN: the file is damaged.
    """

    components: tuple[Component, ...]
    stray: bool


def split_components(data: bytes) -> CalendarText:
    """Return the components of a file."""
    top = Component("")
    stack = [top]
    stray = False
    for line in logical_lines(data):
        name, _, value = line.partition(":")
        word = name.strip().upper()
        if word == "BEGIN":
            component = Component(value.strip().upper())
            del stack[_depth_for(component.name, stack) :]
            stack[-1].inner.append(component)
            stack.append(component)
        elif word == "END":
            stray = not _close(stack, value.strip().upper()) or stray
        elif len(stack) == 1:
            stray = True
        else:
            stack[-1].lines.append(line)
    return CalendarText(tuple(top.inner), stray or len(stack) > 1)


def _depth_for(name: str, stack: list[Component]) -> int:
    """Return how deep a component may begin: a calendar at the top, an entry in its calendar, not in another entry."""
    if name == "VCALENDAR":
        return 1
    if name.startswith("V") and name != "VALARM":
        return 2 if stack[1:2] and stack[1].name == "VCALENDAR" else 1
    return min(len(stack), DEEPEST)


def _close(stack: list[Component], name: str) -> bool:
    """Close the innermost component of a name, and leave what is open inside it unclosed."""
    for depth in range(len(stack) - 1, 0, -1):
        if stack[depth].name == name:
            stack[depth].closed = depth == len(stack) - 1
            del stack[depth:]
            return True
    return False


def logical_lines(data: bytes) -> list[str]:
    """Return the unfolded content lines of a file."""
    codec = utf16_codec(data)
    if codec:
        data = data.decode(codec, errors="replace").encode("utf-8", errors="replace")
    lines: list[list[bytes]] = []
    for line in _LINE_END.split(data.removeprefix(codecs.BOM_UTF8)):
        if line[:1] in (b" ", b"\t") and lines:
            lines[-1].append(line[1:])
        elif line.strip():
            lines.append([line])
    joined: list[str] = []
    for pieces in lines:
        text = decode_8bit(b"".join(pieces)).translate(_CONTROL)
        if _PROPERTY.match(text) or not joined:
            joined.append(text)
        else:
            # A value was written with bare line breaks: the rest of it stands on lines of its own.
            joined[-1] += "\\n" + text
    return joined
