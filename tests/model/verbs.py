"""Every verb there is, found in its folder, and what to call it with.

Arguments are known by the name of the parameter (or by "verb.parameter" where one verb means
something else by it), so a new verb that keeps to the usual names is tested without a line more.
"""

import inspect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import inf, nan
from types import FunctionType
from typing import Any, get_args, get_type_hints

from hypothesis import strategies as st

from rolemap import registry
from rolemap.model import edits
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.letters import SCHEMES
from rolemap.model.org import Org
from rolemap.model.records import (
    KINDS,
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Stage,
    Team,
)
from tests.model.samples import counting

Verb = Callable[..., Change]


@dataclass(frozen=True)
class Argument:
    """What a parameter may be given.

    Attributes:
        choices: sensible values for an Org; none where the Org has no such thing.
        refused: with one of these, nothing may change.
        odd: with one of these, anything sound may happen.
    """

    choices: Callable[[Org], Sequence[object]]
    refused: Sequence[object] = ()
    odd: Sequence[object] = ()


LONG = "x" * 10_000
NO_ID = ("no such thing", "", "\ud800", LONG, "a\x00b")
NO_NAME = ("", " \t\n", "\x00\x1b\x07", "\ud800", LONG)
ODD_WORDS = (
    "a\x00b\x1b[31m",
    "{name} %s",
    "\u202eodd\u200b",
    "two\r\nlines",
    "\U0001f9d1\u200d\U0001f52c",
)
NO_NUMBER = (nan, inf, -inf)
DAYS = (date(2026, 1, 1), date.min, date.max)


def _ids(*kinds: type[Record]) -> Callable[[Org], list[Id]]:
    return lambda org: sorted(record.id for kind in kinds for record in org.all(kind))


def _one(*kinds: type[Record]) -> Argument:
    return Argument(_ids(*kinds), NO_ID)


def _some(*kinds: type[Record]) -> Argument:
    def groups(org: Org) -> Sequence[tuple[Id, ...]]:
        ids = _ids(*kinds)(org)
        return [(one,) for one in ids] + [tuple(ids[:2]), tuple(ids[:3])] if ids else []

    return Argument(groups, [(wrong,) for wrong in NO_ID])


def _fixed(*values: object, refused: Sequence[object] = (), odd: Sequence[object] = ()) -> Argument:
    return Argument(lambda _: values, refused, odd)


def _among(*kinds: type[Record]) -> Argument:
    """A neighbour to come after: what is not there means the end."""
    return Argument(_ids(*kinds), odd=NO_ID)


ANYTHING = tuple(KINDS.values())
_WORDS = _fixed("", "some words", odd=(*NO_NAME, *ODD_WORDS))
_NO_FIELDS = ({"id": "settings"}, {"id": ""}, {"id": "\ud800"}, {"notes": 5}, {"notes": "\ud800"})
# Wrong for one field or another of each kind of record.
_WRONG_FOR_ALL = {"name": 5, "letter": "", "reason": 5, "share": -1, "what": None, "x": "far"}

PARAMETERS: dict[str, Argument] = {
    "stage_id": _one(Stage),
    "source": _one(Stage),
    "target": _one(Stage),
    "responsibility_id": _one(Responsibility),
    "first": _one(Responsibility),
    "second": _one(Responsibility),
    "role_id": _one(Role),
    "person_id": _one(Person),
    "team_id": _one(Team),
    "seat_id": _one(Seat),
    "assignment_id": _one(Assignment),
    "party_id": _one(Person, Role, Team),
    "record_id": _one(*ANYTHING),
    "subject": _one(*ANYTHING),
    "manager_id": _one(Person),
    "report_to.instead_of": _one(Person),
    "move_team.instead_of": _one(Team),
    "letters": Argument(
        lambda org: [
            (),
            (org.scheme.decider.letter, org.scheme.doer.letter),
            *((known.letter,) for known in org.scheme.letters),
        ],
        [("",), ("r",), ("?", "?"), ("\ud800",), (LONG,)],
        odd=("A", ["A", "A"]),
    ),
    "assignment_ids": _some(Assignment),
    "record_ids": _some(*ANYTHING),
    "stage_ids": _some(Stage),
    "responsibility_ids": _some(Responsibility),
    "handoff_id": _one(Handoff),
    "subjects": _some(*ANYTHING),
    "after": _among(Stage, Responsibility, Role, Team),
    "letter": Argument(
        lambda org: [known.letter for known in org.scheme.letters], ("", "r", "?", "\ud800", LONG)
    ),
    "name": _fixed("Ana", "  Two \n words ", refused=NO_NAME, odd=ODD_WORDS),
    "switch_scheme.name": _fixed(*SCHEMES, refused=("", "raci", "\ud800", LONG)),
    "calendar": _fixed("Primary", "", odd=(*ODD_WORDS, "\x00")),
    "hours": Argument(
        lambda org: [{}, *({one: 56.0} for one in sorted(p.id for p in org.all(Person)))],
        [{"nobody": 1.0}, {"\ud800": 1.0}],
    ),
    "replace_turns.period": _fixed(
        {"shift": 168.0, "since": DAYS[0], "until": DAYS[2]},
        # With nobody in it a calendar is forgotten, whatever its period is.
        odd=({"shift": nan}, {"since": "soon"}, {"colour": "red"}),
    ),
    "item_name": _fixed("Rollback", "  Two \n words ", refused=NO_NAME, odd=ODD_WORDS),
    "item_id": _fixed("mlts-infra-7", "of-a-later-version", refused=("", "\ud800", LONG)),
    "on_call": _fixed(True, False),
    "reason": _WORDS,
    "accept.reason": _fixed("It is only a draft", refused=NO_NAME[:3], odd=(*NO_NAME, *ODD_WORDS)),
    "what": _WORDS,
    "code": _fixed("RM101", "RM999", odd=(*NO_NAME, *ODD_WORDS)),
    "across": _fixed(True, False),
    "on": _fixed(*DAYS),
    "until": _fixed(*DAYS),
    "x": _fixed(0.0, -12.5, refused=NO_NUMBER, odd=(1e308,)),
    "y": _fixed(0.0, 7.25, refused=NO_NUMBER, odd=(-1e308,)),
    "share": _fixed(0.0, 0.5, 1.0, refused=(*NO_NUMBER, -0.1, 10.1)),
    "add_person.values": _fixed(
        {"skills": ("SQL",), "capacity": 0.5},
        refused=(*_NO_FIELDS, {"managers": ("nobody",)}, {"capacity": nan}),
    ),
    "add_role.values": _fixed({"track": "both"}, refused=(*_NO_FIELDS, {"skills": 3})),
    "add_team.values": _fixed({"notes": "new"}, refused=_NO_FIELDS),
    "add_responsibility.values": _fixed(
        {"on_call": {"slots": 2}},
        refused=(*_NO_FIELDS, {"stage": "nowhere"}, {"on_call": {"slots": 0}}),
    ),
    "set_fields.values": _fixed(
        {"notes": "seen"},
        {"notes": ""},
        refused=({"id": "other"}, {"id": ""}, _WRONG_FOR_ALL),
        odd=(
            {"stage": "nowhere", "managers": ("nobody",), "subjects": ("nothing",)},
            {"party": "nobody", "role": "none", "source": "nowhere", "subject": ""},
            {"name": "\ud800", "rank": "\ud800"},
            {"rank": "~"},
            {"scheme": "RAPID", "letter": "Q"},
        ),
    ),
}


def verbs() -> dict[str, Verb]:
    """The public functions of the edits that return a Change, by name."""
    return {
        name: function
        for module in registry.modules_in(edits.__name__)
        for name, function in vars(module).items()
        if isinstance(function, FunctionType)
        and function.__module__ == module.__name__
        and is_verb(function)
    }


def is_verb(function: FunctionType) -> bool:
    """Whether a function is a verb: from an Org, ids and plain values to a Change.

    What takes records or a Change is a part that verbs are made of, and has tests of its own.
    """
    takes = get_type_hints(function)
    gives = takes.pop("return")
    is_part = {Change, Record} & set(takes.values())
    return gives is Change and not is_part and not function.__name__.startswith("_")


def parameters(verb: Verb) -> Iterator[tuple[inspect.Parameter, Argument]]:
    """What a verb takes after the Org, except for the maker of ids and bare records.

    Raises:
        AssertionError: the tests do not know what to give it; the message says what to add.
    """
    hints = get_type_hints(verb)
    for parameter in list(inspect.signature(verb).parameters.values())[1:]:
        if parameter.name == "new_id":
            continue
        own = f"{verb.__name__}.{parameter.name}"
        argument = PARAMETERS.get(own) or PARAMETERS.get(parameter.name)
        assert argument is not None, (
            f"The verb {verb.__name__} takes “{parameter.name}”, and the tests of all verbs do not "
            f'know what to give it: add "{own}" (or "{parameter.name}") to PARAMETERS in '
            "tests/model/verbs.py, with sensible values and values that must be refused."
        )
        if type(None) in get_args(hints[parameter.name]):
            argument = _or_none(argument)
        yield parameter, argument


def _or_none(argument: Argument) -> Argument:
    return Argument(lambda org: [*argument.choices(org), None], argument.refused, argument.odd)


def call(verb: Verb, org: Org, given: dict[str, Any], prefix: str = "new") -> Change:
    """Call a verb with arguments by parameter name, and ids that are the same in each run."""
    positional: list[object] = [org]
    named: dict[str, object] = {}
    for parameter in list(inspect.signature(verb).parameters.values())[1:]:
        match parameter:
            case inspect.Parameter(name="new_id"):
                named["new_id"] = counting(prefix)
            case inspect.Parameter(name=name) if name not in given:
                continue
            case inspect.Parameter(kind=inspect.Parameter.VAR_POSITIONAL, name=name):
                positional += given[name]
            case inspect.Parameter(kind=inspect.Parameter.VAR_KEYWORD, name=name):
                named |= given[name]
            case inspect.Parameter(name=name, default=inspect.Parameter.empty):
                positional.append(given[name])
            case inspect.Parameter(name=name):
                named[name] = given[name]
    return verb(*positional, **named)


def arguments(verb: Verb, org: Org) -> st.SearchStrategy[dict[str, object]]:
    """Sensible arguments for a verb, optional ones given or not; “no such thing” if need be."""
    must: dict[str, st.SearchStrategy[object]] = {}
    may: dict[str, st.SearchStrategy[object]] = {}
    for parameter, argument in parameters(verb):
        choices = argument.choices(org) or argument.refused or argument.odd
        optional = _may_be_left_out(parameter)
        (may if optional else must)[parameter.name] = st.sampled_from(choices)
    return st.fixed_dictionaries(must, optional=may)


def _may_be_left_out(parameter: inspect.Parameter) -> bool:
    has_default = parameter.default is not inspect.Parameter.empty
    return has_default or parameter.kind is inspect.Parameter.VAR_KEYWORD
