"""Shows the matrix larger or smaller."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from rolemap.ui.matrix.table import MatrixTable

_LEAST, _MOST = 0.5, 3.0
_STEP = 1.15


class MatrixZoom(QObject):
    """How large the matrix is; 1 is as designed.

    Signals:
        zoomed(float): the scale is now this.
    """

    zoomed = Signal(float)

    def __init__(self, table: MatrixTable, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        table.turned.connect(self.turn)

    @property
    def scale(self) -> float:
        """The scale."""
        return self._table.scale

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_to(self.scale * _STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_to(self.scale / _STEP)

    def zoom_to_100(self) -> None:
        """As large as designed."""
        self.zoom_to(1.0)

    def turn(self, steps: float) -> None:
        """So many steps larger, as a wheel has it."""
        self.zoom_to(self.scale * _STEP**steps)

    def zoom_to(self, scale: float) -> None:
        """As large as this, within bounds."""
        wanted = min(_MOST, max(_LEAST, scale))
        # Close to 1 is 1: figures of a percent too much are of no use to anyone.
        wanted = 1.0 if abs(wanted - 1.0) < 0.01 else wanted
        if wanted != self.scale:
            self._table.set_scale(wanted)
        self.zoomed.emit(wanted)

    def fit_all(self) -> None:
        """As much as can be seen at once, but no larger than designed."""
        self._fit(lambda: (len(self._table.rows.rows), len(self._table.rows.columns)))

    def fit_chosen(self) -> None:
        """All that is chosen, as large as it fits."""
        chosen = self._table.chosen
        if chosen is None:
            self.fit_all()
            return
        top, left, bottom, right = chosen
        self._fit(lambda: (bottom - top + 1, right - left + 1))
        self._table.scrollTo(self._table.rows.index(top, left))

    def _fit(self, wanted: Callable[[], tuple[int, int]]) -> None:
        """The largest scale up to 1 in which so many rows and columns fit."""
        rows, columns = wanted()
        scale = 1.0
        self.zoom_to(scale)
        while scale > _LEAST and not self._fits(rows, columns):
            scale = max(_LEAST, scale / _STEP)
            self.zoom_to(scale)

    def _fits(self, rows: int, columns: int) -> bool:
        measures, table = self._table.measures, self._table
        tall = rows * measures.row + measures.head_height
        wide = columns * measures.column + measures.head_width
        return tall <= table.height() and wide <= table.width()
