"""PDF/A-3b (ISO 19005-3, conformance B) out of ReportLab in one pass, with the e-invoice inside (Factur-X 1.0).

ReportLab writes PDF, not PDF/A: what it lacks is given to the document before anything is drawn, through the doors it
has, so that nobody has to open the finished file again. What is drawn must do its part: embedded TrueType fonts only,
grey and RGB only, no transparency, no links.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from datetime import date
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from campus_desk.documents.fonts import REGULAR, printable

# Streams as bytes, not as text for mail of the last century: a quarter smaller, and quicker.
rl_config.useA85 = 0

ATTACHMENT = "factur-x.xml"
CREATOR = "Campus Desk"
_NOT_XML = dict.fromkeys((0xFFFE, 0xFFFF))


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file says about itself.

    Attributes:
        language: As RFC 5646 writes it.
        day: The date of the file: of the document, not of the clock, so that a reprint has the same bytes.
        xml: The e-invoice to embed (cross industry invoice, profile EN 16931), None for none.
    """

    title: str
    author: str
    subject: str
    language: str
    day: date
    xml: bytes | None = None


class PdfA:
    """Opens and closes files; reads the colour profile once.

    Raises:
        OSError: The colour profile is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._profile = zlib.compress((folder / "sRGB.icc").read_bytes(), 9)

    def open(self, facts: FileFacts) -> Canvas:
        """Return a canvas of A4 pages whose file will be PDF/A-3b."""
        canvas = Canvas(
            BytesIO(),
            pagesize=A4,
            pdfVersion=(1, 7),
            invariant=1,
            initialFontName=REGULAR,
            lang=facts.language,
        )
        title, author, subject = map(_clean, (facts.title, facts.author, facts.subject))
        canvas.setTitle(title)
        canvas.setAuthor(author)
        canvas.setSubject(subject)
        canvas.setCreator(CREATOR)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        day = f"{facts.day:%Y%m%d}"
        canvas.setDateFormatter(lambda *_: f"D:{day}000000+00'00'")
        document = canvas._doc  # noqa: SLF001 - the catalog has no public door
        document.encrypt = _StreamEnds()
        document.Catalog = _Catalog(document.Catalog)
        document.Catalog.OutputIntents = pdfdoc.PDFArray([self._output_intent(document)])
        metadata = _metadata(title, author, subject, facts, document.info.producer)
        kind = {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}
        document.Catalog.Metadata = pdfdoc.PDFStream(pdfdoc.PDFDictionary(kind), metadata)
        if facts.xml is not None:
            document.updateSignature(facts.xml)
            _attach(document, facts.xml, day)
        return canvas

    @staticmethod
    def close(canvas: Canvas) -> bytes:
        """Return the bytes of the file; the canvas cannot be used any more."""
        return bytes(canvas.getpdfdata())

    def _output_intent(self, document: Any) -> Any:
        """Return what red, green and blue of the pages mean (ISO 19005-3, 6.2.3)."""
        stream = {"N": 3, "Filter": pdfdoc.PDFName("FlateDecode")}
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("OutputIntent"),
                "S": pdfdoc.PDFName("GTS_PDFA1"),
                "OutputConditionIdentifier": pdfdoc.PDFString("sRGB IEC61966-2.1"),
                "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
                "DestOutputProfile": document.Reference(
                    pdfdoc.PDFStream(pdfdoc.PDFDictionary(stream), self._profile)
                ),
            }
        )


class _Catalog(pdfdoc.PDFCatalog):  # type: ignore[misc]
    """A catalog that has an output intent and associated files besides what ReportLab knows."""

    __NoDefault__ = (*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents", "AF")

    def __init__(self, plain: Any) -> None:
        self.__dict__.update(vars(plain))


class _StreamEnds(pdfdoc.NoEncryption):  # type: ignore[misc]
    """Puts every ``endstream`` on a line of its own (ISO 19005-3, 6.1.7.1); ReportLab glues it to the content.

    The only place through which the content of all streams passes before its length is written is the door of
    encryption, which PDF/A keeps shut.
    """

    def encode(self, content: str | bytes) -> _Content:
        """Return a stream's content, followed by a line end that does not count."""
        return _Content(content)


class _Content(pdfdoc.PDFObject):  # type: ignore[misc]
    def __init__(self, content: str | bytes) -> None:
        self._content = pdfdoc.pdfdocEnc(content)

    def __len__(self) -> int:
        return len(self._content)

    def format(self, document: Any) -> bytes:
        """Return what stands between ``stream`` and ``endstream``."""
        del document
        return bytes(self._content + b"\n")


def _attach(document: Any, xml: bytes, day: str) -> None:
    """Embed the e-invoice and say that the pages show its data (ISO 19005-3, 6.8; Factur-X 1.0, 6.2.2)."""
    checked = hashlib.md5(xml, usedforsecurity=False).hexdigest()
    parameters = {
        "Size": len(xml),
        "ModDate": pdfdoc.PDFString(f"D:{day}000000+00'00'"),
        "CheckSum": f"<{checked}>",
    }
    file = {
        "Type": pdfdoc.PDFName("EmbeddedFile"),
        "Subtype": "/text#2Fxml",
        "Params": pdfdoc.PDFDictionary(parameters),
    }
    stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(file), xml, filters=[pdfdoc.PDFZCompress])
    embedded = document.Reference(stream)
    specification = {
        "Type": pdfdoc.PDFName("Filespec"),
        "F": pdfdoc.PDFString(ATTACHMENT),
        "UF": pdfdoc.PDFString(ATTACHMENT),
        "Desc": pdfdoc.PDFString("Factur-X"),
        "AFRelationship": pdfdoc.PDFName("Data"),
        "EF": pdfdoc.PDFDictionary({"F": embedded, "UF": embedded}),
    }
    attached = document.Reference(pdfdoc.PDFDictionary(specification))
    files = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray([pdfdoc.PDFString(ATTACHMENT), attached])})
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": files})
    document.Catalog.AF = pdfdoc.PDFArray([attached])


def _clean(text: str) -> str:
    """Return text without what neither XML nor a title can hold."""
    return printable(text).translate(_NOT_XML)


def _metadata(title: str, author: str, subject: str, facts: FileFacts, producer: str) -> bytes:
    """Return the XMP packet, which readers want uncompressed; it says what the information dictionary says."""
    names = [escape(text, quote=False) for text in (title, author, subject, CREATOR, producer)]
    moment = f"{facts.day:%Y-%m-%d}T00:00:00+00:00"
    about_xml = _FACTUR_X if facts.xml is not None else ""
    return _PACKET.format(*names, language=facts.language, moment=moment, about_xml=about_xml).encode()


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{0}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{1}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{2}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreatorTool>{3}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{4}</pdf:Producer>
</rdf:Description>
{about_xml}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

_FX = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"
_PROPERTIES = (
    ("DocumentFileName", "name of the embedded XML invoice file", ATTACHMENT),
    ("DocumentType", "INVOICE", "INVOICE"),
    ("Version", "version of the Factur-X XML schema", "1.0"),
    ("ConformanceLevel", "conformance level of the embedded XML invoice", "EN 16931"),
)
_FACTUR_X = "".join(
    (
        '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\n',
        ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
        ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\n',
        '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\n',
        "<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>\n",
        f"<pdfaSchema:namespaceURI>{_FX}</pdfaSchema:namespaceURI>\n",
        "<pdfaSchema:prefix>fx</pdfaSchema:prefix>\n",
        "<pdfaSchema:property><rdf:Seq>\n",
        *(
            f'<rdf:li rdf:parseType="Resource"><pdfaProperty:name>{name}</pdfaProperty:name>'
            "<pdfaProperty:valueType>Text</pdfaProperty:valueType>"
            "<pdfaProperty:category>external</pdfaProperty:category>"
            f"<pdfaProperty:description>{meaning}</pdfaProperty:description></rdf:li>\n"
            for name, meaning, _ in _PROPERTIES
        ),
        "</rdf:Seq></pdfaSchema:property>\n",
        "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n",
        f'<rdf:Description rdf:about="" xmlns:fx="{_FX}">\n',
        *(f"<fx:{name}>{value}</fx:{name}>" for name, _, value in _PROPERTIES),
        "\n</rdf:Description>\n",
    )
)
