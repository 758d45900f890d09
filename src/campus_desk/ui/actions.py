"""Every action of the window, once: menus, tool bar, shortcuts and the shortcut sheet all use the same ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from campus_desk.ui.month_actions import MonthActions, keys_of
from campus_desk.ui.theme import Theme, ThemeMode

NEEDS_CAMPUS = "needs campus"
"""Property of actions that make no sense before a campus is open."""

ACTION = "action"
"""Property of a button that stands for an action without being tied to it by Qt."""

_REDO_KEYS = ["Ctrl+Shift+Z", "Ctrl+Y"]


@dataclass(frozen=True, slots=True)
class ActionGroup:
    """Actions that stand together in the shortcut sheet, under the title of their menu."""

    title: str
    actions: tuple[QAction, ...]


class Actions(QObject):
    """The actions of one main window, ready made; whoever can carry them out connects ``triggered``."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._icons: dict[QAction, str] = {}
        self._make_file()
        self._make_edit()
        self._make_view()
        self._make_booking()
        self._make_records()
        self._make_help()
        self.month_run = MonthActions(window, theme)
        self.billing = (*self.month_run.all, *self.sending, *self.ledger, *self.invoicing_choices)
        for action in (self.undo, self.redo, self.previous, self.next, self.print_plan):
            self._theme.dress(action, self._icons.pop(action))

    def show_icons(self) -> None:
        """Draw the icons that stand in menus only: when the first menu opens, as the window is painted before that."""
        while self._icons:
            self._theme.dress(*self._icons.popitem())
        self.month_run.show_icons()

    def menus(self) -> Iterator[ActionGroup]:
        """Yield all actions, in the order of the menus."""
        yield ActionGroup(self.tr("File"), self.file)
        yield ActionGroup(self.tr("Edit"), self.edit)
        yield ActionGroup(self.tr("View"), self.view)
        yield ActionGroup(self.tr("Booking"), self.booking)
        yield ActionGroup(self.tr("Records"), self.records)
        yield ActionGroup(self.tr("Invoicing"), self.billing)
        yield ActionGroup(self.tr("Pages"), self.pages)
        yield ActionGroup(self.tr("Help"), self.help)

    def groups(self) -> Iterator[ActionGroup]:
        """Yield the actions that have a shortcut, in the order of the menus."""
        for group in self.menus():
            shown = tuple(a for a in group.actions if keys_of(a) and a.isVisible())
            if shown:
                yield ActionGroup(group.title, shown)

    def set_campus_open(self, *, is_open: bool) -> None:
        """Enable what needs a campus, or disable it and say why."""
        groups = (self.file, self.edit, self.view, self.booking, self.pages, self.records, self.billing)
        for action in chain.from_iterable(groups):
            if action.property(NEEDS_CAMPUS):
                action.setEnabled(is_open)
                action.setToolTip(action.iconText() if is_open else self.tr("Open a campus first"))
        self.month_run.set_campus_open(is_open=is_open)

    def set_planner_shown(self, *, is_shown: bool, has_list: bool = False) -> None:
        """Keys that scroll a table elsewhere belong to the planner only while it is shown.

        Args:
            is_shown: Whether the planner is.
            has_list: Whether another page is, with a list whose rows can be chosen all at once.

        What concerns a booking is offered by whoever knows which one is chosen: ``PlannerActions``, ``ReceptionDesk``.
        """
        for action in (
            self.previous,
            self.next,
            self.fold_groups,
            self.unfold_groups,
            self.today,
            self.go_to_date,
            *self.spans.actions(),
            self.wait,
            self.waiting_list,
            *self.prints,
        ):
            action.setEnabled(is_shown)
            action.setToolTip(action.iconText() if is_shown else self.tr("On the planner only"))
        self.select_all.setEnabled(is_shown or has_list)
        everything = (
            self.tr("Select all bookings shown") if is_shown else self.tr("Select &all").replace("&", "")
        )
        self.select_all.setIconText(everything)
        self.select_all.setToolTip(everything)
        self.set_zoomable(is_zoomable=is_shown and not self.list.isChecked())

    def set_zoomable(self, *, is_zoomable: bool) -> None:
        """Let the planner be zoomed, or say why it cannot: a list has no scale."""
        for action in (self.zoom_in, self.zoom_out, self.zoom_reset):
            action.setEnabled(is_zoomable)
            action.setToolTip(action.iconText() if is_zoomable else self.tr("On the planner only"))

    def _make_file(self) -> None:
        self.new_campus = self._plain(self.tr("&New campus…"), "file-plus")
        self.open_campus = self._plain(self.tr("&Open campus…"), "folder-open", "Ctrl+O")
        self.open_sample = self._plain(self.tr("Open the &sample campus"), "flask")
        self.import_calendar = self._make(self.tr("&Calendar (.ics)…"), "calendar-plus", "Ctrl+Shift+I")
        self.import_resources = self._make(self.tr("&Resources (CSV)…"), "door")
        self.import_customers = self._make(self.tr("C&ustomers (CSV)…"), "users")
        self.import_tariffs = self._make(self.tr("&Tariffs (CSV)…"), "currency-euro")
        self.export_calendar = self._make(self.tr("&Calendar (.ics)…"), "calendar", "Ctrl+Shift+E")
        self.export_resources = self._make(self.tr("&Resources (CSV)…"), "door")
        self.export_customers = self._make(self.tr("C&ustomers (CSV)…"), "users")
        self.export_tariffs = self._make(self.tr("&Tariffs (CSV)…"), "currency-euro")
        self.print_plan = self._make(self.tr("P&rint…"), "printer", "Ctrl+P")
        self.print_set_up = self._make(self.tr("Set-&up sheet…"), "armchair")
        self.print_sign = self._make(self.tr("&Door sign…"), "door")
        self.prints = (self.print_plan, self.print_set_up, self.print_sign)
        self.check_campus = self._make(self.tr("C&heck the database…"), "shield-check")
        self.seller = self._make(self.tr("&Who invoices…"), "building")
        self.invoicing_settings = self._make(self.tr("Invoicing &settings…"), "settings")
        self.send_documents = self._make(self.tr("Sen&d documents…"), "mail", "Ctrl+Shift+S")
        self.outbox = self._make(self.tr("&Outbox…"), "upload")
        self.take_back = self._plain(self.tr("Ta&ke the last mark back"), "arrow-back-up")
        self.take_back.setEnabled(False)
        self.take_back.setToolTip(self.tr("Choose an issued document first"))
        self.sending_settings = self._make(self.tr("S&ending settings…"), "at")
        self.close_month = self._make(self.tr("&Close a month…"), "lock")
        self.export_fec = self._make(self.tr("Export &FEC…"), "file-export")
        self.export_fec.setIconText(self.tr("Export FEC…"))
        self.accounts = self._make(self.tr("Accoun&ts and journals…"), "table")
        self.ledger = (self.close_month, self.export_fec, self.accounts)
        self.sending = (self.send_documents, self.outbox, self.take_back)
        self.invoicing_choices = (self.seller, self.invoicing_settings, self.sending_settings)
        self.sign_in = self._make(self.tr("Si&gn in as a company…"), "building")
        self.sign_out = self._plain(self.tr("&Back to reception"), "logout")
        self.preferences = self._plain(self.tr("&Preferences…"), "settings", "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._plain(self.tr("&Quit"), "logout", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.import_calendar.setIconText(self.tr("Import a calendar"))
        self.export_calendar.setIconText(self.tr("Export a calendar"))
        for action in (self.import_resources, self.import_customers, self.import_tariffs):
            action.setIconText(self.tr("Import"))
            self._icons[action] = "file-import"
        for action in (self.export_resources, self.export_customers, self.export_tariffs):
            action.setIconText(self.tr("Export"))
            self._icons[action] = "file-export"
        self.imports = (
            self.import_calendar,
            self.import_resources,
            self.import_customers,
            self.import_tariffs,
        )
        self.exports = (
            self.export_calendar,
            self.export_resources,
            self.export_customers,
            self.export_tariffs,
        )
        self.file = (
            self.new_campus,
            self.open_campus,
            self.open_sample,
            *self.imports,
            *self.exports,
            *self.prints,
            self.check_campus,
            self.sign_in,
            self.sign_out,
            self.preferences,
            self.quit,
        )

    def _make_edit(self) -> None:
        self.undo = self._make(self.tr("&Undo"), "arrow-back-up", "Ctrl+Z")
        self.redo = self._make(self.tr("&Redo"), "arrow-forward-up")
        self.redo.setShortcuts([QKeySequence(keys) for keys in _REDO_KEYS])
        self.cut = self._make(self.tr("Cu&t"), "cut", "Ctrl+X")
        self.copy = self._make(self.tr("&Copy"), "copy", "Ctrl+C")
        self.paste = self._make(self.tr("Past&e"), "clipboard", "Ctrl+V")
        self.duplicate = self._make(self.tr("&Duplicate"), "copy-plus", "Ctrl+D")
        self.select_all = self._make(self.tr("Select &all"), "select-all", "Ctrl+A")
        self.select_all.setIconText(self.tr("Select all bookings shown"))
        self.search = self._make(self.tr("&Search…"), "search", "Ctrl+F")
        self.palette = self._make(self.tr("Command &palette…"), "command", "Ctrl+K")
        self.choosing = (self.cut, self.copy, self.paste, self.duplicate, self.select_all)
        self.edit = (self.undo, self.redo, *self.choosing, self.search, self.palette)

    def _make_view(self) -> None:
        self.today = self._make(self.tr("&Today"), "calendar-event", "Ctrl+T")
        self.previous = self._make(self.tr("&Previous period"), "chevron-left", "PgUp")
        self.next = self._make(self.tr("&Next period"), "chevron-right", "PgDown")
        self.go_to_date = self._make(self.tr("&Go to date…"), "calendar-search", "Ctrl+G")
        self.day = self._make(self.tr("&Day"), "", "Ctrl+1", checkable=True)
        self.week = self._make(self.tr("&Week"), "", "Ctrl+2", checkable=True)
        self.month = self._make(self.tr("&Month"), "", "Ctrl+3", checkable=True)
        self.list = self._make(self.tr("L&ist"), "", "Ctrl+4", checkable=True)
        self.spans = QActionGroup(self)
        for action in (self.day, self.week, self.month, self.list):
            self.spans.addAction(action)
        self.day.setChecked(True)
        self.zoom_in = self._make(self.tr("Zoom in"), "zoom-in")
        # « + » needs Shift on many keyboards, and « = » is where it stands on them.
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.zoom_out = self._make(self.tr("Zoom out"), "zoom-out", "Ctrl+-")
        self.zoom_reset = self._make(self.tr("100 %"), "search", "Ctrl+0")
        self.side_panel = self._make(
            self.tr("&Side panel"), "layout-sidebar-left-collapse", "F4", checkable=True
        )
        self.side_panel.setChecked(True)
        self.next_hours = self._make(
            self.tr("Next two &hours"), "layout-sidebar-right-collapse", "Shift+F4", checkable=True
        )
        self.next_hours.setChecked(True)
        self.refresh = self._make(self.tr("&Reload"), "refresh", "F5")
        self.follow_system = self._plain(self.tr("Like the &system"), "device-desktop", checkable=True)
        self.light = self._plain(self.tr("&Light"), "sun", checkable=True)
        self.dark = self._plain(self.tr("&Dark"), "moon", checkable=True)
        self.fold_groups = self._make(self.tr("&Fold all groups"), "layout-list")
        self.unfold_groups = self._make(self.tr("&Unfold all groups"), "layout-rows")
        self.themes = QActionGroup(self)
        for mode, action in (
            (ThemeMode.SYSTEM, self.follow_system),
            (ThemeMode.LIGHT, self.light),
            (ThemeMode.DARK, self.dark),
        ):
            action.setData(mode)
            self.themes.addAction(action)
        self.my_bookings = self._make(self.tr("My bookings"), "", "F3", checkable=True)
        self.planner = self._make(self.tr("Planner"), "", "F6", checkable=True)
        self.resources = self._make(self.tr("Resources"), "", "F7", checkable=True)
        self.customers = self._make(self.tr("Customers"), "", "F8", checkable=True)
        self.tariffs = self._make(self.tr("Tariffs"), "", "F9", checkable=True)
        self.invoicing = self._make(self.tr("Invoicing"), "", "F12", checkable=True)
        self.my_invoices = self._make(self.tr("My invoices"), "", "F11", checkable=True)
        self.page_choice = QActionGroup(self)
        self.pages = (
            self.my_bookings,
            self.planner,
            self.resources,
            self.customers,
            self.tariffs,
            self.invoicing,
            self.my_invoices,
        )
        for action in self.pages:
            self.page_choice.addAction(action)
        self.planner.setChecked(True)
        zooms = (self.zoom_in, self.zoom_out, self.zoom_reset)
        self.scales = (*zooms, self.fold_groups, self.unfold_groups)
        self.view = (
            *self.spans.actions(),
            self.today,
            self.previous,
            self.next,
            self.go_to_date,
            *self.scales,
            self.side_panel,
            self.next_hours,
            self.refresh,
        )

    def _make_booking(self) -> None:
        self.new_booking = self._make(self.tr("&New booking…"), "plus", "Ctrl+N")
        self.quick_entry = self._make(self.tr("&Quick entry"), "bolt", "F2")
        self.find_slot = self._make(self.tr("Find a &slot…"), "calendar-search", "Ctrl+Shift+F")
        self.edit_booking = self._make(self.tr("&Edit booking…"), "pencil")
        self.confirm_option = self._make(self.tr("C&onfirm option"), "check")
        self.cancel_booking = self._make(self.tr("&Cancel booking"), "ban", "Del")
        self.booking_history = self._make(self.tr("&History…"), "history", "Ctrl+H")
        self.show_in_day = self._make(self.tr("Show in the &day"), "calendar-event", "Ctrl+J")
        self.check_in = self._make(self.tr("Check &in"), "user-check", "Ctrl+I")
        self.check_in.setIconText(self.tr("Check in or out"))
        self.absent = self._make(self.tr("Record as &absent"), "user-x")
        self.wait = self._make(self.tr("&Put on the waiting list…"), "clock", "Ctrl+Shift+W")
        self.waiting_list = self._make(self.tr("&Waiting list…"), "list-check", "Ctrl+Shift+L")
        self.offer_place = self._make(
            self.tr("Offer a &free place to whoever waits"), "phone", "Ctrl+Shift+O"
        )
        self.booking = (
            self.new_booking,
            self.quick_entry,
            self.find_slot,
            self.edit_booking,
            self.confirm_option,
            self.cancel_booking,
            self.booking_history,
            self.show_in_day,
            self.check_in,
            self.absent,
            self.wait,
            self.waiting_list,
            self.offer_place,
        )

    def _make_records(self) -> None:
        self.new_resource = self._make(self.tr("&New resource…"), "plus")
        self.sites = self._make(self.tr("&Sites and opening hours…"), "building-community")
        self.closures = self._make(self.tr("&Closures…"), "calendar-off")
        self.new_customer = self._make(self.tr("&New customer…"), "user-plus")
        self.new_tariff = self._make(self.tr("New t&ariff…"), "plus")
        self.report_problem = self._make(self.tr("&Report a problem…"), "alert-triangle")
        self.problems = self._make(self.tr("Reported &problems…"), "alert-triangle")
        self.records = (
            self.new_resource,
            self.sites,
            self.closures,
            self.report_problem,
            self.problems,
            self.new_customer,
            self.new_tariff,
        )

    def _make_help(self) -> None:
        self.shortcuts = self._plain(self.tr("&Keyboard shortcuts"), "keyboard", "Ctrl+?")
        self.open_log = self._plain(self.tr("Open the &log folder"), "folder")
        self.about = self._plain(self.tr("&About Campus Desk"), "info-circle")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.help = (self.shortcuts, self.open_log, self.about)

    def _make(
        self,
        text: str,
        icon: str,
        shortcut: str = "",
        *,
        checkable: bool = False,
    ) -> QAction:
        action = self._plain(text, icon, shortcut, checkable=checkable)
        action.setProperty(NEEDS_CAMPUS, True)
        return action

    def _plain(
        self,
        text: str,
        icon: str,
        shortcut: str = "",
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self._window)
        if icon:
            self._icons[action] = icon
        action.setIconText(text.replace("&", "").removesuffix("…"))
        action.setCheckable(checkable)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        # An action in a menu that was never opened hears its shortcut only as the window's own.
        self._window.addAction(action)
        return action
