"""Codes of equipment a resource has, as drawings and in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate

_ICONS = {
    "video": "video",
    "screen": "device-tv",
    "projector": "presentation",
    "whiteboard": "chalkboard",
    "microphone": "microphone",
    "audio": "microphone-2",
    "streaming": "broadcast",
    "phone": "phone",
    "wifi": "wifi",
    "catering": "coffee",
    "accessible": "accessible",
    "airflow": "wind",
    "xray": "radioactive",
    "qualification": "certificate",
    "medical": "stethoscope",
}


def feature_icons(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the drawings for codes that have one, in order."""
    return tuple(dict.fromkeys(_ICONS[code] for code in codes if code in _ICONS))


def feature_words(codes: Iterable[str]) -> list[str]:
    """Return codes in words; one without words stands for itself."""
    words = {
        "video": _translate("Features", "video conferencing"),
        "screen": _translate("Features", "screen"),
        "projector": _translate("Features", "projector"),
        "whiteboard": _translate("Features", "whiteboard"),
        "microphone": _translate("Features", "microphone"),
        "audio": _translate("Features", "sound system"),
        "streaming": _translate("Features", "streaming"),
        "phone": _translate("Features", "telephone"),
        "wifi": _translate("Features", "wireless network"),
        "catering": _translate("Features", "catering"),
        "accessible": _translate("Features", "step-free access"),
        "airflow": _translate("Features", "filtered air"),
        "xray": _translate("Features", "X-rays"),
        "qualification": _translate("Features", "qualification required"),
        "medical": _translate("Features", "medical training"),
    }
    return [words.get(code, code) for code in codes]
