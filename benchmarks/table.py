"""Tables of figures and goals: printed, and put into a page of the documentation."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what was measured, the figure, and the goal it should reach.

    Attributes:
        met: None where there is no goal, or no figure.
    """

    what: str
    figure: str
    goal: str = ""
    met: bool | None = None

    @property
    def verdict(self) -> str:
        """A word for `met`."""
        return "" if self.met is None else "ok" if self.met else "missed"


def at_most(what: str, figure: float, goal: float, unit: str = "", more: str = "") -> Row:
    """A figure that should not exceed a goal; `more` stands behind it."""
    return Row(what, f"{figure:,.4g}{unit}{more}", f"≤ {goal:g}{unit}", figure <= goal)


def at_least(what: str, figure: float, goal: float, unit: str = "") -> Row:
    """A figure that should reach a goal."""
    return Row(what, f"{figure:,.4g}{unit}", f"≥ {goal:g}{unit}", figure >= goal)


def show(title: str, rows: Sequence[Row]) -> None:
    """Print a table."""
    print(title)
    for row in rows:
        print(f"  {row.what:<62} {row.figure:>36}  {row.goal:<10} {row.verdict}", flush=True)


def write(
    page: Path, heading: str, words: str, tables: Sequence[tuple[str, Sequence[Row]]]
) -> None:
    """Put the tables into a page under a heading, in place of what stood there."""
    lines = [f"## {heading}", "", words, ""]
    for title, rows in tables:
        lines += [f"### {title}", "", "| what | figure | goal | |", "|---|---|---|---|"]
        lines += [f"| {one.what} | {one.figure} | {one.goal} | {one.verdict} |" for one in rows]
        lines.append("")
    old = page.read_text(encoding="utf-8") if page.exists() else ""
    before, found, rest = old.partition(f"## {heading}\n")
    _, more, after = rest.partition("\n## ") if found else ("", "", "")
    behind = f"\n## {after}" if more else ""
    page.write_text(f"{before.rstrip()}\n\n" + "\n".join(lines) + behind, encoding="utf-8")
