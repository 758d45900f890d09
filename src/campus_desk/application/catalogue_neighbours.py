"""What the rows of an import name by code: sites, kinds, resources of the campus or of the file itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Any, TypeVar

from campus_desk.application.read_models import Catalogue
from campus_desk.application.row_reader import RowReader
from campus_desk.domain.identifiers import KindId, ResourceId, SiteId
from campus_desk.domain.resource import Resource, ResourceKind, Site

V = TypeVar("V")


class Neighbours:
    """The campus an import goes into, by code, and the ids its own new records go by until they are stored.

    While a campus has no site yet, the sites its first resources name are made with them.

    Attributes:
        catalogue: The campus as it is.
        made_sites: Sites to be made, by code.
    """

    def __init__(self, catalogue: Catalogue, own_codes: Iterable[str]) -> None:
        self.catalogue = catalogue
        self.made_sites: dict[str, Site] = {}
        self._negative = count(-1, -1)
        self._own = {code.casefold(): next(self._negative) for code in own_codes}
        self._sites = _by_code(catalogue.sites)
        self._kinds = _by_code(catalogue.kinds)
        self._resources = _by_code(catalogue.resources)
        self._known: Mapping[str, Mapping[str, Any]] = {
            "sites": self._sites,
            "kinds": self._kinds,
            "resources": self._resources,
            "customers": _by_code(catalogue.customers),
            "tariffs": _by_code(catalogue.tariffs),
        }

    def known(self, kind: str, row: RowReader) -> Any:
        """Return the stored record with the row's code, upper and lower case alike; None when it is new."""
        return self._known[kind].get(row.text("code").casefold())

    def own_id(self, row: RowReader) -> int:
        """Return the id that a new record of the file goes by: negative, and its own."""
        return self._own.get(row.text("code").casefold(), 0)

    def site(self, row: RowReader, otherwise: SiteId | None) -> SiteId | None:
        """Return the site a row names."""
        code = row.text("site")
        if not row.has("site"):
            return otherwise
        found = self._sites.get(code.casefold()) or self.made_sites.get(code.casefold())
        if found is None and code and not self.catalogue.sites:
            made = Site(SiteId(next(self._negative)), code, code, position=len(self.made_sites))
            found = self.made_sites.setdefault(code.casefold(), made)
        if found is None and code:
            _unknown(row, "site", code, self._sites)
        return found.id if found else None

    def kind(self, row: RowReader, otherwise: KindId | None) -> KindId | None:
        """Return the kind a row names."""
        code = row.text("kind")
        if not row.has("kind"):
            return otherwise
        found = self._kinds.get(code.casefold())
        if found is None and code:
            _unknown(row, "kind", code, self._kinds)
        return found.id if found else None

    def resource(self, row: RowReader, column: str, otherwise: ResourceId | None) -> ResourceId | None:
        """Return the resource a row names, of the campus or, in a resource file, of the file itself."""
        code = row.text(column)
        if not row.has(column) or not code:
            return None if row.has(column) else otherwise
        found = self._resources.get(code.casefold())
        if found is not None:
            return found.id
        if column == "parent" and code.casefold() in self._own:
            return ResourceId(self._own[code.casefold()])
        _unknown(row, column, code, self._resources)
        return None

    def code_of(self, kind: str, key: int | None) -> str:
        """Return the code of a stored site, kind or resource, empty for None."""
        by_kind: Mapping[str, Sequence[Site | ResourceKind | Resource]] = {
            "site": self.catalogue.sites,
            "kind": self.catalogue.kinds,
            "resource": self.catalogue.resources,
        }
        return next((r.code for r in by_kind[kind] if r.id == key), "")


def _by_code(records: Iterable[V]) -> dict[str, V]:
    return {str(getattr(r, "code", "")).casefold(): r for r in records}


def _unknown(row: RowReader, column: str, code: str, known: Mapping[str, object]) -> None:
    shown = sorted(str(getattr(record, "code", name)) for name, record in known.items())
    row.refuse(
        column, "csv-unknown-code", code=code, known=", ".join(shown[:12]) + (" …" if len(shown) > 12 else "")
    )
