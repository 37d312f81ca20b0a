"""What an empty pipeline says: what to do next, with buttons that do it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from rolemap.model.records import Stage
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.middle import Middle


class EmptyHint(QWidget):
    """Lies over the views of the pipeline while there is no stage.

    Signals:
        template_wanted(): start from a template.
        open_wanted(): open a file.
    """

    template_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, bridge: Bridge, commands: Commands, middle: Middle) -> None:
        super().__init__(middle)
        self._bridge = bridge
        self._middle = middle
        self.setObjectName("emptyHint")
        words = QLabel(self.tr("Lay the pipeline out, then drag people onto what they own."))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        template = QPushButton(self.tr("Start from a template…"))
        template.setDefault(True)
        template.clicked.connect(self.template_wanted)
        stage = QPushButton(self.tr("Add the first stage"))
        stage.clicked.connect(lambda _: commands.add_stage())
        opened = QPushButton(self.tr("Open a file…"))
        opened.clicked.connect(self.open_wanted)
        column = QVBoxLayout(self)
        for widget in (words, template, stage, opened):
            column.addWidget(widget)
        middle.installEventFilter(self)
        bridge.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show while there is no stage, in the middle."""
        people = self._middle.current == "people"  # a team can be there before its pipeline
        self.setVisible(not people and self._bridge.org.count(Stage) == 0)
        self.raise_()
        self.adjustSize()
        room = self._middle.rect().center() - self.rect().center()
        self.move(max(0, room.x()), max(0, room.y()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.refresh()
        return False
