"""The side panel by keyboard: Tab goes as the eye does, and no access key of the window leads to two places."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from tests.campus import Campus
from tests.gui.desk import DeskUnderTest, press


def test_tab_goes_through_the_filter_from_top_to_bottom(desk: DeskUnderTest) -> None:
    desk.start()
    fields = desk.frame.side.filters
    expected = [
        *fields._sites.values(),
        fields.capacity,
        *fields.features.values(),
        fields.more,
        fields.free.box,
    ]
    expected = [widget for widget in expected if widget.isVisible()]
    desk.frame.side.saved.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    met = []
    for _ in range(len(expected) + 1):
        press(focused, "Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused)
    places = [w.mapTo(desk.frame.side, w.rect().topLeft()).y() for w in met if w in expected]
    assert [w for w in met if w in expected] == expected
    assert places == sorted(places)


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_no_access_key_of_the_window_is_used_twice(
    qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None, language: str
) -> None:
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path, language=language)
    try:
        desk.start()
        window = desk.window
        texts = [action.text() for action in window.menuBar().actions()]
        for place in (window.bar, window.dock, window.menuBar(), window.next_hours, window.status):
            texts += [button.text() for button in place.findChildren(QAbstractButton)]
            texts += [label.text() for label in place.findChildren(QLabel) if label.buddy() is not None]
        keys = [QKeySequence.mnemonic(text).toString() for text in texts]
        used = Counter(key for key in keys if key)
        assert len(used) >= len(window.menuBar().actions())
        twice = {key for key, count in used.items() if count > 1}
        assert {key: [t for t, k in zip(texts, keys, strict=True) if k == key] for key in twice} == {}
        assert not [text for text in texts if re.search("&$", text)]
    finally:
        desk.close()
