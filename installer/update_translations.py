#!/usr/bin/env python3
"""Bring ``resources/translations/*.ts`` in step with the sentences in the window's code.

    python3 installer/update_translations.py            add new sentences, drop those that are gone
    python3 installer/update_translations.py --check    only say what is missing; exit 1 when something is

Reads the syntax tree rather than the text: Qt's own ``lupdate`` overlooks the plural of ``translate(…, n)`` in Python.
English is the language of the source: its file only holds the two forms of sentences that count something.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "campus_desk" / "ui"
TARGET = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "en", "de")
PLURAL_FORMS = 2

Key = tuple[str, str]
"""Context and sentence."""


@dataclass(frozen=True)
class Sentence:
    """One call of ``tr`` or ``translate``, or a word of Qt's that Qt has no translation of."""

    context: str
    text: str
    counts: bool
    file: str
    line: int

    @property
    def key(self) -> Key:
        """Context and sentence."""
        return self.context, self.text


def sentences(folder: Path = SOURCE) -> Iterator[Sentence]:
    """Yield every sentence of the window, in the order of files and lines."""
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from _sentences_in(tree, "", path)


def _sentences_in(node: ast.AST, context: str, path: Path) -> Iterator[Sentence]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            found = _sentence(child, inner, path)
            if found is not None:
                yield found
        yield from _sentences_in(child, inner, path)


def _sentence(call: ast.Call, context: str, path: Path) -> Sentence | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "tr" and isinstance(call.func, ast.Attribute):
        texts, counted = call.args[:1], len(call.args) > 2
        where = context
    elif name in ("translate", "QT_TRANSLATE_NOOP") and _is_text(call.args[:1]):
        # A painter is translated by numbers.
        texts, counted = call.args[1:2], len(call.args) > 3
        where = ast.literal_eval(call.args[0])
    else:
        return None
    if not _is_text(texts):
        raise SystemExit(f"{path}:{call.lineno}: only a literal sentence can be translated")
    return Sentence(where, ast.literal_eval(texts[0]), counted, path.name, call.lineno)


def _is_text(arguments: list[ast.expr]) -> bool:
    return all(isinstance(a, ast.Constant) and isinstance(a.value, str) for a in arguments) and bool(
        arguments
    )


def stored(path: Path) -> dict[Key, list[str]]:
    """Return the finished translations of a file: one text, or one per plural form."""
    found: dict[Key, list[str]] = {}
    if not path.exists():
        return found
    for context in ElementTree.parse(path).getroot().iterfind("context"):  # noqa: S314 - files of our own
        name = context.findtext("name") or ""
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iterfind("numerusform")]
            found[name, message.findtext("source") or ""] = forms or [translation.text or ""]
    return found


def missing(language: str) -> list[Sentence]:
    """Return the sentences a language lacks."""
    have = stored(TARGET / f"campus-desk_{language}.ts")
    return [s for s in sentences() if not _is_complete(s, have.get(s.key, []))]


def _is_complete(sentence: Sentence, forms: list[str]) -> bool:
    wanted = PLURAL_FORMS if sentence.counts else 1
    return len(forms) == wanted and all(forms)


def render(language: str, have: dict[Key, list[str]]) -> str:
    """Return the content of a ``.ts`` file; sentences without a translation are marked unfinished."""
    by_context: dict[str, dict[str, bool]] = {}
    for sentence in sentences():
        texts = by_context.setdefault(sentence.context, {})
        texts[sentence.text] = texts.get(sentence.text, False) or sentence.counts
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted(by_context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text, counts in by_context[context].items():
            lines += _message(text, have.get((context, text), []), counts, language)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: str, forms: list[str], counts: bool, language: str) -> list[str]:
    if language == "en" and not counts and not forms:
        forms = [text]
    wanted = PLURAL_FORMS if counts else 1
    done = len(forms) == wanted and all(forms)
    kind = "" if done else ' type="unfinished"'
    numerus = ' numerus="yes"' if counts else ""
    lines = [f"    <message{numerus}>", f"        <source>{escape(text)}</source>"]
    if counts:
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{escape(f)}</numerusform>" for f in (forms or [""] * wanted)]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind}>{escape(forms[0] if forms else '')}</translation>")
    return [*lines, "    </message>"]


def main() -> int:
    """Update or check all languages; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="write nothing")
    check = parser.parse_args().check
    TARGET.mkdir(parents=True, exist_ok=True)
    status = 0
    for language in LANGUAGES:
        path = TARGET / f"campus-desk_{language}.ts"
        if not check:
            path.write_text(render(language, stored(path)), encoding="utf-8")
        left = missing(language)
        for sentence in left:
            print(f"{language}: {sentence.file}:{sentence.line}: [{sentence.context}] {sentence.text}")
        status = status or int(check and bool(left))
    return status


if __name__ == "__main__":
    sys.exit(main())
