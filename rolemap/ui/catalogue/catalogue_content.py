"""What the rows of a catalogue say: an item with who owns it, and a stage with how many are."""

from dataclasses import dataclass

from rolemap.analysis.coverage import Coverage, State, Tally
from rolemap.formats.catalogues import Item, StageHint
from rolemap.model.org import Org
from rolemap.model.records import Person, Stage
from rolemap.model.text import Text, in_a_row, text
from rolemap.ui.look.speech import said
from rolemap.ui.wording import shipped

_STAGES: dict[StageHint, Text] = {
    "Problem": text("Problem"),
    "Data": text("Data"),
    "EDA": text("EDA"),
    "PoC model": text("PoC model"),
    "Deployment": text("Deployment"),
    "Maintenance": text("Maintenance"),
}
_SIGNS: dict[State, str] = {"owned": "fine", "unowned": "warning", "missing": "error"}


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A stage of the catalogue."""

    words: str
    detail: str

    @property
    def spoken(self) -> str:
        """The row in words."""
        return said(text("{stage}: {owned}", stage=self.words, owned=self.detail))


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item of the catalogue.

    Attributes:
        words: who owns it.
        required: whether somebody has to own it here.
        where: what it is called on the map; "" where it is not there.
    """

    id: str
    name: str
    note: str
    state: State
    words: str
    where: str
    stage: str
    required: bool = False

    @property
    def sign(self) -> str:
        """Which sign stands for its state."""
        return _SIGNS[self.state]

    @property
    def wanting(self) -> bool:
        """Whether it is a fault that nobody owns it: it is on the map, or has to be."""
        return self.state == "unowned" or (self.required and self.state == "missing")

    @property
    def hint(self) -> str:
        """All there is to say, line by line."""
        return "\n".join(part for part in (self.name, self.note, self.words, self.where) if part)

    @property
    def spoken(self) -> str:
        """The row in words."""
        parts = (self.name, self.words, self.where, self.stage)
        return said(in_a_row([part for part in parts if part]))


CatalogueRow = HeadRow | ItemRow


def stage_words(stage: StageHint) -> str:
    """A stage of a usual pipeline in the language of the window."""
    return said(_STAGES[stage])


def head_row(stage: StageHint, counts: Tally) -> HeadRow:
    """The row above the items of a stage."""
    return HeadRow(stage_words(stage), said(_owned(counts)))


def item_row(org: Org, item: Item, coverage: Coverage, *, required: bool = False) -> ItemRow:
    """The row of an item."""
    words = state_words(coverage)
    return ItemRow(
        item.id,
        shipped(item.name),
        shipped(item.note),
        coverage.state,
        said(text("required: {words}", words=words) if required else words),
        said(_where(org, coverage)),
        stage_words(item.stage),
        required,
    )


def state_words(coverage: Coverage) -> Text:
    """Who owns an item, in a few words."""
    if coverage.state == "missing":
        return text("not on the map")
    if coverage.owners:
        return text("owned by {people}", people=_names(coverage.owners))
    if coverage.doers:
        return text("done by {people}, nobody answers", people=_names(coverage.doers))
    return text("nobody answers")


def counts_words(counts: Tally) -> str:
    """How many items are in which state: "12 of 28 owned, 9 not on the map"."""
    parts: list[str | Text] = [_owned(counts)]
    if counts.unowned:
        parts.append(text("{count} without an owner", count=counts.unowned))
    if counts.missing:
        parts.append(text("{count} not on the map", count=counts.missing))
    return said(in_a_row(parts))


def _owned(counts: Tally) -> Text:
    return text("{owned} of {total} owned", owned=counts.owned, total=counts.total)


def _names(people: tuple[Person, ...]) -> str | Text:
    first, *others = (one.name for one in people)
    if not others:
        return first
    if len(others) == 1:
        return text("{first} and {second}", first=first, second=others[0])
    return text("{first} and {count} others", first=first, count=len(others))


def _where(org: Org, coverage: Coverage) -> str | Text:
    works = coverage.responsibilities
    if not works:
        return ""
    names = in_a_row([text("“{work}”", work=work.name) for work in works])
    first, *others = works
    if others:
        return text("on the map as {works}", works=names)
    stage = org.get(Stage, first.stage).name
    return text("on the map as {works} in {stage}", works=names, stage=stage)
