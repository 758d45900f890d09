"""Invoices are PDF/A-3b with the e-invoice inside: judged by veraPDF, read back by other people's libraries."""

from __future__ import annotations

import hashlib
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date
from io import BytesIO

import facturx
import pytest
from PIL import Image, ImageCms
from pypdf import PdfReader

from campus_desk.application.sheets import PlanRow
from campus_desk.domain.invoice import Invoice
from campus_desk.exchange.cii_xml import CiiXml
from tests.documents.logos import logo
from tests.documents.random_invoices import random_invoice
from tests.documents.sample_cases import every_case
from tests.documents.sample_invoices import (
    BUYER,
    RESOURCES,
    SELLER,
    an_invoice,
    many_lines,
    renderer,
)
from tests.documents.test_sheets import a_plan
from tests.documents.verapdf import assert_archivable, judged, needs_java
from tests.einvoice.cases import CASES

XML = CiiXml().write(CASES["two rates"]())


def as_pdf(invoice: Invoice, xml: bytes | None = XML, logo: bytes | None = None) -> bytes:
    return renderer().render(invoice, xml, logo)


def with_own_xml(invoice: Invoice, logo: bytes | None = None) -> bytes:
    return as_pdf(invoice, CiiXml().write(invoice), logo)


# --- the standard -----------------------------------------------------------------------------------------------------


@needs_java
def test_every_kind_of_invoice_is_pdf_a_3b() -> None:
    odd = "🧪 שלום \x00\ufffe\ud800 <&> 漢 \\(" + "x" * 100
    documents = {
        **{
            f"{count} lines, {language}": as_pdf(an_invoice(many_lines(count), language=language))
            for count, language in ((3, "fr"), (30, "de"), (480, "en"))
        },
        **{case: with_own_xml(make()) for case, make in CASES.items()},
        **{f"{case}, paper": as_pdf(invoice) for case, invoice in every_case().items()},
        "draft": as_pdf(an_invoice(number=""), None),
        "specimen": as_pdf(an_invoice(specimen=True), None),
        "logo": renderer().render(an_invoice(), XML, logo()),
        "logo in print colours": renderer().render(an_invoice(many_lines(30)), XML, logo("JPEG", "CMYK")),
        "odd": as_pdf(an_invoice(buyer=replace(BUYER, name=odd), seller=replace(SELLER, name=odd))),
    }
    assert_archivable(documents)


@needs_java
def test_five_random_invoices_are_pdf_a_3b() -> None:
    assert_archivable({str(seed): with_own_xml(random_invoice(seed)) for seed in range(5)})


@needs_java
@pytest.mark.slow
def test_sixty_random_invoices_and_their_annexes_are_pdf_a_3b() -> None:
    documents = {}
    for seed in range(5, 65):
        invoice = random_invoice(seed)
        documents[f"{seed}"] = with_own_xml(invoice, logo() if seed % 3 == 0 else None)
        if seed % 4 == 0:
            documents[f"{seed}, annex"] = renderer().annex(invoice)
    assert_archivable(documents)


BROKEN = {
    # What is taken away, at equal length so that no offset moves: the rule of ISO 19005-3 that misses it.
    "no output intent": (b"/OutputIntents ", b"/OutputIntentz ", "6.2.4.3-2"),
    "another part": (b"<pdfaid:part>3<", b"<pdfaid:part>2<", "6.6.4-2"),
    "no metadata": (b"/Metadata ", b"/Metadota ", "6.6.2.1-1"),
    "no relationship": (b"/AFRelationship ", b"/AFRelationshib ", "6.8-3"),
    "not associated": (b"/AF [", b"/AG [", "6.8-4"),
    "no name for all systems": (b"/UF (", b"/UG (", "6.8-2"),
    "no type": (b"/Subtype /text#2Fxml", b"/Subtipe /text#2Fxml", "6.8-1"),
    "undeclared properties": (b"<pdfaSchema:namespaceURI>urn:f", b"<pdfaSchema:namespaceURI>urn:g", "6.6.2.3.1-1"),
    "font outside": (b"/FontFile2 ", b"/FontFilo2 ", "6.2.11.4.1-1"),
    "glued endstream": (b"\nendstream", b"\x00endstream", "6.1.7.1-1"),
}  # fmt: skip


@needs_java
def test_what_is_not_pdf_a_is_refused_by_the_same_judge() -> None:
    whole = as_pdf(an_invoice())
    documents = {name: whole.replace(old, new) for name, (old, new, _) in BROKEN.items()}
    assert whole not in documents.values()
    verdicts = judged({**documents, "plan": renderer().plan(a_plan(PlanRow("Rhin", 12, ()))), "text": b"no"})
    assert {name: verdict.broken for name, verdict in verdicts.items() if verdict.passed} == {}
    for name, (_, _, rule) in BROKEN.items():
        assert rule in verdicts[name].broken, (name, verdicts[name].broken)


# --- what is inside ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES)
def test_the_e_invoice_of_every_case_comes_out_as_it_went_in(case: str) -> None:
    invoice = CASES[case]()
    xml = CiiXml().write(invoice)
    assert PdfReader(BytesIO(as_pdf(invoice, xml))).attachments["factur-x.xml"] == [xml]


def test_the_e_invoice_is_where_others_look_for_it() -> None:
    pdf = as_pdf(an_invoice())
    reader = PdfReader(BytesIO(pdf))
    assert dict(reader.attachments) == {"factur-x.xml": [XML]}
    assert facturx.get_xml_from_pdf(pdf, check_xsd=False) == ("factur-x.xml", XML)
    catalog = reader.trailer["/Root"]
    (associated,) = catalog["/AF"]  # type: ignore[index]
    file = associated.get_object()
    assert file["/AFRelationship"] == "/Data"
    assert file["/UF"] == "factur-x.xml"
    embedded = file["/EF"]["/F"]
    assert embedded["/Subtype"] == "/text/xml"
    assert embedded["/Params"]["/Size"] == len(XML)
    checksum = embedded["/Params"]["/CheckSum"]
    assert (checksum if isinstance(checksum, bytes) else checksum.original_bytes) == hashlib.md5(XML).digest()


def test_without_an_e_invoice_nothing_is_attached_and_nothing_is_claimed() -> None:
    pdf = as_pdf(an_invoice(), None)
    assert dict(PdfReader(BytesIO(pdf)).attachments) == {}
    assert b"factur-x" not in pdf.lower()
    assert b"<pdfaid:part>3</pdfaid:part>" in pdf


def test_the_metadata_can_be_read_without_unpacking_and_say_what_the_file_says() -> None:
    seller = replace(SELLER, name="Dupont & Fils <SAS>")
    pdf = as_pdf(an_invoice(seller=seller, issue_date=date(2026, 11, 30)))
    packet = re.search(rb"<x:xmpmeta.*</x:xmpmeta>", pdf, re.DOTALL)
    assert packet is not None
    said = [text.strip() for text in ET.fromstring(packet[0]).itertext() if text.strip()]
    for expected in (
        *("Facture F2026-000412", "Dupont & Fils <SAS>", "2026-11-30T00:00:00+00:00", "Campus Desk"),
        *("INVOICE", "EN 16931", "1.0", "factur-x.xml"),
    ):
        assert expected in said
    information = PdfReader(BytesIO(pdf)).metadata
    assert information is not None
    assert (information.title, information.author) == ("Facture F2026-000412", "Dupont & Fils <SAS>")
    moments = [str(information[key]) for key in ("/CreationDate", "/ModDate")]
    assert moments == ["D:20261130000000+00'00'"] * 2


def test_the_same_invoice_is_the_same_file_and_another_e_invoice_another_one() -> None:
    once, again = (as_pdf(an_invoice()) for _ in range(2))
    assert once == again
    identity = [PdfReader(BytesIO(as_pdf(an_invoice(), xml))).trailer["/ID"] for xml in (XML, XML + b"\n")]
    assert identity[0] != identity[1]


def test_the_colours_of_the_page_are_srgb() -> None:
    content = (RESOURCES / "icc" / "sRGB.icc").read_bytes()
    assert content[8:10] == bytes((4, 0x20)), "PDF 1.7 knows no later version"
    profile = ImageCms.ImageCmsProfile(BytesIO(content))
    ours = Image.new("RGB", (1, 1), (10, 90, 107))
    shown = ImageCms.profileToProfile(ours, profile, ImageCms.createProfile("sRGB"))
    assert shown is not None
    assert shown.getpixel((0, 0)) == (10, 90, 107)
    intent = PdfReader(BytesIO(as_pdf(an_invoice()))).trailer["/Root"]["/OutputIntents"][0]  # type: ignore[index]
    assert intent["/S"] == "/GTS_PDFA1"
    assert intent["/DestOutputProfile"].get_data() == content
