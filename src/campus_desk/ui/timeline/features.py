"""Codes of equipment a resource has, as drawings and in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_ICONS = {
    "video": "video",
    "screen": "device-tv",
    "projector": "presentation",
    "whiteboard": "chalkboard",
    "microphone": "microphone",
    "audio": "microphone-2",
    "broadcast": "broadcast",
    "phone": "phone",
    "wifi": "wifi",
    "catering": "coffee",
    "accessible": "accessible",
    "clean_air": "wind",
    "radiation": "radioactive",
    "training": "certificate",
    "stethoscope": "stethoscope",
}

KNOWN_FEATURES = tuple(_ICONS)
"""The codes that have a drawing and words."""


def feature_icons(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the drawings for codes that have one, in order."""
    return tuple(dict.fromkeys(_ICONS[code] for code in codes if code in _ICONS))


def feature_words(codes: Iterable[str]) -> list[str]:
    """Return codes in words; one without words stands for itself."""
    words = {
        "video": translate("Features", "video conferencing"),
        "screen": translate("Features", "screen"),
        "projector": translate("Features", "projector"),
        "whiteboard": translate("Features", "whiteboard"),
        "microphone": translate("Features", "microphone"),
        "audio": translate("Features", "sound system"),
        "broadcast": translate("Features", "recording and streaming"),
        "phone": translate("Features", "telephone"),
        "wifi": translate("Features", "wireless network"),
        "catering": translate("Features", "catering"),
        "accessible": translate("Features", "step-free access"),
        "clean_air": translate("Features", "clean air"),
        "radiation": translate("Features", "ionising radiation"),
        "training": translate("Features", "training required"),
        "stethoscope": translate("Features", "medical training"),
    }
    return [words.get(code, code) for code in codes]


def feature_name(code: str) -> str:
    """Return a code in as few letters as people say it, where there is little room."""
    return translate("FeatureNames", "video") if code == "video" else feature_words([code])[0]
