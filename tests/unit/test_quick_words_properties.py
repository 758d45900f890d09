"""Quick entry, generated: nothing typed breaks it, and what is written is read as it was meant, in each language."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.quick_meanings import (
    CustomerMeant,
    DayMeant,
    DayPart,
    DurationMeant,
    EndMeant,
    FeatureMeant,
    KindMeant,
    Meaning,
    OptionMeant,
    PartMeant,
    PeopleMeant,
    RangeMeant,
    ResourceMeant,
    SiteMeant,
    StartMeant,
    TitleMeant,
)
from campus_desk.application.quick_reading import TokenState
from campus_desk.application.quick_rendering import QuickWriter
from campus_desk.application.quick_vocabulary import (
    DAY_PARTS,
    FEATURES,
    FILLERS,
    KINDS,
    NEARBY_DAYS,
    WEEKDAYS,
    WEEKS,
)
from campus_desk.domain.identifiers import SiteId
from tests.unit.test_quick_words import CATALOGUE, READER

LANGUAGES = ("fr", "en", "de")
MINUTES = st.integers(0, 1439)
NOWS = st.sampled_from(
    [
        datetime(2026, 11, 10, 9, 24, tzinfo=UTC),
        datetime(2027, 3, 28, 0, 30, tzinfo=UTC),
        datetime(2027, 10, 31, 1, 30, tzinfo=UTC),
        datetime(2027, 12, 31, 23, 30, tzinfo=UTC),
        datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    ]
)
WORDS = st.sampled_from(
    [
        *WEEKDAYS, *NEARBY_DAYS, *WEEKS, *DAY_PARTS, *KINDS, *FEATURES, *FILLERS, "Dupont", "Dup", "Acme", "Roth",
        "14-16", "9h30", "1h", "2pm", "halb", "drei", "12/11", "3/4", "12.11", "12.", "option", "80p", "4", "16", "Uhr",
        "prochain", "next", "in", "2", "Wochen", "novembre", "mar", "«", "»", '"', "½", "à", "bis", "-", ",",
        ";", "@ACME", "#",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=60), st.lists(WORDS, max_size=12).map(" ".join), st.lists(WORDS, max_size=6).map("".join)
)


@given(TEXTS, NOWS)
def test_any_text_can_be_read_and_spans_never_overlap(text: str, now: datetime) -> None:
    reading = READER.read(text, now)
    end = 0
    for token in reading.tokens:
        assert end <= token.start < token.end <= len(text)
        assert token.text == text[token.start : token.end]
        assert (token.meaning is not None) is (token.state is TokenState.UNDERSTOOD)
        assert token.state is not TokenState.AMBIGUOUS or len(token.choices) > 1
        end = token.end
    assert reading.end is None or reading.end > 0
    # Every answer there is can be asked for.
    assert (reading.customer, reading.day, reading.duration, reading.people, reading.title) is not None


@given(TEXTS, NOWS)
def test_the_spans_hold_all_that_was_understood(text: str, now: datetime) -> None:
    reading = READER.read(text, now)
    covered = {n for token in reading.tokens for n in range(token.start, token.end)}
    left = "".join(letter if n in covered or letter.isspace() else ";" for n, letter in enumerate(text))
    assert READER.read(left, now).tokens == reading.tokens


@st.composite
def bookings(draw: st.DrawFn) -> tuple[datetime, list[Meaning]]:
    """Return an instant and what a booking that is entered then may say."""
    now = draw(NOWS)
    today = READER.read("", now).today
    said: list[Meaning] = []
    said += draw(
        st.lists(st.sampled_from(CATALOGUE.resources[:4]).map(lambda r: ResourceMeant(r.id)), unique=True)
    )
    said += draw(st.lists(st.sampled_from(CATALOGUE.kinds).map(lambda k: KindMeant(k.id)), max_size=1))
    said += draw(
        st.lists(
            st.sampled_from(sorted({code for code, _ in FEATURES.values()})).map(FeatureMeant),
            unique=True,
            max_size=3,
        )
    )
    said += draw(st.lists(st.just(SiteMeant(SiteId(1))), max_size=1))
    days: st.SearchStrategy[DayMeant] = st.dates(date(2026, 1, 1), date(2035, 12, 31)).map(DayMeant.of)
    monday = today - timedelta(days=today.weekday()) + timedelta(days=7)
    said += draw(st.lists(st.one_of(days, st.just(DayMeant(monday, monday + timedelta(days=6)))), max_size=1))
    said += draw(times())
    said += draw(
        st.lists(st.sampled_from(CATALOGUE.customers).map(lambda c: CustomerMeant(c.id)), max_size=1)
    )
    said += draw(st.lists(st.integers(1, 9999).map(PeopleMeant), max_size=1))
    titles = st.text(st.characters(codec="utf-8", exclude_characters='"«»“”„＂'), min_size=1, max_size=40)
    said += draw(st.lists(st.just(OptionMeant()), max_size=1))
    said += draw(st.lists(titles.map(str.strip).filter(bool).map(TitleMeant), max_size=1))
    return now, draw(st.permutations(said))


@st.composite
def times(draw: st.DrawFn) -> list[Meaning]:
    """Return one way to say when and how long."""
    start = draw(MINUTES)
    length = draw(st.integers(1, 1440))
    part = PartMeant(draw(st.sampled_from(DayPart)))
    return draw(
        st.sampled_from(
            [
                [],
                [part],
                [part, DurationMeant(length)],
                [StartMeant(start)],
                [StartMeant(start), DurationMeant(length)],
                [
                    RangeMeant(
                        start,
                        min(start + length, 1440, start + 720)
                        if start + length <= 1440
                        else start + min(length, 720),
                    )
                ],
                [DurationMeant(length)],
                [StartMeant(start), EndMeant(start + min(length, 1440 - start))],
            ]
        )
    )


@given(bookings())
def test_every_booking_in_words_is_read_as_the_same_in_three_languages(
    booking: tuple[datetime, list[Meaning]],
) -> None:
    now, meanings = booking
    for language in LANGUAGES:
        text = QuickWriter(READER, language, now).text(meanings)
        reading = READER.read(text, now)
        assert not reading.open_tokens, (language, text)
        assert list(reading.meanings) == meanings, (language, text)
        assert not reading.repeated
