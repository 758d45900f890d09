"""The rule catalogue as a whole: all verdicts at once, who may override, what an error carries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import BookingDraft, BookingStatus
from campus_desk.domain.booking_rules import RULES, judge
from campus_desk.domain.errors import InvalidValue, RulesBroken
from campus_desk.domain.messages import Message
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.verdicts import Severity, Verdict
from tests.unit.campus import (
    BROGLIE,
    KLEBER,
    NOW,
    RESOURCES,
    TENANT,
    against,
    busy,
    context,
    draft,
    said,
    slot,
)

MORNING = slot("24 09:00", "11:00")


def test_an_ordinary_booking_passes_every_rule_and_each_says_so() -> None:
    verdicts = judge(draft(MORNING, attendees=8), context())
    assert {v.severity for v in verdicts} == {Severity.PASSED}
    assert {v.rule for v in verdicts} == {
        "in_service",
        "free",
        "capacity",
        "closures",
        "opening_hours",
        "public_holidays",
        "past",
    }


def test_all_verdicts_are_given_at_once_the_weightiest_first() -> None:
    around = context(busy(KLEBER, MORNING), holidays={date(2026, 11, 22): "Fête"})
    found = judge(draft(slot("22 09:00", "24 10:00"), attendees=11), around)
    assert [(v.severity, v.rule) for v in found if v.severity is not Severity.PASSED] == [
        (Severity.BLOCKING, "free"),
        (Severity.BLOCKING, "capacity"),
        (Severity.OVERRIDABLE, "opening_hours"),
        (Severity.OVERRIDABLE, "public_holidays"),
        (Severity.OVERRIDABLE, "past"),
    ]


def test_the_catalogue_grows_by_a_function() -> None:
    def no_fridays(found: BookingDraft, _: BookingContext) -> list[Verdict]:
        return [Verdict("no_fridays", Severity.BLOCKING, Message.of("x", title=found.title))]

    assert "no_fridays" in {v.rule for v in judge(draft(MORNING), context(), (*RULES, no_fridays))}


@pytest.mark.parametrize(
    ("role", "may"),
    [(Role.RECEPTION, True), (Role.IMPORT, True), (Role.FINANCE, False), (Role.TENANT, False)],
)
def test_who_may_override_opening_hours_holidays_and_the_past(role: Role, *, may: bool) -> None:
    around = context(actor=Actor("x", role), holidays={date(2026, 11, 22): "Fête"})
    found = judge(draft(slot("22 09:00", "22 10:00")), around)
    overridable = [v for v in found if v.severity is Severity.OVERRIDABLE]
    assert {v.rule for v in overridable} == {"opening_hours", "public_holidays", "past"}
    assert {v.overridable_by_actor for v in overridable} == {may}


def test_nobody_overrides_a_double_booking() -> None:
    (verdict,) = said(draft(MORNING), context(busy(KLEBER, MORNING)), "free")
    assert (verdict.severity, verdict.overridable_by_actor) == (Severity.BLOCKING, False)


def test_an_invoiced_booking_keeps_what_the_invoice_states() -> None:
    around = replace(context(editing=42, previous=draft(MORNING)), invoiced=True)
    assert against(replace(draft(MORNING), note="Café noir"), around) == []
    for changed in (
        draft(slot("24 09:00", "11:15")),
        draft(MORNING, BROGLIE),
        draft(MORNING, attendees=4),
        draft(MORNING, status=BookingStatus.OPTION),
    ):
        assert [r for r, *_ in against(changed, around)] == ["not_invoiced"]


def test_the_error_carries_all_verdicts_and_says_the_first_that_blocks() -> None:
    verdicts = judge(draft(slot("24 07:00", "09:30"), attendees=11), context(actor=TENANT))
    refused = RulesBroken(verdicts)
    assert refused.verdicts == verdicts
    assert refused.message.key == "verdict-sentence"
    assert dict(refused.message.params)["finding"] == verdicts[0].message


@pytest.mark.parametrize(
    ("title", "key"), [("x" * 500, None), ("x" * 5000, "error-text-too-long"), ("🧪 مختبر \u202e", None)]
)
def test_titles_are_text_of_any_script_up_to_a_length(title: str, key: str | None) -> None:
    if key is None:
        assert against(draft(MORNING, title=title), context()) == []
    else:
        with pytest.raises(InvalidValue) as refused:
            draft(MORNING, title=title)
        assert refused.value.message.key == key


def test_a_booking_of_seconds_is_judged_like_any_other() -> None:
    start = NOW + timedelta(hours=1)
    brief = draft(TimeSlot(start, start + timedelta(seconds=1)))
    assert against(brief, context()) == []
    assert [r for r, *_ in against(brief, context(busy(KLEBER, brief.slot)))] == ["free"]


def test_a_loop_in_the_data_does_not_hang_the_rules() -> None:
    looped = {
        **RESOURCES,
        KLEBER: replace(RESOURCES[KLEBER], parent_id=BROGLIE),
        BROGLIE: replace(RESOURCES[BROGLIE], parent_id=KLEBER),
    }
    assert against(draft(MORNING, KLEBER), context(resources=looped)) == []
