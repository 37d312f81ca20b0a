"""The bar above the views: the document's name, the switch between them, buttons for the rest."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from rolemap.model.org import Org
from rolemap.model.records import name_of
from rolemap.model.text import text
from rolemap.ui.lens import Filter
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import elide, one_line, plain
from rolemap.ui.look.theme import Theme, ThemeSource

_VIEWS = "view_"  # how the names of the entries begin that switch to a view
_ICONS = ("undo", "redo", "zoom_out", "zoom_fit", "zoom_in", "palette")
_FILTERS = ("show_gaps", "show_problems", "show_party", "show_finding")
_WORDS = ("add_stage", "assign", "export")
_FROM_RIGHT = "\N{RIGHT-TO-LEFT MARK}"
_FIRST_STRONG, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@dataclass(frozen=True, slots=True)
class FilterWords:
    """What stands out on the map at the moment, in words."""

    words: str

    @classmethod
    def of(cls, org: Org, asked: Filter) -> "FilterWords":
        """In the words of a filter that lets not everything stand out."""
        words = {
            "gaps": text("Only gaps"),
            "problems": text("Only problems"),
            "finding": text("Only {code}", code=asked.of),
        }.get(asked.kind)
        if words is None:
            party = org.find(asked.of)
            words = text("Only {name}", name=name_of(party) if party is not None else "?")
        return cls(one_line(said(words)))


class Header(QWidget):
    """Named "header" for the style sheet."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setMinimumWidth(1)
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._filter = QToolButton(self)
        self._filter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._filter.setCheckable(True)
        self._filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._filters = QMenu(self)
        self._filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._shown = ("", False)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._name)
        self._on_theme(themes.theme)
        themes.changed.connect(self._on_theme)

    def _on_theme(self, theme: Theme) -> None:
        sizes = theme.sizes
        self._name.setFont(theme.font("heading", strong=True))
        self._row.setContentsMargins(sizes.gap_wide, sizes.gap, sizes.gap_wide, sizes.gap)
        self._row.setSpacing(sizes.gap)

    def show_name(self, name: str, modified: bool) -> None:
        """The document's name, with a star while it has unsaved changes."""
        self._shown = name, modified
        star = " *" if modified else ""
        metrics = self._name.fontMetrics()
        room = self._name.width() - metrics.horizontalAdvance(star)
        cut = elide(name, metrics, room) if room > 0 else one_line(name)
        # A name that runs from right to left must not carry the star along.
        side = _FROM_RIGHT if self.isRightToLeft() else ""
        self._name.setText(side + _FIRST_STRONG + cut + _POP + star)
        self._name.setToolTip(plain(name) if cut != one_line(name) else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The label has its new width only once the layout is done.
        QTimer.singleShot(0, self, lambda: self.show_name(*self._shown))

    def show_filter(self, words: FilterWords | None) -> None:
        """Say what stands out on the map, which a click ends; or offer what could."""
        filtered = words is not None
        self._filter.setChecked(filtered)
        self._filter.setMenu(None if filtered else self._filters)  # type: ignore[arg-type]
        if words is None:
            self._filter.setText(self.tr("Filter"))
            self._filter.setToolTip(plain(self.tr("Let some things stand out")))
            self._filter.setAccessibleName(self.tr("Filter"))
            return
        room = self._filter.fontMetrics()
        said = elide(words.words, room, room.averageCharWidth() * 28)
        self._filter.setText(f"{said}  ×".replace("&", "&&"))
        self._filter.setToolTip(plain(self.tr("Let everything stand out again")))
        ends = self.tr("{filter}: a click ends it").format(filter=words.words)
        self._filter.setAccessibleName(ends)

    def add_buttons(self, actions: Mapping[str, QAction]) -> None:
        """Put the buttons in; they do what the menu entries do."""
        self._filter.clicked.connect(actions["show_all"].trigger)
        self._row.addWidget(self._switch(actions))
        self._filters.addActions([actions[name] for name in _FILTERS])
        for name in (*_ICONS, *_WORDS):
            button = QToolButton()
            button.setDefaultAction(actions[name])
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if name in _ICONS:
                style = Qt.ToolButtonStyle.ToolButtonIconOnly
            button.setToolButtonStyle(style)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
        self._row.insertWidget(2 + len(_ICONS), self._filter)

    def _switch(self, actions: Mapping[str, QAction]) -> QWidget:
        """One button for each view; that of the view in sight is down."""
        switch = QWidget()
        row = QHBoxLayout(switch)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, action in actions.items():
            if name.startswith(_VIEWS):
                button = QToolButton()
                button.setObjectName("viewSwitch")
                button.setDefaultAction(action)
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                row.addWidget(button)
        return switch
