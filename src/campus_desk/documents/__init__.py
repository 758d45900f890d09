"""Paper: the only layer that imports ReportLab.

Renders PDF bytes from a frozen snapshot and nothing else, so that the same snapshot always gives the same page:
fonts, page layout, and one module per kind of document.
"""

from campus_desk.documents.renderer import PdfRenderer

__all__ = ["PdfRenderer"]
