"""The text notation: a whole organisation in a few words, for docs, rule pages and tests.

    stage Train; responsibility Evaluate in Train (weight: 2); person Ana; Ana is A+R on Evaluate

Statements end at a semicolon or at the end of a line; `#` starts a comment. A statement may use
names that are declared behind it. May import model only.
"""

import re
from collections.abc import Callable, Iterator

from rolemap.formats.notation_draft import Draft, cuts
from rolemap.formats.notation_fields import fields_of, limit_of, split_fields
from rolemap.formats.notation_links import accept, link, require
from rolemap.model.change import Change
from rolemap.model.edits.fields import evolved, made
from rolemap.model.edits.order import last, rank_after
from rolemap.model.edits.people import add_person, add_team
from rolemap.model.edits.responsibilities import add_responsibility
from rolemap.model.edits.roles import add_role
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.errors import Rejected, RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility, Role, Stage, Team
from rolemap.model.text import Text, text

_COMMENT = re.compile(r"(^|\s)#.*$", re.MULTILINE)  # C# is a skill, not a comment


class NotationError(RoleMapError):
    """A statement that cannot be followed.

    Attributes:
        statement: the statement at fault, as it was written.
    """

    def __init__(self, statement: str, problem: str | Text) -> None:
        super().__init__(text("“{statement}”: {problem}", statement=statement, problem=problem))
        self.statement = statement


def parse(source: str) -> Org:
    """The organisation that a text describes.

    The same text gives the same organisation, ids included: "stage-train" for the stage Train,
    "seat-1" for the first of what has no name.

    Raises:
        NotationError: a statement is not of the notation, uses a name that nothing has, or would
            break the organisation's integrity.
    """
    draft = Draft(reserved=_STEPS)
    for step, statement in sorted(_statements(source), key=lambda found: _ORDER.index(found[0])):
        try:
            draft.do(_STEPS[step](draft, statement.removeprefix(step).strip()))
        except Rejected as error:
            raise NotationError(statement, error.message) from None
    return draft.org


def _statements(source: str) -> Iterator[tuple[str, str]]:
    """Each statement behind the step that follows it, in the order of the text."""
    for written in re.split(r"[;\n]", _COMMENT.sub("", source)):
        statement = " ".join(written.split())
        first = statement.partition(" ")[0]
        if not statement:
            continue
        other = _VACANCY if _VACANCY in statement else _LINK
        yield first if first in _STEPS else other, statement


def _scheme(draft: Draft, rest: str) -> Change:
    return switch_scheme(draft.org, rest)


def _limit(draft: Draft, rest: str) -> Change:
    settings = draft.org.settings
    return Change.of((settings, evolved(settings, limits=limit_of(settings.limits, rest))))


def _stage(draft: Draft, rest: str) -> Change:
    name, fields = split_fields(rest)
    # Not the verb add_stage: it draws hand-offs, and here the text says which there are.
    stages = draft.org.stages()
    key, ranked = rank_after(stages, last(stages))
    basics = {"id": draft.declare(Stage, name)(), "name": name, "rank": key}
    return ranked.then(Change.adding(made(Stage, {**basics, **fields_of(Stage, fields)})))


def _role(draft: Draft, rest: str) -> Change:
    name, fields = split_fields(rest)
    return add_role(draft.org, name, new_id=draft.declare(Role, name), **fields_of(Role, fields))


def _person(draft: Draft, rest: str) -> Change:
    name, fields = split_fields(rest)
    values = fields_of(Person, fields)
    return add_person(draft.org, name, new_id=draft.declare(Person, name), **values)


def _team(draft: Draft, rest: str) -> Change:
    name, fields = split_fields(rest)
    return add_team(draft.org, name, new_id=draft.declare(Team, name), **fields_of(Team, fields))


def _responsibility(draft: Draft, rest: str) -> Change:
    said, fields = split_fields(rest)
    places = cuts(said, " in ")
    if not places:
        raise Rejected(text("Write it as: responsibility NAME in STAGE."))
    name, stage = next((pair for pair in places if draft.knows(pair[1], (Stage,))), places[-1])
    values = fields_of(Responsibility, fields)
    new_id = draft.declare(Responsibility, name)
    return add_responsibility(draft.org, draft.find(stage, (Stage,)), name, new_id=new_id, **values)


_LINK, _VACANCY = "", "has a vacancy"

# What follows a statement, by the word that it begins with, in the order in which statements are
# followed: what others name comes first. A vacancy comes behind those who hold the role, for
# whoever takes a role takes its vacant seat.
_STEPS: dict[str, Callable[[Draft, str], Change]] = {
    "scheme": _scheme,
    "limit": _limit,
    "stage": _stage,
    "role": _role,
    "person": _person,
    "team": _team,
    "responsibility": _responsibility,
    _LINK: link,
    _VACANCY: link,
    "accept": accept,
    "require": require,
}
_ORDER = list(_STEPS)
