"""What a person can start from: templates, the sample, an empty map. Knows no widgets."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from rolemap import places
from rolemap.formats.org_file import open_org
from rolemap.formats.own_templates import OWN, any_template, own_template_ids
from rolemap.formats.templates import Counts, template_ids
from rolemap.model.errors import RoleMapError
from rolemap.model.text import text
from rolemap.ui.look.speech import said, why
from rolemap.ui.start.miniature import EMPTY, Sketch, sketch_of
from rolemap.ui.wording import shipped, things

Kind = Literal["template", "sample", "empty"]


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to start from, as far as it is known.

    Attributes:
        template: the id of the template, "" for what is none.
        story: what it shows, in a few sentences; or why it cannot be read.
        counts: how much there is in it, in words, what says most first.
        sketch: its picture; None before it is read.
        broken: whether it cannot be read.
    """

    kind: Kind
    template: str
    name: str
    story: str = ""
    counts: tuple[str, ...] = ()
    sketch: Sketch | None = None
    broken: bool = False

    @property
    def own(self) -> bool:
        """Whether it is a template of one's own, whose words nobody translates."""
        return self.template.startswith(OWN)

    @property
    def spoken(self) -> str:
        """All of it, as a screen reader says it."""
        parts = (f"{self.name}.", self.story, ", ".join(self.counts))
        return " ".join(part for part in parts if part)


def sample_path() -> Path:
    """The file of the sample."""
    return places.resources() / "samples" / "churn-team.rolemap.json"


def offers() -> tuple[Offer, ...]:
    """All that is offered, with nothing read yet: names are made of those of the files."""
    found = (Offer("template", one, _readable(one)) for one in template_ids())
    sample = Offer("sample", "", said(text("Sample: churn team")))
    story = text("Nothing yet: you add the stages and the people.")
    return (*found, sample, Offer("empty", "", said(text("Empty map")), said(story)))


def own_offers() -> tuple[Offer, ...]:
    """The templates of one's own, with nothing read yet either."""
    found = own_template_ids()
    return tuple(Offer("template", one, _readable(one.removeprefix(OWN))) for one in found)


def read(offer: Offer) -> Offer:
    """The same with its story and its picture."""
    if offer.kind == "empty":
        return Offer("empty", "", offer.name, offer.story, sketch=EMPTY)
    try:
        if offer.kind == "sample":
            return _read_sample(offer)
        return _read_template(offer)
    except RoleMapError as error:
        return Offer(offer.kind, offer.template, offer.name, why(error), broken=True)


def _read_template(offer: Offer) -> Offer:
    known = any_template(offer.template)
    sketch = sketch_of(open_org(known.path).org)
    counts = counted(known.counts)
    if offer.own:
        return Offer("template", known.id, known.name, known.story, counts, sketch)
    return Offer("template", known.id, shipped(known.name), shipped(known.story), counts, sketch)


def _read_sample(offer: Offer) -> Offer:
    org = open_org(sample_path()).org
    counts, story = counted(Counts.of(org)), shipped(org.settings.story)
    return Offer("sample", "", offer.name, story, counts, sketch_of(org))


def counted(counts: Counts) -> tuple[str, ...]:
    """How much there is in an organisation, what says most first."""
    return (
        things("stage", counts.stages),
        things("responsibility", counts.responsibilities),
        things("person", counts.people),
        things("role", counts.roles),
    )


def _readable(template_id: str) -> str:
    return template_id.replace("-", " ").capitalize()
