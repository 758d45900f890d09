"""The menus: which actions stand where. Only what works is in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from campus_desk.ui.actions import Actions
from campus_desk.ui.menu_focus import MenuFocus


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """Fill an empty menu bar."""
    _fill_file(bar.addMenu(QCoreApplication.translate("Menus", "&File")), actions)

    edit = bar.addMenu(QCoreApplication.translate("Menus", "&Edit"))
    _fill(edit, (actions.undo, actions.redo), actions.choosing, (actions.search, actions.palette))

    view = bar.addMenu(QCoreApplication.translate("Menus", "&View"))
    view.addActions(list(actions.pages))
    view.addSeparator()
    view.addActions(actions.spans.actions())
    view.addSeparator()
    view.addActions([actions.today, actions.previous, actions.next, actions.go_to_date])
    view.addSeparator()
    view.addActions(list(actions.scales))
    view.addSeparator()
    view.addActions([actions.side_panel, actions.next_hours])
    look = view.addMenu(QCoreApplication.translate("Menus", "&Look"))
    look.addActions(actions.themes.actions())
    view.addAction(actions.refresh)

    _fill(
        bar.addMenu(QCoreApplication.translate("Menus", "&Booking")),
        (actions.new_booking, actions.quick_entry, actions.find_slot),
        (actions.edit_booking, actions.confirm_option),
        (actions.check_in, actions.absent),
        (actions.wait, actions.waiting_list, actions.offer_place),
        (actions.cancel_booking, actions.booking_history),
        (actions.show_in_day, actions.report_problem),
    )

    resources = bar.addMenu(QCoreApplication.translate("Menus", "&Resources"))
    resources.addActions([actions.resources, actions.new_resource])
    resources.addSeparator()
    resources.addActions([actions.sites, actions.closures, actions.problems])

    customers = bar.addMenu(QCoreApplication.translate("Menus", "&Customers"))
    customers.addActions([actions.customers, actions.new_customer])

    invoicing = bar.addMenu(QCoreApplication.translate("Menus", "&Invoicing"))
    # Why something cannot be done now is said there as on the page.
    invoicing.setToolTipsVisible(True)
    _fill(
        invoicing,
        (actions.invoicing,),
        *actions.month_run.groups,
        actions.sending,
        actions.ledger,
        (actions.tariffs, actions.new_tariff, *actions.invoicing_choices),
    )

    about = bar.addMenu(QCoreApplication.translate("Menus", "&Help"))
    about.addActions(list(actions.help))
    for menu in bar.findChildren(QMenu):
        menu.aboutToShow.connect(actions.show_icons)
    MenuFocus(bar)


def _fill(menu: QMenu, *groups: Sequence[QAction]) -> None:
    """Add groups of actions with a line between them."""
    for group in groups:
        if menu.actions():
            menu.addSeparator()
        menu.addActions(list(group))


def _fill_file(file: QMenu, actions: Actions) -> None:
    file.addActions([actions.new_campus, actions.open_campus, actions.open_sample])
    file.addSeparator()
    imports = file.addMenu(QCoreApplication.translate("Menus", "&Import"))
    imports.addActions(list(actions.imports))
    exports = file.addMenu(QCoreApplication.translate("Menus", "&Export"))
    exports.addActions(list(actions.exports))
    file.addSeparator()
    file.addActions(list(actions.prints))
    file.addSeparator()
    file.addActions([actions.sign_in, actions.sign_out])
    file.addSeparator()
    file.addActions([actions.check_campus, actions.preferences])
    file.addSeparator()
    file.addAction(actions.quit)
