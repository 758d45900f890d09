"""The wording catalogue: complete in three languages, typeset as each writes, able to say all it is asked."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.commands import ImportRecords
from campus_desk.domain.errors import InvalidValue, NotFound
from campus_desk.domain.identifiers import SiteId
from campus_desk.domain.messages import Message, Value
from campus_desk.domain.resource import Site
from campus_desk.reference.wording import FluentWording
from tests.integration import keys_in_code
from tests.integration.every_command import every_command
from tests.integration.fluent_catalogue import FOLDER, LANGUAGES, PLACE, entries, examples, lines, needs

FINE, NBSP, MINUS = "\u202f", "\u00a0", "\u2212"
KEYS = sorted(entries("fr"))


@pytest.fixture(scope="module")
def wording() -> FluentWording:
    return FluentWording(FOLDER)


def say(wording: FluentWording, key: str, language: str, /, **values: Value) -> str:
    return wording.text(Message.of(key, **values), language)


# The three languages say the same


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sentences(wording: FluentWording, language: str) -> None:
    assert set(entries(language)) == set(KEYS)
    assert wording.keys(language) == set(KEYS)


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_sentence_takes_the_same_values_in_every_language(language: str) -> None:
    def shown(key: str, spoken: str) -> set[str]:
        """Leave out what only chooses between singular and plural: not every language needs to."""
        return {name for name, uses in needs(key, spoken).uses.items() if uses != {"plural"}}

    differing = {
        key: (shown(key, "fr"), shown(key, language))
        for key in KEYS
        if key in entries(language) and shown(key, "fr") != shown(key, language)
    }
    assert not differing


@pytest.mark.parametrize("language", ["en", "de"])
def test_words_that_choose_a_variant_are_the_same_in_every_language(language: str) -> None:
    differing = [key for key in KEYS if needs(key, "fr").choices != needs(key, language).choices]
    assert not differing


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said_with_every_variant(wording: FluentWording, language: str) -> None:
    for key in KEYS:
        for values in examples(key, language):
            text = say(wording, key, language, **values)
            assert text.strip(), key
            assert "{" not in text, f"{key}: {text}"
            assert "???" not in text, f"{key}: {text}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_reaches_into_another_file(language: str) -> None:
    for path in (FOLDER / language).glob("*.ftl"):
        own = set(re.findall(r"^([a-z][a-z0-9-]*) *=", path.read_text(encoding="utf-8"), re.MULTILINE))
        for key in own:
            assert needs(key, language).references <= own, f"{path.name}: {key}"


def test_keys_are_written_in_kebab_case() -> None:
    # A last part may be a code, such as a unit of UN/ECE Recommendation 20.
    assert not [key for key in KEYS if not re.fullmatch(r"[a-z]+(-[a-z0-9]+)*(-[A-Z0-9]+)?", key)]


def test_the_folders_hold_the_same_files() -> None:
    names = {language: {p.name for p in (FOLDER / language).iterdir()} for language in LANGUAGES}
    assert names["fr"] == names["en"] == names["de"]


# Typography

_FRENCH = {
    "U+202F before ; ! ?": re.compile(rf"(?<![{FINE}!?])[;!?]"),
    "U+202F before a colon that is not within a time": re.compile(rf"(?<![{FINE}\d]):|\d:(?!\d)"),
    "U+00A0 after «": re.compile(rf"«(?!{NBSP})"),
    "U+00A0 before »": re.compile(rf"(?<!{NBSP})»"),
    "U+00A0 before a unit": re.compile(rf"[\d{PLACE}][ {FINE}]?(€|%|h\b|min\b)"),
    "the typographic apostrophe": re.compile("'"),
}


@pytest.mark.parametrize("rule", _FRENCH)
def test_french_typography(rule: str) -> None:
    wrong = [line for key in KEYS for line in lines(key, "fr") if _FRENCH[rule].search(line)]
    assert not wrong


@pytest.mark.parametrize("language", ["en", "de"])
def test_only_french_spaces_its_punctuation(language: str) -> None:
    wrong = [
        line for key in KEYS for line in lines(key, language) if re.search(r"[ \u202f\u00a0][;:!?]", line)
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ellipsis_is_one_character_and_no_sentence_has_two_spaces(language: str) -> None:
    wrong = [line for key in KEYS for line in lines(key, language) if re.search(r"\.\.\.|  ", line)]
    assert not wrong


@pytest.mark.parametrize(
    ("rule", "wrong", "right"),
    [
        ("U+202F before ; ! ?", "Vraiment ?", f"Vraiment{FINE}?"),
        ("U+202F before a colon that is not within a time", "Fermé : x", f"Fermé{FINE}: de 08:00 à 09:30"),
        ("U+00A0 after «", "« oui", f"«{NBSP}oui"),
        ("U+00A0 before »", "oui »", f"oui{NBSP}»"),
        ("U+00A0 before a unit", f"{PLACE} min", f"4{NBSP}h et {PLACE}{NBSP}% au minimum"),
        ("the typographic apostrophe", "l'heure", "l’heure"),
    ],
)
def test_the_typography_rules_tell_right_from_wrong(rule: str, wrong: str, right: str) -> None:
    assert _FRENCH[rule].search(wrong)
    assert not _FRENCH[rule].search(right)


# What the program asks for


def test_every_sentence_asked_for_exists() -> None:
    missing = {f"{a.place} {a.key}" for a in keys_in_code.asked() if a.key not in KEYS}
    assert not missing


def test_every_sentence_is_given_the_values_it_needs() -> None:
    lacking = {
        f"{a.place} {a.key}": sorted(set(needs(a.key, "fr").uses) - a.given)
        for a in keys_in_code.asked()
        if a.given is not None and a.key in KEYS and not set(needs(a.key, "fr").uses) <= a.given
    }
    assert not lacking


def test_texts_that_look_like_keys_are_keys() -> None:
    families = {"error", "verdict", "command"}
    suspects = {t for t in keys_in_code.texts() if re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", t)}
    assert not {t for t in suspects if t.split("-")[0] in families and t not in KEYS}


def test_every_command_has_a_name() -> None:
    labels = {"command" + re.sub(r"(?=[A-Z])", "-", each.__name__).lower() for each in every_command()}
    assert labels <= set(KEYS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_says_that_it_happened_in_other_words_than_its_name(
    wording: FluentWording, language: str
) -> None:
    for key in (key for key in KEYS if key.startswith("command-")):
        done = say(wording, f"{key}.done", language)
        assert done.endswith("."), key
        assert done != say(wording, key, language)


def test_saving_one_record_with_its_hours_is_no_import() -> None:
    site = Site(SiteId(-1), "A", "Hautepierre")
    assert ImportRecords(sites=(site,), opening_periods=()).label == "command-save-site"
    assert ImportRecords(sites=(site, replace(site, code="B"))).label == "command-import-records"
    assert ImportRecords(opening_periods=()).label == "command-import-records"


def test_no_sentence_is_left_unused() -> None:
    texts, begun = keys_in_code.texts(), tuple(b for b in keys_in_code.beginnings() if "-" in b)
    contained = {r for key in KEYS for r in needs(key, "fr").references}
    used = texts | contained | {a.key for a in keys_in_code.asked()}
    unused = [key for key in KEYS if key not in used and not key.startswith((*begun, "command-", "value-"))]
    assert not unused


# How it is said

SOON = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)


def typeset(text: str) -> str:
    """Return a text with its spaces: ``~`` is U+00A0, ``_`` is U+202F, and a hyphen before a digit is a minus."""
    return re.sub(r"-(?=[\d€])", MINUS, text.replace("~", NBSP).replace("_", FINE))


@pytest.mark.parametrize(
    ("key", "value", "written"),
    [
        ("value-money", Decimal("1135.5"), ("1_135,50~€", "€1,135.50", "1.135,50~€")),
        ("value-money", Decimal("-0.1"), ("-0,10~€", "-€0.10", "-0,10~€")),
        ("value-money", Decimal("0.1250"), ("0,125~€", "€0.125", "0,125~€")),
        ("value-money", 0, ("0,00~€", "€0.00", "0,00~€")),
        ("value-number", Decimal("-1234.50"), ("-1_234,5", "-1,234.5", "-1.234,5")),
        ("value-number", 100_000, ("100_000", "100,000", "100.000")),
        ("value-percent", Decimal("20.00"), ("20~%", "20%", "20~%")),
        ("value-percent", Decimal("5.5"), ("5,5~%", "5.5%", "5,5~%")),
        ("value-date", date(2026, 11, 1), ("1er novembre 2026", "1 November 2026", "1. November 2026")),
        ("value-date", date(2026, 11, 11), ("11 novembre 2026", "11 November 2026", "11. November 2026")),
        ("value-date-short", date(2026, 11, 1), ("01/11/2026", "01/11/2026", "01.11.2026")),
        ("value-month", date(2026, 8, 1), ("août 2026", "August 2026", "August 2026")),
        (
            "value-day",
            date(2026, 11, 24),
            ("mardi 24 novembre", "Tuesday 24 November", "Dienstag, 24. November"),
        ),
        ("value-day-short", date(2026, 11, 1), ("dim. 1er nov.", "Sun 1 Nov", "So., 1. Nov.")),
        ("value-time", SOON, ("13:30", "13:30", "13:30")),
        ("value-time", SOON + timedelta(seconds=5), ("13:30:05", "13:30:05", "13:30:05")),
        ("value-duration", timedelta(minutes=90), ("1~h~30", "1~h~30", "1~Std.~30")),
        ("value-duration", 45, ("45~min", "45~min", "45~Min.")),
        ("value-duration", timedelta(hours=9), ("9~h", "9~h", "9~Std.")),
        ("value-duration", timedelta(hours=47, minutes=5), ("47~h~05", "47~h~05", "47~Std.~05")),
        ("value-duration", timedelta(days=3, hours=4), ("3~j~4~h", "3~d~4~h", "3~T.~4~Std.")),
        ("value-duration", timedelta(days=2), ("2~j", "2~d", "2~T.")),
        ("value-duration", timedelta(seconds=30), ("30~s", "30~s", "30~Sek.")),
        (
            "value-datetime",
            SOON,
            ("24 novembre 2026, 13:30", "24 November 2026, 13:30", "24. November 2026, 13:30"),
        ),
    ],
)
def test_values_as_each_language_writes_them(
    wording: FluentWording, key: str, value: Value, written: tuple[str, str, str]
) -> None:
    said = [say(wording, key, language, value=value) for language in LANGUAGES]
    assert said == [typeset(text) for text in written]


@pytest.mark.parametrize(
    ("hours", "fr", "de"),
    [
        (1, "13:30–14:30", "13:30–14:30"),
        (10.5, "13:30–24:00", "13:30–24:00"),
        (16.5, "mar. 24 nov. 13:30 – mer. 25 nov. 06:00", "Di., 24. Nov. 13:30 – Mi., 25. Nov. 06:00"),
    ],
)
def test_days_stand_beside_times_only_where_there_are_several(
    wording: FluentWording, hours: float, fr: str, de: str
) -> None:
    until = SOON + timedelta(hours=hours)
    assert [say(wording, "value-span", lang, start=SOON, end=until) for lang in ("fr", "de")] == [fr, de]


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        ((11, 5), (11, 30), ("5–30 novembre", "5–30 November", "5.–30. November")),
        ((11, 1), (11, 30), ("1er–30 novembre", "1–30 November", "1.–30. November")),
        ((11, 1), (11, 1), ("1er novembre", "1 November", "1. November")),
        (
            (10, 31),
            (11, 2),
            ("31 octobre – 2 novembre", "31 October – 2 November", "31. Oktober – 2. November"),
        ),
        (
            (2, 1),
            (11, 1),
            ("1er février – 1er novembre", "1 February – 1 November", "1. Februar – 1. November"),
        ),
    ],
)
def test_a_month_stands_once_where_days_share_it(
    wording: FluentWording, first: tuple[int, int], last: tuple[int, int], written: tuple[str, str, str]
) -> None:
    days = {"first": date(2026, *first), "last": date(2026, *last)}
    said = [say(wording, "value-days", language, **days) for language in LANGUAGES]
    assert said == list(written)


def test_times_are_those_of_the_campus_wherever_the_computer_is(wording: FluentWording) -> None:
    # 23:30 UTC in summer is 01:30 of the next day in Paris.
    night = datetime(2026, 7, 31, 23, 30, tzinfo=UTC)
    assert say(wording, "value-datetime", "fr", value=night) == "1er août 2026, 01:30"
    assert say(wording, "value-day", "fr", value=night) == "samedi 1er août"


def test_a_sentence_within_a_sentence_is_worded_first(wording: FluentWording) -> None:
    inner = Message.of("verdict-time", at=SOON)
    assert say(wording, "verdict-taken-from", "fr", moment=inner) == "Déjà réservé dès 13:30"
    assert say(wording, "verdict-taken-from", "de", moment=inner) == "Bereits gebucht ab 13:30"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"Trop de monde{FINE}: 101 personnes, 100 places"),
        ("en", "Too many people: 101 people, 100 seats"),
        ("de", "Zu viele Personen: 101 Personen, 100 Plätze"),
        ("it", f"Trop de monde{FINE}: 101 personnes, 100 places"),
        ("", f"Trop de monde{FINE}: 101 personnes, 100 places"),
    ],
)
def test_a_language_nobody_wrote_is_answered_in_french(
    wording: FluentWording, language: str, text: str
) -> None:
    assert say(wording, "verdict-capacity-exceeded", language, count=101, seats=100) == text


def test_errors_speak(wording: FluentWording) -> None:
    late = InvalidValue("title", "error-text-too-long", limit=500, length=5000)
    assert wording.text(late.message, "fr") == (
        f"Texte trop long pour le titre{FINE}: 5{FINE}000 caractères, 500 au plus."
    )
    assert wording.text(NotFound("customer", "ACME").message, "en") == "No customer has the code ACME."


@pytest.mark.parametrize(
    "title", ["🧪 Émulsion", "مختبر", "a\u202eb", "{ $code }", "x" * 6000, "ligne 1\nligne 2"]
)
def test_whatever_people_typed_is_put_in_as_it_is(wording: FluentWording, title: str) -> None:
    text = say(wording, "verdict-names", "fr", names=title)
    assert text == (title if len(title) < 2500 else title[:1999] + "…")


def test_nothing_isolates_what_is_put_in(wording: FluentWording) -> None:
    # Fluent's own marks (U+2068, U+2069) would be boxes on paper.
    assert not {"\u2068", "\u2069"} & set(say(wording, "verdict-names", "fr", names="A"))


@pytest.mark.parametrize(
    ("message", "error"),
    [
        (Message.of("verdict-of-nobody"), KeyError),
        (Message.of("value-money"), ValueError),
        (Message.of("value-money", value="1,00"), ValueError),
        (Message.of("value-time", value=date(2026, 11, 24)), ValueError),
    ],
)
def test_a_defect_is_an_error_not_a_blank(
    wording: FluentWording, message: Message, error: type[Exception]
) -> None:
    with pytest.raises(error, match=message.key):
        wording.text(message, "fr")


def test_a_file_that_is_not_fluent_and_a_key_that_stands_twice_are_errors(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "a.ftl").write_text("one = { MONEY($x\n", encoding="utf-8")
    with pytest.raises(ValueError, match="not Fluent"):
        FluentWording(tmp_path).text(Message.of("one"), "fr")
    (tmp_path / "fr" / "b.ftl").write_text("one = Un\n", encoding="utf-8")
    with pytest.raises(ValueError, match="stands twice"):
        FluentWording(tmp_path).text(Message.of("one"), "fr")


def test_nothing_heavy_is_imported_before_the_first_sentence() -> None:
    # In a process of its own: here everything is imported already.
    program = (
        "import sys; from pathlib import Path\n"
        "import campus_desk.reference.wording, campus_desk.reference.holidays\n"
        "import campus_desk.reference.identifiers, campus_desk.reference.recurrence_rules\n"
        "from campus_desk.reference.locale_formats import money\n"
        "heavy = {'babel', 'fluent', 'holidays', 'dateutil', 'stdnum'}\n"
        "assert not heavy & sys.modules.keys(), heavy & sys.modules.keys()\n"
        f"words = campus_desk.reference.wording.FluentWording(Path({str(FOLDER)!r}))\n"
        "assert words.keys('fr') and not heavy & sys.modules.keys()\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
