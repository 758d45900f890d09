"""The words of a quick entry in French, English and German, folded as ``quick_text`` folds them.

A language is named by its code; words that several languages share name them all, so that what stands around a word
like « di » (Sunday in French, Tuesday in German) can tell which is meant.
"""

from __future__ import annotations

from campus_desk.application.quick_meanings import DayPart

FR, EN, DE = frozenset({"fr"}), frozenset({"en"}), frozenset({"de"})
ANY: frozenset[str] = frozenset()
"""Figures and signs that are the same everywhere."""

NUMBERS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20,
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "ein": 1, "eine": 1, "einer": 1, "einem": 1, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwolf": 12, "funfzehn": 15, "zwanzig": 20,
}  # fmt: skip

_WEEKDAYS = {
    "fr": (
        "lundi lun lu", "mardi mar ma", "mercredi mer me", "jeudi jeu je", "vendredi ven ve", "samedi sam sa",
        "dimanche dim di",
    ),
    "en": (
        "monday mon mo", "tuesday tues tue tu", "wednesday wed", "thursday thurs thur thu", "friday fri fr",
        "saturday sat", "sunday sun",
    ),
    "de": (
        "montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sonnabend sam sa",
        "sonntag so",
    ),
}  # fmt: skip


def _by_word() -> dict[str, frozenset[tuple[int, str]]]:
    found: dict[str, frozenset[tuple[int, str]]] = {}
    for language, names in _WEEKDAYS.items():
        for weekday, words in enumerate(names):
            for word in words.split():
                found[word] = found.get(word, frozenset()) | {(weekday, language)}
    return found


WEEKDAYS = _by_word()
"""For each name and abbreviation of a weekday, which (0 is Monday) in which language."""

NEARBY_DAYS: dict[str, tuple[int, frozenset[str]]] = {
    "aujourd'hui": (0, FR), "aujourdhui": (0, FR), "auj": (0, FR), "ajd": (0, FR),
    "demain": (1, FR), "apres-demain": (2, FR), "apres demain": (2, FR), "hier": (-1, FR),
    "today": (0, EN), "tomorrow": (1, EN), "tmrw": (1, EN), "tmr": (1, EN), "the day after tomorrow": (2, EN),
    "day after tomorrow": (2, EN), "yesterday": (-1, EN),
    "heute": (0, DE), "morgen": (1, DE), "ubermorgen": (2, DE), "uebermorgen": (2, DE), "gestern": (-1, DE),
}  # fmt: skip
"""Days told from today, by how many."""

WEEKS: dict[str, tuple[int, frozenset[str]]] = {
    "cette semaine": (0, FR), "la semaine prochaine": (1, FR), "semaine prochaine": (1, FR), "sem prochaine": (1, FR),
    "this week": (0, EN), "next week": (1, EN),
    "diese woche": (0, DE), "dieser woche": (0, DE), "nachste woche": (1, DE), "nachster woche": (1, DE),
    "kommende woche": (1, DE), "kommender woche": (1, DE),
}  # fmt: skip
"""Weeks told from this one."""

NOW: dict[str, frozenset[str]] = {
    "maintenant": FR, "tout de suite": FR, "now": EN, "right now": EN, "jetzt": DE, "sofort": DE, "gleich": DE,
}  # fmt: skip

DAY_PARTS: dict[str, tuple[DayPart, frozenset[str]]] = {
    "matin": (DayPart.MORNING, FR), "le matin": (DayPart.MORNING, FR), "matinee": (DayPart.MORNING, FR),
    "morning": (DayPart.MORNING, EN), "vormittag": (DayPart.MORNING, DE), "vormittags": (DayPart.MORNING, DE),
    "morgens": (DayPart.MORNING, DE), "am morgen": (DayPart.MORNING, DE), "fruh": (DayPart.MORNING, DE),
    "apres-midi": (DayPart.AFTERNOON, FR), "apres midi": (DayPart.AFTERNOON, FR), "aprem": (DayPart.AFTERNOON, FR),
    "apresmidi": (DayPart.AFTERNOON, FR), "apm": (DayPart.AFTERNOON, FR), "afternoon": (DayPart.AFTERNOON, EN),
    "nachmittag": (DayPart.AFTERNOON, DE), "nachmittags": (DayPart.AFTERNOON, DE),
    "nachm": (DayPart.AFTERNOON, DE), "soir": (DayPart.EVENING, FR), "soiree": (DayPart.EVENING, FR),
    "evening": (DayPart.EVENING, EN), "abend": (DayPart.EVENING, DE), "abends": (DayPart.EVENING, DE),
    "toute la journee": (DayPart.WHOLE_DAY, FR), "journee entiere": (DayPart.WHOLE_DAY, FR),
    "journee": (DayPart.WHOLE_DAY, FR), "all day": (DayPart.WHOLE_DAY, EN), "whole day": (DayPart.WHOLE_DAY, EN),
    "full day": (DayPart.WHOLE_DAY, EN), "ganztagig": (DayPart.WHOLE_DAY, DE), "ganztags": (DayPart.WHOLE_DAY, DE),
    "den ganzen tag": (DayPart.WHOLE_DAY, DE),
}  # fmt: skip

PARTS_OF_TODAY: dict[str, tuple[DayPart, frozenset[str]]] = {
    "ce matin": (DayPart.MORNING, FR), "cet apres-midi": (DayPart.AFTERNOON, FR),
    "cette apres-midi": (DayPart.AFTERNOON, FR), "cet apres midi": (DayPart.AFTERNOON, FR),
    "cet aprem": (DayPart.AFTERNOON, FR), "ce soir": (DayPart.EVENING, FR),
    "this morning": (DayPart.MORNING, EN), "this afternoon": (DayPart.AFTERNOON, EN),
    "this evening": (DayPart.EVENING, EN), "tonight": (DayPart.EVENING, EN),
}  # fmt: skip

CLOCK_WORDS: dict[str, tuple[int, frozenset[str]]] = {
    "midi": (720, FR), "noon": (720, EN), "midday": (720, EN), "mittag": (720, DE), "mittags": (720, DE),
}  # fmt: skip
"""Times of day with a name, in minutes."""

MIDNIGHTS: dict[str, frozenset[str]] = {"minuit": FR, "midnight": EN, "mitternacht": DE}

LENGTHS: dict[str, tuple[int, frozenset[str]]] = {
    "quart d'heure": (15, FR), "un quart d'heure": (15, FR), "demi-heure": (30, FR), "demi heure": (30, FR),
    "une demi-heure": (30, FR), "une demi heure": (30, FR), "trois quarts d'heure": (45, FR),
    "une heure et demie": (90, FR), "une heure et demi": (90, FR), "une heure": (60, FR),
    "quarter of an hour": (15, EN), "a quarter of an hour": (15, EN), "half an hour": (30, EN),
    "half hour": (30, EN), "three quarters of an hour": (45, EN), "an hour": (60, EN), "one hour": (60, EN),
    "an hour and a half": (90, EN), "one and a half hours": (90, EN),
    "viertelstunde": (15, DE), "eine viertelstunde": (15, DE), "halbe stunde": (30, DE),
    "eine halbe stunde": (30, DE), "dreiviertelstunde": (45, DE), "eine dreiviertelstunde": (45, DE),
    "eine stunde": (60, DE), "anderthalb stunden": (90, DE), "eineinhalb stunden": (90, DE),
}  # fmt: skip
"""Lengths of time in words, in minutes."""

NEXT: dict[str, frozenset[str]] = {
    "prochain": FR, "prochaine": FR, "next": EN, "nachsten": DE, "nachster": DE, "nachste": DE, "kommenden": DE,
    "kommender": DE,
}  # fmt: skip

COMING: dict[str, frozenset[str]] = {
    "ce": FR, "cette": FR, "this": EN, "coming": EN, "diesen": DE, "dieser": DE, "am": DE, "on": EN, "le": FR,
}  # fmt: skip

KINDS: dict[str, tuple[str, frozenset[str]]] = {
    "amphi": ("lecture_hall", FR), "amphitheatre": ("lecture_hall", FR | EN), "auditorium": ("lecture_hall", FR | EN),
    "lecture hall": ("lecture_hall", EN), "horsaal": ("lecture_hall", DE), "aula": ("lecture_hall", DE),
    "salle": ("meeting_room", FR), "reunion": ("meeting_room", FR), "salle de reunion": ("meeting_room", FR),
    "room": ("meeting_room", EN), "meeting": ("meeting_room", EN), "meeting room": ("meeting_room", EN),
    "conference room": ("meeting_room", EN), "raum": ("meeting_room", DE), "zimmer": ("meeting_room", DE),
    "besprechung": ("meeting_room", DE), "besprechungsraum": ("meeting_room", DE),
    "besprechungszimmer": ("meeting_room", DE), "sitzung": ("meeting_room", DE),
    "sitzungszimmer": ("meeting_room", DE), "konferenzraum": ("meeting_room", DE),
    "equipement": ("equipment", FR), "materiel": ("equipment", FR), "equipment": ("equipment", EN),
    "gerat": ("equipment", DE), "gerate": ("equipment", DE),
}  # fmt: skip
"""Kinds by their code, in words beside their names in the catalogue."""

FEATURES: dict[str, tuple[str, frozenset[str]]] = {
    "visio": ("video", FR), "visioconference": ("video", FR), "visioconf": ("video", FR), "video": ("video", ANY),
    "videoconference": ("video", EN | FR), "video conference": ("video", EN), "video conferencing": ("video", EN),
    "videokonferenz": ("video", DE),
    "ecran": ("screen", FR), "screen": ("screen", EN), "tv": ("screen", ANY), "bildschirm": ("screen", DE),
    "projecteur": ("projector", FR), "videoprojecteur": ("projector", FR), "projector": ("projector", EN),
    "beamer": ("projector", DE | FR),
    "tableau blanc": ("whiteboard", FR), "tableau": ("whiteboard", FR), "whiteboard": ("whiteboard", EN | DE),
    "micro": ("microphone", FR), "microphone": ("microphone", FR | EN), "mic": ("microphone", EN),
    "mikro": ("microphone", DE), "mikrofon": ("microphone", DE),
    "sono": ("audio", FR), "sonorisation": ("audio", FR), "sound": ("audio", EN), "audio": ("audio", ANY),
    "beschallung": ("audio", DE),
    "captation": ("broadcast", FR), "diffusion": ("broadcast", FR), "streaming": ("broadcast", ANY),
    "recording": ("broadcast", EN), "aufzeichnung": ("broadcast", DE),
    "telephone": ("phone", FR | EN), "phone": ("phone", EN), "telefon": ("phone", DE),
    "wifi": ("wifi", ANY), "wi-fi": ("wifi", ANY), "wlan": ("wifi", DE),
    "traiteur": ("catering", FR), "cafe": ("catering", FR), "catering": ("catering", EN | DE),
    "buffet": ("catering", ANY),
    "pmr": ("accessible", FR), "accessible": ("accessible", FR | EN), "wheelchair": ("accessible", EN),
    "step-free": ("accessible", EN), "rollstuhl": ("accessible", DE), "barrierefrei": ("accessible", DE),
}  # fmt: skip
"""Features by their code, in words."""

OPTIONS: dict[str, frozenset[str]] = {
    "option": ANY, "en option": FR, "as an option": EN, "als option": DE, "auf option": DE,
}  # fmt: skip
"""What holds a slot instead of booking it; « optionnel » says something of the meeting, not of the booking."""

_PEOPLE = (
    "p pers personne personnes pax place places invite invites prs ppl people person persons seat seats guest "
    "guests participant participants personen leute platz platze gast gaste teilnehmer teilnehmende tn"
)
PEOPLE = frozenset(_PEOPLE.split())
"""What follows a head count."""

_FILLERS = (
    "pour de du des d la le les l au aux et avec dans en sur chez par svp s t c une un reserver the for of on in and "
    "with by please book at um am im den dem der die das fur mit und von vom zu zum zur bei bitte buchen uhr a an ein "
    "eine einen o m h"
)
FILLERS = frozenset(_FILLERS.split())
"""Words that say nothing by themselves."""

TIME_WORDS = tuple(
    dict.fromkeys(
        w
        for words in (WEEKDAYS, NEARBY_DAYS, WEEKS, NOW, DAY_PARTS, PARTS_OF_TODAY)
        for w in words
        if len(w) > 3
    )
)
"""Words of time that are long enough to be told from a slip of the hand."""
