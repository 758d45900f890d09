"""What every command is given: how to open a campus, and how to say things."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from campus_desk.application.services import STAFF, Services, SignIn
from campus_desk.application.sign_in import signed_in
from campus_desk.domain.errors import NotFound
from campus_desk.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from campus_desk.application.ports import Wording
    from campus_desk.application.services import Launch
    from campus_desk.domain.customer import Customer
    from campus_desk.domain.identifiers import ResourceId


@dataclass(frozen=True, slots=True)
class CommandLine:
    """What ``main`` hands to the command line.

    Attributes:
        launch: How to open or create a campus.
        open_desk: Opens the window on a database (None: the default one) as somebody; returns the exit status.
        run_tour: Drives the window and saves pictures, PDFs and ``tour.json`` in a folder: all of
            it, or one part.
        language: Language of sentences: fr, en or de.
    """

    launch: Launch
    open_desk: Callable[[Path | None, SignIn], int]
    run_tour: Callable[[Path, str], int]
    language: str

    @property
    def wording(self) -> Wording:
        """The sentence catalogue."""
        return self.launch.wording

    def say(self, message: Message) -> str:
        """Word a message in the command line's language."""
        return self.wording.text(message, self.language)


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the command line: which database, in which words, as whom."""

    line: CommandLine
    database: Path
    who: SignIn = STAFF

    @contextmanager
    def campus(self) -> Iterator[Services]:
        """Open the campus, as whoever signs in finds it, and close it afterwards."""
        services = self.line.launch.connect(self.database)
        try:
            services = signed_in(services, self.who)
            yield services
        finally:
            services.storage.close()


def resource_ids(services: Services, codes: list[str]) -> tuple[ResourceId, ...]:
    """Return the ids of resources named by code.

    Raises:
        NotFound: No resource has that code.
    """
    with services.storage.read() as unit:
        found = []
        for code in codes:
            resource = unit.catalogue.resource_by_code(code)
            if resource is None:
                raise NotFound("resource", code)
            found.append(resource.id)
    return tuple(found)


def customer_named(services: Services, code: str) -> Customer:
    """Return the customer with a code.

    Raises:
        NotFound: No customer has that code.
    """
    with services.storage.read() as unit:
        customer = unit.catalogue.customer_by_code(code)
    if customer is None:
        raise NotFound("customer", code)
    return customer
