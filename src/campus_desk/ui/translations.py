"""The language of the window: French, English, German; the system's own, French when that is none of them."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

log = logging.getLogger(__name__)

LANGUAGES = {"fr": "Français", "en": "English", "de": "Deutsch"}
"""Codes and the languages' own names, in the order they are offered."""

DEFAULT_LANGUAGE = "fr"
_LOCALES = {
    "fr": QLocale(QLocale.Language.French, QLocale.Country.France),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
}


def system_language(ui_languages: list[str] | None = None) -> str:
    """Return the first language the system asks for, if it is one of ours; French otherwise.

    Args:
        ui_languages: Codes like ``de-AT``; the system's own list when None. ``C`` counts as unknown.
    """
    wanted = QLocale.system().uiLanguages() if ui_languages is None else ui_languages
    if QLocale.system().language() is QLocale.Language.C and ui_languages is None:
        return DEFAULT_LANGUAGE
    code = wanted[0][:2].lower() if wanted else ""
    return code if code in LANGUAGES else DEFAULT_LANGUAGE


class Translations:
    """The translators of the running application: ours, and Qt's own for its standard dialogs."""

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        # Qt keeps no copy of the bytes.
        self._installed: list[tuple[QTranslator, bytes]] = []
        self._locale_before = QLocale()
        self.language = "en"

    def use(self, language: str) -> None:
        """Switch to a language. Widgets made from now on speak it; existing ones keep their words."""
        self.leave()
        self.language = language
        QLocale.setDefault(_LOCALES[language])
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # Added last is asked first: our words go before Qt's.
        for path in (qt_folder / f"qtbase_{language}.qm", self._folder / f"campus-desk_{language}.qm"):
            translator = QTranslator(self._application)
            # Read into memory: Qt would map the file, and replacing it under a running window would end the program.
            words = path.read_bytes() if path.exists() else b""
            if words and translator.load(words):
                self._application.installTranslator(translator)
                self._installed.append((translator, words))
            elif path.parent == self._folder:
                log.warning("no translation to %s: %s is missing", language, path)

    def leave(self) -> None:
        """Take the translators back."""
        for translator, _words in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        QLocale.setDefault(self._locale_before)
