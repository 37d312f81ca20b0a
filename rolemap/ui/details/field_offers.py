"""What the fields of the tables offer: values to choose from, and things to pick."""

from collections.abc import Iterable

from rolemap.model.letters import SCHEMES
from rolemap.model.org import Org
from rolemap.model.records import (
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Separation,
)
from rolemap.ui.details.field import Records, Suggest
from rolemap.ui.dialogs.choices import Choice, choice_of, people_to_pick
from rolemap.ui.look.speech import said
from rolemap.ui.wording import letter_name

Option = tuple[str, str]


def levels(org: Org) -> Iterable[str]:
    """The ladder."""
    return org.settings.levels


def tracks(_: Org) -> Iterable[str]:
    """The tracks of a career."""
    return "research", "development", "both"


def complexities(_: Org) -> Iterable[str]:
    """How hard something can be."""
    return "simple", "complicated", "complex"


def used(kind: type[Record], field: str) -> Suggest:
    """The values that records of a kind have already."""

    def suggest(org: Org) -> Iterable[str]:
        found = {str(getattr(record, field)) for record in org.all(kind)}
        return sorted(found - {""}, key=str.casefold)

    return suggest


def used_words(*kinds: type[Record]) -> Suggest:
    """The skills that records of some kinds have already."""

    def suggest(org: Org) -> Iterable[str]:
        lists: Iterable[tuple[str, ...]] = (
            getattr(one, "skills", ()) for kind in kinds for one in org.all(kind)
        )
        return sorted({word for found in lists for word in found}, key=str.casefold)

    return suggest


def stages(org: Org, _: Records) -> Iterable[Option]:
    """Every stage."""
    return [(stage.id, stage.name) for stage in org.stages()]


def letters(org: Org, _: Records) -> Iterable[Option]:
    """The letters of the scheme."""
    return [(one.letter, f"{one.letter}  {letter_name(one)}") for one in org.scheme.letters]


def schemes(_: Org, __: Records) -> Iterable[Option]:
    """The sets of letters."""
    return [(name, name) for name in SCHEMES]


def profiles(_: Org, __: Records) -> Iterable[Option]:
    """How strictly an organisation can be judged."""
    from rolemap.analysis.severity_profile import PROFILES

    return [(name, said(words)) for name, words in PROFILES.items()]


def sources(org: Org, records: Records) -> Iterable[Option]:
    """The stages from which a hand-off may come: not its target, nor one that has it already."""
    return _ends(org, records, "source", "target")


def targets(org: Org, records: Records) -> Iterable[Option]:
    """The stages to which a hand-off may go: not its source, nor one that gets it already."""
    return _ends(org, records, "target", "source")


def _ends(org: Org, records: Records, end: str, other: str) -> list[Option]:
    taken: set[str] = set()
    for one in records:
        fixed = getattr(one, other)
        beside = org.referring(Handoff, other, fixed)
        taken |= {fixed, *(getattr(known, end) for known in beside if known.id != one.id)}
    return [option for option in stages(org, records) if option[0] not in taken]


def people(org: Org, records: Records) -> list[Choice]:
    """Everybody but those whose field it is."""
    own = {record.id for record in records}
    return [choice for choice in people_to_pick(org) if choice.id not in own]


def roles(org: Org, _: Records) -> list[Choice]:
    """Every role."""
    return [choice_of(org, role) for role in org.roles()]


def teams(org: Org, _: Records) -> list[Choice]:
    """Every team."""
    return [choice_of(org, team) for team in org.teams()]


def firsts(org: Org, records: Records) -> list[Choice]:
    """The duties that the second one of a separation can be separated from."""
    return _duties(org, records, "first", "second")


def seconds(org: Org, records: Records) -> list[Choice]:
    """The duties that the first one of a separation can be separated from."""
    return _duties(org, records, "second", "first")


def _duties(org: Org, records: Records, end: str, other: str) -> list[Choice]:
    taken: set[str] = set()
    for one in records:
        taken |= apart(org, getattr(one, other)) - {getattr(one, end)}
    return [choice for choice in work(org) if choice.id not in taken]


def apart(org: Org, work_id: str) -> set[str]:
    """The duties that cannot be separated from one: itself, and what is separated already."""
    found = {work_id}
    for end in ("first", "second"):
        for known in org.referring(Separation, end, work_id):
            found |= {known.first, known.second}
    return found


def work(org: Org) -> list[Choice]:
    """Every responsibility, in the order of the pipeline."""
    return [
        choice_of(org, one) for stage in org.stages() for one in org.responsibilities_in(stage.id)
    ]


ALL_SKILLS = used_words(Person, Role, Responsibility)
