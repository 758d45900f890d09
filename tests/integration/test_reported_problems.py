"""Reported problems beside the rows of the planner: reception reads them, a company its own words only."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from campus_desk.application.commands import ReportProblem, SolveProblem, WithdrawProblem
from campus_desk.application.read_models import ReportedProblem
from campus_desk.application.services import Services, SignIn
from campus_desk.application.sign_in import signed_in
from campus_desk.domain.actors import ViewerScope
from campus_desk.domain.identifiers import CustomerId, ProblemId
from campus_desk.domain.problem import ProblemState
from campus_desk.persistence import open_storage, schema, upgrade
from tests.campus import NOW, RECEPTION, Campus
from tests.integration.test_storage_migrations import empty_campus


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


def test_the_company_that_reported_reads_when_it_was_settled_and_what_was_answered(tmp_path: Path) -> None:
    campus = Campus(tmp_path / "campus.db")
    us3 = campus.resource("US3")
    neuralis, helia = (signed_in(campus.services, SignIn(code)) for code in ("NEURALIS", "HELIA"))
    first, _, taken_back = (
        neuralis.desk.execute(ReportProblem(us3, text), neuralis.actor).value
        for text in ("Fendue", "Muette", "Erreur")
    )
    neuralis.desk.execute(WithdrawProblem(taken_back.id, taken_back.revision), neuralis.actor)
    campus.clock.advance(timedelta(hours=2))
    solved = campus.services.desk.execute(SolveProblem(first.id, first.revision, "Sonde changée"), RECEPTION)

    def told(services: Services) -> list[tuple[str, str, object]]:
        with services.storage.read() as unit:
            found = unit.problems.recent(9, services.scope)
        return [(r.text, r.answer, r.solved_at) for r in found]

    settled = ("Fendue", "Sonde changée", NOW + timedelta(hours=2))
    assert told(neuralis) == [("Muette", "", None), settled]
    assert told(helia) == []
    with campus.services.storage.read() as unit:
        entries = unit.history.of("problem", int(first.id))
    assert [e.action for e in entries] == ["report", "solve"]
    assert json.loads(entries[-1].after)["answer"] == "Sonde changée"

    assert solved.inverse is not None
    reopened = campus.services.desk.execute(solved.inverse, RECEPTION)
    assert told(neuralis) == [("Muette", "", None), ("Fendue", "", None)]
    assert reopened.inverse is not None
    campus.services.desk.execute(reopened.inverse, RECEPTION)
    assert told(neuralis) == [("Muette", "", None), settled]
    campus.close()


def test_answers_written_before_companies_could_read_them_stay_with_reception(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    empty_campus(path)
    upgrade.upgrade(path, revisions=schema.REVISIONS[:2])
    with closing(sqlite3.connect(path, isolation_level=None)) as driver:
        driver.execute("INSERT INTO site VALUES (1, 'T', 'T', '', 1, NULL, 1)")
        driver.execute("INSERT INTO resource_kind VALUES (1, 'k', '{}', 1)")
        driver.execute(
            "INSERT INTO resource (id, code, name, kind_id, site_id, containment, floor, features, setup_minutes,"
            " teardown_minutes, description, position, revision)"
            " VALUES (1, 'R', 'R', 1, 1, '', '', '[]', 0, 0, '', 1, 1)"
        )
        driver.execute(
            "INSERT INTO customer VALUES (1, 'C', 'C', 'tenant', 'fr', '', '', '', '', '', '', '', '', '', '', '', '',"
            " '', '', 0, '', '', 30, NULL, 1)"
        )
        reports = ((1, "solved", "Note"), (2, "solved", ""), (3, "open", ""), (4, "open", "Note"))
        for key, state, answer in reports:
            driver.execute(
                "INSERT INTO problem_report (id, resource_id, text, reported_at, reported_by, customer_id, unusable,"
                " state, answer, revision) VALUES (?, 1, 'x', ?, 'y', 1, 0, ?, ?, 1)",
                (key, key, state, answer),
            )
        for at, action, key in ((7, "solve", 1), (7, "withdraw", 2), (8, "solve", 4), (9, "reopen", 4)):
            driver.execute(
                "INSERT INTO history (at, actor, action, kind, key, before, after)"
                " VALUES (?, 'y', ?, 'problem', ?, '', '')",
                (at, action, key),
            )
    company = ViewerScope(CustomerId(1))
    storage = open_storage(path)
    with storage.read() as unit:
        told = [(int(r.id), r.state, r.answer) for r in unit.problems.recent(9, company)]
        kept = unit.problems.get(ProblemId(1))
        waiting = [(int(r.id), r.answer) for r in unit.problems.open()]
    storage.close()
    assert told == [(4, ProblemState.OPEN, ""), (3, ProblemState.OPEN, "")]
    assert (kept.state, kept.answer, kept.solved_at) == (ProblemState.SOLVED, "Note", None)
    assert waiting == [(3, ""), (4, "Note")]
