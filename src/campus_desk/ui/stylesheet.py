"""The style sheet of the desk, built from the tokens.

Widgets choose among variants by dynamic properties, set before they are shown or through ``theme.mark``:

* ``kind`` on push and tool buttons: ``primary`` (one per panel or bar), ``outlined`` (a tool button that looks
  like a push button), ``flat``, ``link``; ``small`` = true makes them 24 px high.
* ``wish`` on tool buttons: ``said`` (somebody said so), ``assumed``.
* ``segment`` on the buttons of a segmented control: ``first``, ``middle``, ``last``, ``only``.
* ``role`` on labels: ``secondary``, ``hint``, ``heading``, ``count``, ``accent``, ``warn``, ``danger``, ``ok``.
* ``role`` on frames: ``card``, ``bar`` (foot of a dialog; ``top`` = true: its head), ``foot`` (of a panel),
  ``ground`` (that of views), ``panel``, ``panel-head``, ``field`` (looks like a field), ``rule`` (a thin line),
  ``sheet`` (a column on the ground of views), ``choice`` (a line to choose). A ``card``, ``rule`` or ``choice``
  with ``strong`` = true stands out from its like.
* ``tone`` on frames: ``danger``, ``warn``, ``ok``, ``accent`` (message bands), ``plain`` (a row without
  a message), ``tip`` (the toast).
* ``invalid`` on fields, ``large`` on the one that leads a dialog, ``sided`` on fields with an icon before the
  text, ``dense`` on a container whose fields are 24 px high, ``compact`` on one whose check boxes are 18 px high.

Sizes are logical pixels; boxes are given without their border, as Qt counts them.
"""

from __future__ import annotations

from collections.abc import Callable

from campus_desk.ui.palette import Palette
from campus_desk.ui.stylesheet_calendar import calendar

Drawing = Callable[[str, str, float], str]
"""Takes a drawing, a colour and a line width; returns the address of the coloured file for ``url()``."""


def build_stylesheet(palette: Palette, drawing: Drawing) -> str:
    """Return the complete style sheet for one palette."""
    return "\n".join(
        (
            _surfaces(palette),
            _buttons(palette),
            _fields(palette, drawing),
            _choices(palette, drawing),
            _views(palette, drawing),
            _menus(palette, drawing),
            _frame(palette, drawing),
            calendar(palette, drawing),
        )
    )


def _surfaces(p: Palette) -> str:
    inks = "\n".join(
        f'QLabel[role="{role}"] {{ color: {ink}; }}'
        for role, ink in (
            ("secondary", p.text2),
            ("hint", p.text3),
            ("accent", p.accent),
            ("warn", p.warn),
            ("danger", p.danger),
            ("ok", p.ok),
        )
    )
    bands = "\n".join(
        f'QFrame[tone="{tone}"] {{ background: {tint}; border: none; border-bottom: 1px solid {p.line}; }}'
        for tone, tint in (
            ("danger", p.danger_tint),
            ("warn", p.warn_tint),
            ("ok", p.ok_tint),
            ("accent", p.accent_tint),
        )
    )
    return f"""
QMainWindow, QMenuBar, QToolBar, QStatusBar {{ background: {p.window}; }}
QDialog, QMessageBox {{ background: {p.panel}; }}
{inks}
QLabel[role="heading"] {{ font-weight: 600; font-size: 13px; }}
QLabel[role="count"] {{ font-weight: 600; font-size: 20px; }}
QFrame[role="card"] {{ background: {p.base}; border: 1px solid {p.line}; border-radius: 4px; }}
QFrame[role="field"] {{ background: {p.base}; border: 1px solid {p.control}; border-radius: 4px; }}
QFrame[role="panel"] {{ background: {p.panel}; border: none; }}
QFrame[role="bar"][top="true"] {{ border: none; }}
QFrame[role="ground"] {{ background: {p.base}; border: none; }}
QFrame[role="foot"] {{ background: {p.panel}; border: none; border-top: 1px solid {p.line}; }}
QFrame[role="bar"] {{ background: {p.window}; border: none; border-top: 1px solid {p.line}; }}
QFrame[role="panel-head"] {{
    background: {p.header}; border: none;
    border-top: 1px solid {p.line}; border-bottom: 1px solid {p.line}; min-height: 24px;
}}
QFrame[role="panel-head"] > QLabel {{ font-weight: 600; }}
QFrame[role="panel-head"] > QLabel[role="secondary"] {{ font-weight: 400; }}
{bands}
QFrame[tone="tip"] {{ background: {p.tip}; border: 1px solid {p.line}; border-radius: 4px; }}
QFrame[tone="tip"] QLabel {{ color: {p.tip_text}; }}
QFrame[tone="tip"] QPushButton {{
    background: transparent; color: {p.tip_accent}; border-color: {p.text3}; font-weight: 600;
}}
QFrame[tone="tip"] QPushButton:hover, QFrame[tone="tip"] QToolButton:hover {{ background: {p.tip_hover}; }}
QFrame[tone="tip"] QPushButton:focus, QFrame[tone="tip"] QToolButton:focus {{ border-color: {p.tip_accent}; }}
QFrame[role="rule"] {{ background: {p.line}; border: none; min-height: 1px; max-height: 1px; }}
QFrame[role="rule"][strong="true"] {{ background: {p.text}; }}
QFrame[role="card"][strong="true"] {{ background: {p.accent_tint}; border-color: {p.accent}; }}
QFrame[role="choice"] {{ border: none; }}
QFrame[role="choice"][strong="true"] {{ background: {p.accent_tint}; }}
QFrame[role="sheet"] {{ background: {p.base}; border: none; border-left: 1px solid {p.line}; }}
QFrame[role="sheet"] QScrollArea, QFrame[role="sheet"] QScrollArea > QWidget > QWidget {{ background: {p.base}; }}
QFrame[tone="plain"] {{ background: {p.base}; border: none; border-bottom: 1px solid {p.hair}; }}
QToolTip {{
    background: {p.base}; color: {p.text}; border: 1px solid {p.line}; padding: 3px 6px;
}}
QGroupBox {{
    border: 1px solid {p.line}; border-radius: 4px; margin-top: 20px; padding: 12px; font-weight: 600;
}}
QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; left: 2px; }}
QSplitter::handle {{ background: {p.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
"""


def _buttons(p: Palette) -> str:
    # Qt adds 3 px of its own to tool buttons, in both directions.
    return f"""
QPushButton, QToolButton {{
    background: {p.base}; color: {p.text}; border: 1px solid {p.line}; border-radius: 4px; outline: none;
}}
QPushButton {{ min-height: 26px; padding: 0 11px; }}
QToolButton {{ min-height: 23px; padding: 0 4px; }}
QPushButton:hover, QToolButton:hover {{ background: {p.header}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {p.hair}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {p.accent}; }}
QPushButton:focus {{ min-height: 24px; padding: 0 10px; }}
QToolButton:focus {{ min-height: 21px; padding: 0 3px; }}
QPushButton:disabled, QToolButton:disabled {{ background: {p.header}; color: {p.text3}; }}
QPushButton[small="true"] {{ min-height: 22px; padding: 0 8px; }}
QPushButton[small="true"]:focus {{ min-height: 20px; padding: 0 7px; }}
QToolButton[small="true"] {{ min-height: 19px; padding: 0 2px; }}
QToolButton[small="true"]:focus {{ min-height: 17px; padding: 0 1px; }}

QPushButton[kind="flat"], QToolButton {{ background: transparent; border-color: transparent; }}
QPushButton[kind="flat"] {{ padding: 0 8px; }}
QPushButton[kind="flat"]:hover, QToolButton:hover, QToolButton:checked {{ background: {p.hair}; }}
QPushButton[kind="flat"]:pressed, QToolButton:pressed {{ background: {p.line}; }}
QPushButton[kind="flat"]:focus, QToolButton:focus {{ border-color: {p.accent}; }}
QPushButton[kind="flat"]:focus {{ padding: 0 7px; }}
QPushButton[kind="flat"]:disabled, QToolButton:disabled {{ background: transparent; }}
QLineEdit > QToolButton {{ min-height: 0; padding: 0; border: none; background: transparent; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}

QToolButton[kind="outlined"], QToolButton[segment] {{ background: {p.base}; border-color: {p.line}; }}
QToolButton[kind="outlined"]:hover, QToolButton[segment]:hover {{ background: {p.header}; }}
QToolButton[kind="outlined"]:pressed, QToolButton[segment]:pressed {{ background: {p.hair}; }}
QToolButton[kind="outlined"]:focus, QToolButton[segment]:focus {{ border-color: {p.accent}; }}
QToolButton[kind="outlined"]:disabled, QToolButton[segment]:disabled {{ background: {p.header}; }}
QToolButton[kind="outlined"][text=""] {{ padding: 0 3px; }}

QPushButton[kind="primary"], QToolButton[kind="primary"] {{
    background: {p.accent}; color: {p.on_accent}; border-color: {p.accent}; font-weight: 600;
}}
QPushButton[kind="primary"]:hover, QToolButton[kind="primary"]:hover {{
    background: {p.accent_hover}; border-color: {p.accent_hover};
}}
QPushButton[kind="primary"]:pressed, QToolButton[kind="primary"]:pressed {{
    background: {p.accent_pressed}; border-color: {p.accent_pressed};
}}
QPushButton[kind="primary"]:disabled, QToolButton[kind="primary"]:disabled {{
    background: {p.header}; color: {p.text3}; border-color: {p.line};
}}

QToolButton[wish] {{ background: {p.base}; border: 1px dashed {p.control}; min-height: 0; padding: 0; }}
QToolButton[wish="said"] {{ background: {p.accent_tint}; border: 1px solid {p.accent}; }}
QToolButton[wish]:hover, QToolButton[wish]:pressed {{ background: {p.header}; }}
QToolButton[wish]:focus {{ border: 2px solid {p.accent}; }}

QPushButton[kind="link"] {{
    background: transparent; color: {p.accent}; border: 2px solid transparent;
    text-decoration: underline; min-height: 18px; padding: 0 1px;
}}
QPushButton[kind="link"]:hover {{ color: {p.text}; }}
QPushButton[kind="link"]:focus, QPushButton[kind="link"][small="true"]:focus {{
    border-color: {p.accent}; padding: 0 1px; min-height: 18px;
}}
QPushButton[kind="link"]:disabled {{ color: {p.text3}; }}

QToolButton[segment] {{ border-radius: 0; padding: 0 11px; }}
QToolButton[segment]:focus {{ padding: 0 10px; }}
*[dense="true"] QToolButton[segment] {{ min-height: 19px; }}
*[dense="true"] QToolButton[segment]:focus {{ min-height: 17px; }}
QToolButton[segment="middle"], QToolButton[segment="last"] {{ border-left-width: 0; }}
QToolButton[segment="middle"]:focus, QToolButton[segment="last"]:focus {{ border-left-width: 2px; }}
QToolButton[segment="first"], QToolButton[segment="only"] {{
    border-top-left-radius: 4px; border-bottom-left-radius: 4px;
}}
QToolButton[segment="last"], QToolButton[segment="only"] {{
    border-top-right-radius: 4px; border-bottom-right-radius: 4px;
}}
QToolButton[segment]:checked {{
    background: {p.accent}; color: {p.on_accent}; border-color: {p.accent}; font-weight: 600;
}}
"""


def _fields(p: Palette, drawing: Drawing) -> str:
    # Qt adds 3 px of its own to the height of number fields, and leaves out their padding (see NumberEdit).
    fields = ("QLineEdit", "QAbstractSpinBox", "QComboBox")
    texts = ("QPlainTextEdit", "QTextEdit")

    def each(suffix: str, names: tuple[str, ...] = fields, prefix: str = "") -> str:
        return ", ".join(f"{prefix}{name}{suffix}" for name in names)

    return f"""
{each("", fields + texts)} {{
    background: {p.base}; color: {p.text}; border: 1px solid {p.control}; border-radius: 4px;
    selection-background-color: {p.accent}; selection-color: {p.on_accent};
    placeholder-text-color: {p.text3};
}}
{each("")} {{ min-height: 26px; padding: 0 7px; }}
{each("", prefix='*[dense="true"] ')} {{ min-height: 22px; }}
{each("", texts)} {{ padding: 3px 4px; }}
{each('[invalid="true"]', fields + texts)} {{ border-color: {p.danger}; }}
{each(":focus", fields + texts)} {{ border: 2px solid {p.accent}; }}
{each(":focus")} {{ min-height: 24px; padding: 0 6px; }}
{each(":focus", prefix='*[dense="true"] ')} {{ min-height: 20px; }}
{each(":focus", texts)} {{ padding: 2px 3px; }}
{each('[invalid="true"]:focus', fields + texts)} {{ border-color: {p.danger}; }}
{each(":disabled", fields + texts)}, QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{
    background: {p.header}; border-color: {p.line};
}}
{each(":disabled", fields + texts)} {{ color: {p.text3}; }}

QLineEdit[large="true"] {{ min-height: 34px; }}
QLineEdit[large="true"]:focus {{ min-height: 32px; }}
QAbstractSpinBox {{ min-height: 23px; }}
*[dense="true"] QAbstractSpinBox {{ min-height: 19px; }}
QAbstractSpinBox:focus {{ min-height: 21px; }}
*[dense="true"] QAbstractSpinBox:focus {{ min-height: 17px; }}
QLineEdit[sided="true"], QLineEdit[sided="true"]:focus {{ padding-left: 0; }}
QComboBox::drop-down {{ border: none; width: 22px; subcontrol-position: center right; }}
QComboBox::down-arrow {{ image: url({drawing("chevron-down", p.text2, 1.75)}); width: 14px; height: 14px; }}
QComboBox::down-arrow:disabled {{ image: url({drawing("chevron-down", p.text3, 1.75)}); }}
QComboBox QAbstractItemView {{
    background: {p.base}; border: 1px solid {p.line}; padding: 3px; outline: none;
}}
QComboBox QAbstractItemView::item {{ min-height: 24px; padding: 0 4px; }}

QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    subcontrol-origin: padding; border: none; background: transparent; width: 20px;
}}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {{ width: 8px; height: 8px; }}
QAbstractSpinBox::up-arrow {{ image: url({drawing("spin-up", p.text2, 1.75)}); }}
QAbstractSpinBox::down-arrow {{ image: url({drawing("spin-down", p.text2, 1.75)}); }}
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off {{
    image: url({drawing("spin-up", p.line, 1.75)});
}}
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {{
    image: url({drawing("spin-down", p.line, 1.75)});
}}
QDateTimeEdit[calendarPopup="true"]::drop-down {{
    subcontrol-origin: padding; subcontrol-position: center right; border: none; width: 24px;
}}
QDateTimeEdit[calendarPopup="true"]::down-arrow {{
    image: url({drawing("calendar", p.text2, 1.75)}); width: 16px; height: 16px;
}}
"""


def _choices(p: Palette, drawing: Drawing) -> str:
    return f"""
QCheckBox, QRadioButton {{
    color: {p.text}; spacing: 8px; border: 2px solid transparent; border-radius: 4px; min-height: 18px;
}}
*[compact="true"] QCheckBox {{ min-height: 14px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {p.accent}; outline: none; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {p.text3}; }}
QCheckBox::indicator, QAbstractItemView::indicator, QRadioButton::indicator {{
    width: 12px; height: 12px; border: 1px solid {p.control}; background: {p.base}; border-radius: 3px;
}}
QRadioButton::indicator {{ border-radius: 7px; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background: {p.accent}; border-color: {p.accent}; image: url({drawing("check", p.on_accent, 3.5)});
}}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{
    background: {p.accent}; border-color: {p.accent}; image: url({drawing("minus", p.on_accent, 3.5)});
}}
QRadioButton::indicator:checked {{
    width: 6px; height: 6px; border: 4px solid {p.accent}; background: {p.on_accent};
}}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QAbstractItemView::indicator:disabled {{
    border-color: {p.line}; background: {p.header};
}}
QCheckBox::indicator:checked:disabled {{ image: url({drawing("check", p.text3, 3.5)}); }}
"""


def _views(p: Palette, drawing: Drawing) -> str:
    return f"""
QAbstractItemView {{
    background: {p.base}; color: {p.text}; border: none; outline: none; gridline-color: {p.hair};
    selection-background-color: {p.accent_tint}; selection-color: {p.text};
}}
PdfPages {{ border: 2px solid transparent; }}
PdfPages:focus {{ border-color: {p.accent}; }}
QTableView::item {{ padding: 0 5px; border: none; border-bottom: 1px solid {p.hair}; }}
QListView::item {{ min-height: 26px; padding: 0 8px; }}
QTreeView::item {{ min-height: 24px; padding: 0 4px; }}
QAbstractItemView::item:hover {{ background: {p.panel}; }}
QAbstractItemView::item:selected {{ background: {p.accent_tint}; }}
QAbstractItemView::item:disabled {{ color: {p.text3}; }}
QTreeView::branch {{ background: transparent; }}
QTreeView::branch:has-children:closed {{ image: url({drawing("chevron-right", p.text2, 1.75)}); }}
QTreeView::branch:has-children:open {{ image: url({drawing("chevron-down", p.text2, 1.75)}); }}
QHeaderView {{ background: {p.header}; border: none; }}
QHeaderView::section {{
    background: {p.header}; color: {p.text}; font-weight: 600; padding: 0 8px; border: none; min-height: 25px;
    border-bottom: 1px solid {p.line}; border-right: 1px solid {p.hair};
}}
QHeaderView::section:hover {{ background: {p.hair}; }}
QHeaderView::section:last {{ border-right: none; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{
    width: 8px; height: 8px; right: 4px; subcontrol-position: center right;
}}
QHeaderView::up-arrow {{ image: url({drawing("spin-up", p.text2, 1.75)}); }}
QHeaderView::down-arrow {{ image: url({drawing("spin-down", p.text2, 1.75)}); }}
QTableCornerButton::section {{ background: {p.header}; border: none; }}

QScrollBar {{ background: {p.panel}; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 8px; }}
QScrollBar:horizontal {{ height: 8px; }}
QScrollBar::handle {{ background: {p.control}; border-radius: 3px; margin: 1px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {p.text3}; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QAbstractScrollArea::corner {{ background: {p.panel}; border: none; }}

QProgressBar {{
    background: {p.base}; border: 1px solid {p.control}; border-radius: 2px; min-height: 6px; max-height: 6px;
    text-align: right;
}}
QProgressBar::chunk {{ background: {p.accent}; }}
"""


def _menus(p: Palette, drawing: Drawing) -> str:
    return f"""
QMenuBar {{ color: {p.text}; padding: 0 4px; spacing: 0; min-height: 26px; }}
QMenuBar::item {{ background: transparent; padding: 5px 8px; border-radius: 4px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {p.line}; }}
QMenu {{ background: {p.base}; color: {p.text}; border: 1px solid {p.line}; padding: 4px; }}
QMenu::item {{ padding: 4px 20px 4px 8px; border-radius: 3px; min-height: 18px; }}
QMenu::item:selected {{ background: {p.accent_tint}; }}
QMenu::item:disabled {{ color: {p.text3}; background: transparent; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {p.hair}; margin: 4px 0; }}
QMenu::indicator {{ width: 14px; height: 14px; padding-left: 6px; }}
QMenu::indicator:checked {{ image: url({drawing("check", p.accent, 2.5)}); }}
QMenu::right-arrow {{
    image: url({drawing("chevron-right", p.text2, 1.75)}); width: 14px; height: 14px; padding-right: 4px;
}}
"""


def _frame(p: Palette, drawing: Drawing) -> str:
    return f"""
QToolBar {{
    border: none; border-bottom: 1px solid {p.line}; padding: 7px; spacing: 8px;
    qproperty-iconSize: 16px 16px;
}}
QToolBar::separator {{ background: {p.line}; width: 1px; margin: 4px 4px; }}
QStatusBar {{ border-top: 1px solid {p.line}; color: {p.text2}; min-height: 23px; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {p.text2}; padding: 0 8px; }}
QStatusBar QPushButton[small="true"], QStatusBar QPushButton[small="true"]:focus {{
    min-height: 16px; max-height: 16px; padding: 0 4px; color: {p.text2};
}}
QStatusBar QPushButton[small="true"][role="danger"] {{ color: {p.danger}; }}
QStatusBar QPushButton[small="true"][role="warn"] {{ color: {p.warn}; }}
QStatusBar QLabel[role="danger"] {{ color: {p.danger}; }}
QStatusBar QLabel[role="warn"] {{ color: {p.warn}; }}
QStatusBar QLabel[role="ok"] {{ color: {p.ok}; }}
QMainWindow::separator {{ background: {p.line}; width: 1px; height: 1px; }}
QDockWidget {{ color: {p.text}; font-weight: 600; }}
QDockWidget::title {{
    background: {p.header}; border-bottom: 1px solid {p.line}; padding: 5px 8px; text-align: left;
}}
QTabWidget::pane {{ border: none; border-top: 1px solid {p.line}; }}
QTabWidget::tab-bar {{ left: 4px; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {p.text2}; border: none; border-bottom: 2px solid transparent;
    padding: 6px 12px 4px 12px; min-height: 18px;
}}
QTabBar::tab:hover {{ color: {p.text}; border-bottom-color: {p.line}; }}
QTabBar::tab:selected {{ color: {p.text}; font-weight: 600; border-bottom-color: {p.accent}; }}
QTabBar::tab:focus {{ background: {p.accent_tint}; }}
QTabBar::tab:disabled {{ color: {p.text3}; }}
QTabBar::close-button {{ image: url({drawing("x", p.text2, 1.75)}); }}
QMessageBox QLabel {{ min-height: 20px; }}
"""
