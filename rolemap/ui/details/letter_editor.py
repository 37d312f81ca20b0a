"""Chooses a letter: closed it is the letter's chip, open it tells the letters by name."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from rolemap.ui.details.choice_editors import Combo, OneOfEditor
from rolemap.ui.look.mirror import placed
from rolemap.ui.look.paint import Tone, chip_width, draw_chip
from rolemap.ui.look.theme import ThemeSource


class LetterCombo(Combo):
    """Paints the letter that is chosen as its chip."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self.tone: Tone = "other"

    def showPopup(self) -> None:
        # Closed it is as wide as a chip, open as wide as the names.
        self.view().setMinimumWidth(self._themes.theme.sizes.card_width)
        super().showPopup()

    def sizeHint(self) -> QSize:
        sizes = self._themes.theme.sizes
        return QSize(2 * sizes.control_height + sizes.half, sizes.control_height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QStylePainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        letter = str(self.currentData() or "")
        wide = chip_width(letter, "", theme.metrics("caption"), theme.sizes)
        high = theme.sizes.chip_height
        chip = QRectF(theme.sizes.gap, (self.height() - high) / 2, wide, high)
        chip = placed(chip, QRectF(self.rect()), self.layoutDirection())
        draw_chip(painter, chip, letter, "", self.tone, theme)
        painter.end()


class LetterEditor(OneOfEditor):
    """One of the letters of the scheme."""

    def __init__(self, themes: ThemeSource) -> None:
        self._letters = LetterCombo(themes)
        super().__init__(self._letters)
        self._letters.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def tone(self) -> Tone:
        """How the chosen letter looks."""
        return self._letters.tone

    @tone.setter
    def tone(self, tone: Tone) -> None:
        self._letters.tone = tone
        self._letters.update()
