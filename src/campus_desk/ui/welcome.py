"""What stands in the middle of the window while no campus is open: a beginning, a wait, or what is in the way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from campus_desk.ui.theme import Theme

CARD_WIDTH = 520


class _Centred(QWidget):
    """A card in the middle of the window, as wide as text reads well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = QFrame(self)
        self.card.setProperty("role", "card")
        self.card.setFixedWidth(CARD_WIDTH)
        self.lines = QVBoxLayout(self.card)
        self.lines.setContentsMargins(28, 24, 28, 24)
        self.lines.setSpacing(12)
        around = QVBoxLayout(self)
        # Stretches, not an alignment: with that, the card's height would be reckoned for the window's width.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card)
        row.addStretch(1)
        around.addStretch(2)
        around.addLayout(row)
        around.addStretch(3)

    def say(self, text: str, role: str = "", *, selectable: bool = False) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        if selectable:
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.lines.addWidget(label)
        return label


class _Choice(QPushButton):
    """A wide button with an icon, what it does, and a line that says what that means."""

    def __init__(self, theme: Theme, icon: str, title: str, meaning: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setAccessibleDescription(meaning)
        self.setMinimumHeight(64)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        picture = QLabel()
        picture.setPixmap(theme.pixmap(icon, "accent", 24, self.devicePixelRatioF()))
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        said = QLabel(meaning)
        said.setProperty("role", "secondary")
        said.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        for label in (picture, heading, said):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class WelcomePage(_Centred):
    """Offers a new campus, the sample, or a file, where there is no database yet.

    Signals:
        new_wanted: Make an empty campus in the usual place.
        sample_wanted: Make or open the sample campus.
        open_wanted: Choose an existing file.
    """

    new_wanted = Signal()
    sample_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme, missing: Path | None, parent: QWidget | None = None) -> None:
        """Build the page.

        Args:
            theme: Colours and icons.
            missing: The file that was asked for and is not there, None when none was asked for.
            parent: The window.
        """
        super().__init__(parent)
        self.say(self.tr("Welcome to Campus Desk"), "count")
        if missing is None:
            self.say(
                self.tr("There is no campus on this computer yet. How would you like to begin?"), "secondary"
            )
        else:
            self.say(
                self.tr("The file {0} does not exist. How would you like to begin?").format(missing),
                "secondary",
            )
        self.new_button = _Choice(
            theme,
            "building-community",
            self.tr("Set up a new campus"),
            self.tr("Starts empty: you enter or import your rooms, equipment, customers and prices."),
        )
        self.sample_button = _Choice(
            theme,
            "flask",
            self.tr("Look around in the sample campus"),
            self.tr("An invented business centre with its bookings; its invoices say SPECIMEN."),
        )
        self.open_button = _Choice(
            theme,
            "folder-open",
            self.tr("Open a campus file"),
            self.tr("A database that you or a colleague already work with."),
        )
        for button, signal in (
            (self.new_button, self.new_wanted),
            (self.sample_button, self.sample_wanted),
            (self.open_button, self.open_wanted),
        ):
            button.clicked.connect(signal)
            self.lines.addWidget(button)


class WaitingPage(_Centred):
    """Says what is being done before a campus can be shown; a bar where the work can be counted."""

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card.setProperty("role", "panel")
        self._said = self.say(said, "heading")
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._item = self.say("", "secondary")
        self._item.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(said)
        self._bar.hide()
        self.lines.addWidget(self._bar)

    def show_progress(self, done: int, total: int, item: str) -> None:
        """Show how far the work is and what is in hand."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.show()
        self._item.setText(item)


class TroublePage(_Centred):
    """Says why the campus cannot be opened and what to do about it. Nothing has been overwritten.

    Signals:
        retry_wanted: Try the same file again.
        open_wanted: Choose another file.
        log_wanted: Show the folder of the log file.
        repair_wanted: Put the safeguards of the database back.
    """

    retry_wanted = Signal()
    open_wanted = Signal()
    log_wanted = Signal()
    repair_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        path: Path,
        parent: QWidget | None = None,
        *,
        repairable: bool = False,
    ) -> None:
        """Build the page.

        Args:
            theme: Colours and icons.
            sentence: What is in the way, and what to do about it.
            path: The file.
            parent: The window.
            repairable: Whether the safeguards can be put back.
        """
        super().__init__(parent)
        head = QHBoxLayout()
        picture = QLabel()
        picture.setPixmap(theme.pixmap("alert-triangle", "danger", 24, self.devicePixelRatioF()))
        title = QLabel(self.tr("This campus cannot be opened"))
        title.setProperty("role", "heading")
        head.addWidget(picture)
        head.addWidget(title, 1)
        self.lines.addLayout(head)
        self.sentence = self.say(sentence, selectable=True)
        self.sentence.setAccessibleName(sentence)
        self.say(str(path), "hint", selectable=True)
        self.retry_button = QPushButton(self.tr("Try again"))
        self.retry_button.setProperty("kind", "primary")
        self.retry_button.setDefault(True)
        self.open_button = QPushButton(self.tr("Open another file…"))
        self.log_button = QPushButton(self.tr("Open the log folder"))
        self.repair_button = QPushButton(self.tr("Repair"))
        self.repair_button.setVisible(repairable)
        row = QHBoxLayout()
        for button, signal in (
            (self.retry_button, self.retry_wanted),
            (self.repair_button, self.repair_wanted),
            (self.open_button, self.open_wanted),
            (self.log_button, self.log_wanted),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        self.lines.addLayout(row)
