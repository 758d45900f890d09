"""The frame of the window: menus, pages, filters, search, languages, one window per campus."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea

from campus_desk.ui.catalogue.customer_page import CustomerPage
from campus_desk.ui.single_window import SingleWindow
from campus_desk.ui.theme import ThemeMode
from campus_desk.ui.welcome import TroublePage, WelcomePage
from tests.campus import Campus, slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_into, wait_until


def menu_actions(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += menu_actions(inner)
        elif not action.isSeparator():
            found.append(action)
    return found


def test_the_window_opens_on_the_campus(desk: DeskUnderTest) -> None:
    desk.start()
    assert desk.window.windowTitle() == "Campus Desk — campus"
    assert desk.window.status.person.text == "Claire Muller — Accueil"
    assert desk.window.status.connection.text == "Connecté"
    assert [r.resource.name for r in desk.planner.view.scene.model.rows] == [
        "Amphithéâtre",
        "Salle Ill",
        "Salle Rhin",
        "Échographe US-3",
    ]


def test_every_menu_entry_does_something(desk: DeskUnderTest) -> None:
    desk.start()
    for title in desk.window.menuBar().actions():
        menu = title.menu()
        assert isinstance(menu, QMenu)
        for action in menu_actions(menu):
            listeners = action.receivers("2triggered(bool)") + action.receivers("2toggled(bool)")
            of_group = getattr(action.actionGroup(), "receivers", lambda _: 0)
            listeners += of_group("2triggered(QAction*)")
            assert listeners, f"{title.text()} > {action.text()} does nothing"


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_access_keys_are_unique_in_every_menu(
    qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None, language: str
) -> None:
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path, language=language)
    desk.start()
    bar = desk.window.menuBar()
    for menu in [bar, *(m for a in bar.actions() if isinstance(m := a.menu(), QMenu))]:
        keys = [
            t[t.index("&") + 1].lower() for a in menu.actions() if "&" in (t := a.text().replace("&&", ""))
        ]
        assert len(keys) == len(set(keys)), f"{menu.title() if isinstance(menu, QMenu) else 'bar'}: {keys}"
    desk.close()


def test_item_5_a_day_with_nothing_is_shown_and_the_next_booked_one_offered(desk: DeskUnderTest) -> None:
    # Yesterday evening is nearer; whoever sits down today looks ahead.
    desk.campus.book("ILL", slot("2026-11-22", "18:00", "23:00"), title="Dimanche", reason="Soirée")
    desk.campus.book("ILL", slot("2026-11-26", "09:00", "10:00"), title="Jeudi")
    desk.start()
    wait_until(lambda: desk.window.notices.band.text == "Rien n’est réservé aujourd’hui.", "the note")
    assert desk.planner.day.isoformat() == "2026-11-23"
    assert desk.window.notices.band.action_button.text() == "Aller au jeudi 26 novembre 2026"
    click(desk.window.notices.band.action_button)
    desk.settle()
    assert desk.planner.day.isoformat() == "2026-11-26"
    assert desk.window.notices.band.text == ""


def test_item_5_what_was_booked_last_is_offered_where_nothing_comes(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-11-18", "09:00", "10:00"), reason="Passé")
    desk.start()
    wait_until(lambda: desk.window.notices.band.text, "the note")
    assert desk.planner.day.isoformat() == "2026-11-23"
    assert desk.window.notices.band.action_button.text() == "Aller au mercredi 18 novembre 2026"


def test_item_14_a_campus_looked_at_out_of_its_time_opens_where_something_is_booked(
    desk: DeskUnderTest,
) -> None:
    desk.campus.book("ILL", slot("2027-02-11", "09:00", "10:00"), title="Jeudi")
    desk.start()
    wait_until(lambda: desk.planner.day.isoformat() == "2027-02-11", "the booked day")
    assert "jeudi 11 février 2027" in desk.window.notices.band.text
    click(desk.window.notices.band.action_button)
    desk.settle()
    assert desk.planner.day.isoformat() == "2026-11-23"


def test_the_day_with_bookings_is_shown_as_it_is(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-11-23", "14:00", "15:00"))
    desk.campus.book("ILL", slot("2026-11-24", "14:00", "15:00"))
    desk.start()
    assert desk.planner.day.isoformat() == "2026-11-23"
    assert desk.window.notices.band.text == ""
    assert desk.window.status.counts.text == "1 réservation · 2\u00a0% d’occupation"


def test_the_way_through_time_by_key(desk: DeskUnderTest) -> None:
    desk.start()
    press(desk.window, "PgDown")
    assert desk.planner.days[0].isoformat() == "2026-11-24"
    press(desk.window, "Ctrl+2")
    desk.settle()
    assert [d.isoformat() for d in desk.planner.days][::6] == ["2026-11-23", "2026-11-29"]
    press(desk.window, "PgUp")
    desk.settle()
    assert desk.planner.days[0].isoformat() == "2026-11-16"
    press(desk.window, "Ctrl+T", "Ctrl+1")
    desk.settle()
    assert [d.isoformat() for d in desk.planner.days] == ["2026-11-23"]
    assert desk.window.menu.day.isChecked()


def test_pages_are_reached_by_key_and_planner_keys_rest_there(desk: DeskUnderTest) -> None:
    desk.start()
    press(desk.window, "F8")
    desk.settle()
    page = desk.window.page(desk.window.menu.customers)
    assert isinstance(page, CustomerPage)
    assert desk.window.stack.currentWidget() is page
    assert [c.name for c in page.model.rows] == ["Hélia Diagnostics", "Neuralis"]
    assert not desk.window.menu.next.isEnabled()
    assert desk.window.menu.next.toolTip()
    press(desk.window, "Ctrl+F")
    QTest.keyClicks(page.search, "helia")
    wait_until(lambda: len(page.model.rows) == 1, "the search")
    press(desk.window, "F6")
    assert desk.window.stack.currentWidget() is desk.planner
    assert desk.window.menu.next.isEnabled()


def test_search_finds_a_booking_goes_there_and_pulses(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("RHIN", slot("2026-12-03", "14:00", "15:00"), "HELIA", title="Comité œuvre")
    desk.start()
    press(desk.window, "Ctrl+T", "Ctrl+F")
    QTest.keyClicks(desk.window.bar.search, "comite")
    wait_until(lambda: desk.frame.popup.rows, "the hits")
    assert [row.title for row in desk.frame.popup.rows] == ["Comité œuvre"]
    press(desk.window.bar.search, "Return")
    desk.settle()
    assert desk.planner.day.isoformat() == "2026-12-03"
    assert desk.planner.view.focused_item is not None
    assert desk.planner.view.focused_item.booking_id == booking.id
    assert desk.frame.popup.isHidden()


def test_a_search_without_a_hit_says_so(desk: DeskUnderTest) -> None:
    desk.start()
    press(desk.window, "Ctrl+F")
    QTest.keyClicks(desk.window.bar.search, "zzz")
    wait_until(lambda: not desk.frame.popup.isHidden(), "the answer")
    assert desk.frame.popup._said.text() == "Aucune réservation ne correspond."


def test_filters_say_how_many_rows_they_hide_and_show_them_again(desk: DeskUnderTest) -> None:
    desk.start()
    filters = desk.frame.side.filters
    type_into(filters.capacity, "20")
    press(filters.capacity, "Return")
    assert [r.resource.name for r in desk.planner.view.scene.model.rows] == [
        "Amphithéâtre",
        "Salle Rhin",
        "Échographe US-3",
    ]
    assert filters.hidden_note.text.text() == "1 ligne masquée"
    video = filters.features["video"]
    video.setFocus()
    press(video, "Space")
    assert filters.hidden_note.text.text() == "3 lignes masquées"
    click(filters.hidden_note.button)
    assert desk.planner.view.hidden_rows == 0
    assert filters.hidden_note.isHidden()


def test_the_legend_hides_bookings_of_a_group_but_not_their_blocking(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-11-24", "10:00", "11:00"), "HELIA")
    desk.start()
    desk.show_day("2026-11-24")
    assert len(desk.planner.shown) == 1
    from campus_desk.domain.customer import CustomerGroup

    legend = desk.frame.side.colours
    assert legend.count(CustomerGroup.EXTERNAL) == "1"
    legend.box(CustomerGroup.EXTERNAL).click()
    assert desk.planner.shown == []
    room = desk.campus.resource("ILL")
    start = int(wall("2026-11-24 10:15").timestamp())
    desk.drag_over(room, start, start + 1800)
    assert desk.planner.flow.dialog is None


def test_another_process_is_heard(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day("2026-11-24")
    desk.campus.book("ILL", slot("2026-11-24", "10:00", "11:00"), "HELIA")
    wait_until(lambda: len(desk.planner.shown) == 1, "the other process's booking")


def test_the_language_changes_without_a_restart(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-11-23", "14:00", "15:00"))
    desk.start()
    assert desk.window.menu.today.iconText() == "Aujourd’hui"
    for language, today, bookings in (
        ("de", "Heute", "1 Buchung · 2\u00a0% belegt"),
        ("en", "Today", "1 booking · 2% occupied"),
    ):
        desk.desk.speak(language)
        desk.settle()
        assert desk.window.menu.today.iconText() == today
        assert desk.window.status.counts.text == bookings
    assert desk.session.sentences.language == "en"
    assert len(desk.planner.shown) == 1


def test_the_look_changes_at_once_and_is_remembered(desk: DeskUnderTest) -> None:
    desk.start()
    desk.window.menu.dark.trigger()
    assert desk.desk.theme.is_dark
    assert desk.desk.preferences.theme is ThemeMode.DARK
    desk.window.menu.light.trigger()
    assert not desk.desk.theme.is_dark


def test_size_span_and_filters_are_found_again(
    qapp: QApplication, tmp_path: Path, campus: Campus, desk: DeskUnderTest
) -> None:
    desk.start()
    press(desk.window, "Ctrl+2", "F4")
    desk.window.resize(960, 640)
    desk.frame.side.filters.capacity.setValue(20)
    desk.close()
    again = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    again.start()
    assert (again.window.width(), again.window.height()) == (960, 640)
    assert len(again.planner.days) == 7
    assert not again.window.dock.isVisible()
    assert again.planner.view.hidden_rows == 1
    again.close()


def test_a_second_start_shows_the_window_that_is_there(
    qapp: QApplication, tmp_path: Path, campus: Campus, desk: DeskUnderTest
) -> None:
    desk.start()
    desk.window.hide()
    asked = SingleWindow(desk.state_folder, campus.path)
    assert not asked.acquire()
    # The other window answers from its event loop, which here is the same thread.
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(asked._name)
    wait_until(desk.window.isVisible, "the window")
    socket.abort()
    desk.close()
    again = SingleWindow(desk.state_folder, campus.path)
    assert again.acquire()
    again.release()


def test_where_there_is_no_campus_the_window_offers_one(
    qapp: QApplication, tmp_path: Path, unguarded: None
) -> None:
    desk = DeskUnderTest(qapp, tmp_path, None, tmp_path / "data" / "campus.db")
    assert desk.desk.start()
    wait_until(lambda: isinstance(desk.window.stack.currentWidget(), WelcomePage), "the welcome")
    assert not desk.window.menu.new_booking.isEnabled()
    assert desk.window.menu.new_booking.toolTip() == "Ouvrez d’abord un campus"
    page = desk.window.stack.currentWidget()
    assert isinstance(page, WelcomePage)
    click(page.new_button)
    wait_until(lambda: desk.desk.session is not None, "the new campus")
    desk.settle()
    assert (tmp_path / "data" / "campus.db").exists()
    assert desk.planner.empty.isVisible()
    assert desk.planner.empty.sentence == "Il n’y a encore rien à réserver."
    desk.close()


def test_a_file_that_is_no_campus_is_left_alone_and_explained(
    qapp: QApplication, tmp_path: Path, unguarded: None
) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(b"Dear Sir or Madam, " * 500)
    desk = DeskUnderTest(qapp, tmp_path, None, path)
    assert desk.desk.start()
    wait_until(lambda: isinstance(desk.window.stack.currentWidget(), TroublePage), "the trouble")
    page = desk.window.stack.currentWidget()
    assert isinstance(page, TroublePage)
    assert "n’est pas un fichier Campus Desk" in page.sentence.text()
    assert path.read_bytes() == b"Dear Sir or Madam, " * 500
    click(page.retry_button)
    wait_until(lambda: desk.window.stack.currentWidget() is not page, "the second try")
    wait_until(lambda: isinstance(desk.window.stack.currentWidget(), TroublePage), "the trouble again")
    desk.close()


def test_the_shortcut_sheet_lists_every_shortcut(desk: DeskUnderTest) -> None:
    from PySide6.QtWidgets import QLabel

    from campus_desk.ui.shortcut_sheet import ShortcutSheet

    desk.start()
    press(desk.window, "Ctrl+?")
    sheet = desk.modal(ShortcutSheet)
    area = sheet.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0, "every key is read at a glance"
    words = {label.text() for label in sheet.findChildren(QLabel)}
    for group in desk.window.menu.groups():
        for action in group.actions:
            assert action.iconText() in words, action.text()
    sheet.reject()


def test_shortcuts_are_given_once(desk: DeskUnderTest) -> None:
    desk.start()
    given: dict[str, str] = {}
    for group in desk.window.menu.groups():
        for action in group.actions:
            for key in action.shortcuts():
                assert key.toString() not in given, (
                    f"{key.toString()}: {action.text()}, {given[key.toString()]}"
                )
                given[key.toString()] = action.text()


@pytest.mark.slow
def test_tab_reaches_every_part_of_the_planner(desk: DeskUnderTest) -> None:
    desk.start()
    desk.window.activateWindow()
    desk.planner.view.setFocus()
    seen = set()
    for _ in range(60):
        QTest.keyClick(desk.application.focusWidget() or desk.window, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        focused = desk.application.focusWidget()
        if focused is not None:
            seen.add(focused)
            assert focused.accessibleName() or getattr(focused, "text", lambda: "")(), type(focused)
    side = desk.frame.side
    for wanted in (
        desk.planner.view,
        desk.window.bar.search,
        desk.frame.month,
        side.saved,
        side.filters.features["video"],
        side.colours.choice,
    ):
        assert wanted in seen, wanted


def test_now_moves_on(desk: DeskUnderTest) -> None:
    desk.start()
    before = desk.planner.view.scene.now
    desk.campus.clock.advance(timedelta(minutes=5))
    desk.planner.view.refresh_now()
    assert desk.planner.view.scene.now == before + 300


def test_a_narrow_window_gives_the_menus_their_room(desk: DeskUnderTest) -> None:
    desk.start()
    window = desk.window
    window.resize(1440, 900)
    assert window.switch.isVisible()
    window.resize(window.minimumSize())
    assert not window.switch.isVisible()
    last = window.menuBar().actionGeometry(window.menuBar().actions()[-1])
    assert 0 < last.right() <= window.width()
