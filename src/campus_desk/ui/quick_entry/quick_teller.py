"""Words what a quick entry comes to: its tokens, the place found for it, and what must be asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from campus_desk.application.judgement import Judgement
from campus_desk.application.quick_booking import Finding
from campus_desk.application.quick_meanings import (
    Aspect,
    CustomerMeant,
    DayMeant,
    DurationMeant,
    Meaning,
    ResourceMeant,
    StartMeant,
    TitleMeant,
    aspects,
)
from campus_desk.application.quick_newcomer import customers_within, newcomer
from campus_desk.application.quick_reading import Reading, Token, TokenState
from campus_desk.application.quick_rendering import QuickWriter
from campus_desk.application.quick_wish import Wish
from campus_desk.application.quick_words import QuickReader
from campus_desk.application.waiting_wish import waiting_for
from campus_desk.domain.identifiers import CustomerId, ResourceId
from campus_desk.domain.timeslot import at_campus
from campus_desk.domain.verdicts import Severity
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.messages import Sentences
from campus_desk.ui.quick_entry.meaning_words import MeaningWords, Words, aspect_question
from campus_desk.ui.quick_entry.new_customer import KEYS
from campus_desk.ui.quick_entry.quick_state import Chip, Choice, Line, Look, QuickState, Tone

translate = QCoreApplication.translate


class QuickTeller:
    """Words one reading after the other.

    Args:
        reader: What reads the field, for the texts behind the choices.
        formatter: Dates, times and prices.
        sentences: Words verdicts.
        may_wait: Whether who finds nothing may be put on the waiting list.
        may_add: Whether who is not known may be entered.
    """

    def __init__(
        self,
        reader: QuickReader,
        formatter: Formatter,
        sentences: Sentences,
        *,
        may_wait: bool,
        may_add: bool,
    ) -> None:
        self._reader = reader
        self._may_wait = may_wait
        self._may_add = may_add
        self._formatter = formatter
        self._sentences = sentences
        catalogue = reader.lexicon.catalogue
        self._words = MeaningWords(catalogue, formatter)
        self._names = {r.id: r.name for r in catalogue.resources}

    def state(
        self,
        reading: Reading,
        wish: Wish,
        finding: Finding | None,
        now: datetime,
        last_customer: CustomerId | None,
    ) -> QuickState:
        """Return what is shown.

        Args:
            reading: The text.
            wish: What it asks for.
            finding: The place found for it, None while its day is being loaded.
            now: The present instant.
            last_customer: Who was booked for last: offered where nobody is named.
        """
        writer = QuickWriter(self._reader, self._formatter.language, now)
        chips = (*map(self._chip, reading.tokens), *self._assumed(wish, reading))
        question = self._question(reading, writer)
        if question is not None:
            line, choices = question
            return QuickState(chips, lines=(line,), choices=choices)
        if finding is None:
            waiting = Line(Tone.WAITING, translate("QuickEntry", "That day is being loaded …"))
            return QuickState(chips, lines=(waiting, *self._missing(wish)))
        return self._found(reading, wish, finding, chips, writer, last_customer, now)

    # --- tokens -------------------------------------------------------------------------------------------------------

    def _chip(self, token: Token) -> Chip:
        if token.meaning is not None:
            return Chip(self._words.of(token.meaning), Look.UNDERSTOOD)
        if token.state is TokenState.AMBIGUOUS:
            label = translate("QuickEntry", "several meanings")
        else:
            label = translate("QuickEntry", "not understood")
        return Chip(Words("help-circle", label, token.text), Look.OPEN)

    def _assumed(self, wish: Wish, reading: Reading) -> Iterator[Chip]:
        """Yield what was filled in."""
        meant: list[Meaning] = []
        if Aspect.RESOURCE in wish.assumed:
            meant.extend(ResourceMeant(resource) for resource in wish.named)
        if Aspect.DAY in wish.assumed:
            meant.append(DayMeant.of(wish.days[0]))
        if Aspect.START in wish.assumed and wish.start is not None:
            meant.append(StartMeant(wish.start))
        if Aspect.DURATION in wish.assumed:
            meant.append(DurationMeant(wish.minutes))
        # What is asked about is no more assumed than understood.
        asked = {a for token in reading.open_tokens for choice in token.choices for a in aspects(choice)}
        for meaning in meant:
            if not asked.intersection(aspects(meaning)):
                yield Chip(self._words.of(meaning), Look.ASSUMED)

    # --- questions ----------------------------------------------------------------------------------------------------

    def _question(self, reading: Reading, writer: QuickWriter) -> tuple[Line, tuple[Choice, ...]] | None:
        """Return what must be asked first, None when everything is clear."""
        for token in reading.open_tokens:
            return self._about(token), tuple(self._choices(reading, token, writer))
        for aspect in reading.repeated:
            return Line(Tone.ASKING, aspect_question(aspect)), tuple(self._either(reading, aspect))
        return None

    @staticmethod
    def _about(token: Token) -> Line:
        if token.state is TokenState.AMBIGUOUS:
            heading = translate("QuickEntry", "“{0}” can mean several things. Which one?")
            return Line(Tone.ASKING, heading.format(token.text))
        heading = translate("QuickEntry", "Nothing is called “{0}”.").format(token.text)
        suggested = translate("QuickEntry", "Did you mean:") if token.choices else ""
        return Line(Tone.ASKING, heading, suggested)

    def _choices(self, reading: Reading, token: Token, writer: QuickWriter) -> Iterator[Choice]:
        named = newcomer(reading)
        known = customers_within(reading, named) if named is not None else ()
        for meaning in token.choices:
            if meaning not in known:
                yield Choice(self._words.of(meaning), text=writer.with_choice(reading, token, meaning))
        if named is not None:
            for customer in known:
                text = writer.with_choice(reading, named.token, customer)
                yield Choice(self._words.of(customer), text=text)
        if named is not None and self._may_add:
            offered = translate("QuickEntry", "New customer “{0}”…").format(named.name)
            yield Choice(Words("user-plus", offered, ""), newcomer=named, keys=KEYS)
        if token.state is TokenState.UNKNOWN and not reading.title:
            title = TitleMeant(token.text)
            text = writer.with_choice(reading, token, title)
            yield Choice(Words("note", translate("QuickEntry", "Take as the title:"), token.text), text=text)

    def _either(self, reading: Reading, aspect: Aspect) -> Iterator[Choice]:
        """Yield each of the answers to a question that was answered twice; the others leave the text."""
        named = [t for t in reading.tokens if t.meaning is not None and aspect in aspects(t.meaning)]
        offered: set[Meaning] = set()
        for kept in named:
            if kept.meaning is None or kept.meaning in offered:
                continue
            offered.add(kept.meaning)
            text = reading.text
            for token in reversed(named):
                if token is not kept:
                    text = f"{text[: token.start]}{text[token.end :]}"
            yield Choice(self._words.of(kept.meaning), text=" ".join(text.split()))

    # --- the place ----------------------------------------------------------------------------------------------------

    def _found(
        self,
        reading: Reading,
        wish: Wish,
        finding: Finding,
        chips: tuple[Chip, ...],
        writer: QuickWriter,
        last_customer: CustomerId | None,
        now: datetime,
    ) -> QuickState:
        missing = tuple(self._missing(wish))
        alternatives: tuple[Choice, ...] = ()
        if not missing:
            alternatives = (*map(self._alternative, finding.alternatives), *self._waiting(wish, finding, now))
        offered = tuple(self._customers(reading, writer, last_customer)) if missing else ()
        judgement = finding.judgement
        if judgement is None:
            line = self._nothing(wish, finding)
            return QuickState(
                chips, lines=(line, *missing), choices=offered or alternatives, is_option=wish.is_option
            )
        draft = judgement.draft
        return QuickState(
            chips,
            self._place(draft.resources),
            self._formatter.slot(draft.slot),
            self._price(judgement),
            (*self._verdicts(judgement), *self._begun(judgement), *self._year(judgement, now), *missing),
            offered or alternatives,
            judgement if judgement.may_be_saved and not missing else None,
            wish.is_option,
        )

    def _nothing(self, wish: Wish, finding: Finding) -> Line:
        if finding.problem is not None:
            return Line(Tone.BLOCKED, self._sentences.of(finding.problem))
        if finding.fits_nowhere:
            detail = translate("QuickEntry", "%n people", "", wish.people) if wish.people else ""
            return Line(Tone.BLOCKED, translate("QuickEntry", "No resource meets this."), detail)
        heading = translate("QuickEntry", "Nothing is free then.")
        return Line(Tone.BLOCKED, heading, self._nearby(finding))

    @staticmethod
    def _nearby(finding: Finding) -> str:
        return translate("QuickEntry", "Free nearby:") if finding.alternatives else ""

    def _verdicts(self, judgement: Judgement) -> Iterator[Line]:
        against = next((v for v in judgement.verdicts if v.blocks), None)
        if against is None:
            yield Line(Tone.FREE, translate("QuickEntry", "Free"))
            return
        tone = Tone.WARNING if judgement.needs_reason else Tone.BLOCKED
        detail = self._sentences.of(against.detail) if against.detail is not None else ""
        yield Line(tone, self._sentences.of(against.message), detail)

    def _begun(self, judgement: Judgement) -> Iterator[Line]:
        """Say so where a walk-in gets the quarter of an hour that has begun already."""
        if judgement.may_be_saved and any(
            v.rule == "past" and v.severity is Severity.NOTICE for v in judgement.verdicts
        ):
            since = self._formatter.clock_time(judgement.draft.slot.start)
            begun = translate("QuickEntry", "Counts from {0}: the quarter of an hour has begun.").format(
                since
            )
            yield Line(Tone.WAITING, begun)

    def _year(self, judgement: Judgement, now: datetime) -> Iterator[Line]:
        """Say so where the day is one of another year: a day and a month that have passed are next year's."""
        day = at_campus(judgement.draft.slot.start).date()
        if day.year != at_campus(now).year:
            yield Line(Tone.WAITING, self._formatter.full_date(day))

    def _waiting(self, wish: Wish, finding: Finding, now: datetime) -> Iterator[Choice]:
        """Yield the waiting list where it is somebody else's booking that stands in the way."""
        judgement = finding.judgement
        taken = bool(judgement.blockers) if judgement is not None else not finding.fits_nowhere
        if not self._may_wait or not taken or finding.problem is not None or finding.may_be_saved:
            return
        entry = waiting_for(wish.query, self._reader.lexicon.catalogue, now, contact=wish.contact)
        if entry is not None:
            words = Words("list-check", translate("QuickEntry", "Waiting list…"), "")
            yield Choice(words, waiting=entry)

    @staticmethod
    def _missing(wish: Wish) -> Iterator[Line]:
        if wish.customer_id is None:
            yield Line(Tone.ASKING, translate("QuickEntry", "For whom? Add a customer."))

    def _customers(
        self, reading: Reading, writer: QuickWriter, last_customer: CustomerId | None
    ) -> Iterator[Choice]:
        """Yield who was booked for last: they often call twice."""
        if last_customer is not None:
            meaning = CustomerMeant(last_customer)
            text = f"{reading.text.rstrip()} {writer.words(meaning)}"
            yield Choice(self._words.of(meaning), text=text)

    def _alternative(self, judgement: Judgement) -> Choice:
        draft = judgement.draft
        words = Words("door", self._place(draft.resources), self._formatter.slot(draft.slot))
        return Choice(words, self._price(judgement), judgement=judgement)

    def _place(self, resources: tuple[ResourceId, ...]) -> str:
        return " + ".join(self._names.get(resource, "") for resource in resources)

    def _price(self, judgement: Judgement) -> str:
        if not judgement.quote.charges:
            return ""
        return translate("PlannerJudge", "{0} excl. VAT").format(self._formatter.money(judgement.quote.net))
