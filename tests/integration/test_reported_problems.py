"""Reported problems beside the rows of the planner: reception reads them, a company its own words only."""

from __future__ import annotations

from pathlib import Path

from campus_desk.application.commands import ReportProblem, SolveProblem
from campus_desk.application.read_models import ReportedProblem
from campus_desk.application.services import Services, SignIn
from campus_desk.application.sign_in import signed_in
from tests.campus import NOW, RECEPTION, Campus


def read(services: Services) -> tuple[ReportedProblem, ...]:
    with services.storage.read() as unit:
        return unit.agenda.catalogue(services.scope).problems


def test_item_4_a_company_learns_that_something_is_reported_and_reads_its_own_words_only(
    tmp_path: Path,
) -> None:
    campus = Campus(tmp_path / "campus.db")
    us3, ill = campus.resource("US3"), campus.resource("ILL")
    neuralis, helia = (signed_in(campus.services, SignIn(code)) for code in ("NEURALIS", "HELIA"))
    own = neuralis.desk.execute(ReportProblem(us3, "Sonde fendue", unusable=True), neuralis.actor).value
    for text in ("Trop chaud", "Trop froid"):
        helia.desk.execute(ReportProblem(ill, text), helia.actor)
    campus.execute(ReportProblem(us3, "Prise arrachée"))

    at_reception = read(campus.services)
    assert [(p.resource, p.by, p.text) for p in at_reception] == [
        ("Échographe US-3", "Neuralis", "Sonde fendue"),
        ("Salle Ill", "Hélia Diagnostics", "Trop chaud"),
        ("Salle Ill", "Hélia Diagnostics", "Trop froid"),
        ("Échographe US-3", RECEPTION.name, "Prise arrachée"),
    ]
    hidden = [ReportedProblem(ill, "Salle Ill"), ReportedProblem(us3, "Échographe US-3")]
    seen = ReportedProblem(us3, "Échographe US-3", NOW, "Neuralis", "Sonde fendue", unusable=True)
    assert list(read(neuralis)) == [seen, *hidden]

    campus.execute(SolveProblem(own.id, own.revision))
    assert list(read(neuralis)) == hidden
    campus.close()
