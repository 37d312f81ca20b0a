"""What the columns of a list of responsibilities may be: the work, and who holds which letter."""

from dataclasses import dataclass
from functools import cache

from rolemap.formats.importing.columns import Columns, Field, columns, heading_key
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.table_words import NOTES, STAGE, WORK
from rolemap.model.letters import SCHEMES, Scheme
from rolemap.model.text import Text, text

# Ends the key of a column that names people where others name roles.
PEOPLE = " people"


@dataclass(frozen=True, slots=True)
class _Sense:
    """A column of one sense: its key, what it is called, and further headings that it goes by."""

    key: str
    name: Text
    people: Text
    known_as: tuple[str, ...] = ()


_SENSES = {
    "do": _Sense(
        "responsible",
        text("Responsible"),
        text("Responsible (people)"),
        (
            "doer", "done by", "who does it", "lead", "verantwortlich", "verantwortliche",
            "verantwortlicher", "durchführung", "durchführend", "zuständig", "ausführend",
        ),
    ),
    "decide": _Sense(
        "accountable",
        text("Accountable"),
        text("Accountable (people)"),
        (
            "approver", "approved by", "decision maker", "rechenschaftspflichtig",
            "rechenschaftspflichtige", "rechenschaftspflichtiger", "gesamtverantwortlich",
            "entscheider", "entscheidung", "genehmigt", "genehmiger", "kostenverantwortlich",
        ),
    ),
    "support": _Sense(
        "support",
        text("Support"),
        text("Support (people)"),
        ("supports", "supporting", "supported by", "unterstützt", "unterstützung", "mitwirkend"),
    ),
    "consult": _Sense(
        "consulted",
        text("Consulted"),
        text("Consulted (people)"),
        ("consult", "consults", "consulting", "konsultiert", "konsultierte", "beratend",
         "zu konsultieren", "befragt"),
    ),
    "inform": _Sense(
        "informed",
        text("Informed"),
        text("Informed (people)"),
        ("inform", "informs", "informiert", "informierte", "zu informieren"),
    ),
    "verify": _Sense("verifier", text("Verifier"), text("Verifier (people)"), ("verified by",)),
    "sign": _Sense("signatory", text("Signatory"), text("Signatory (people)"), ("signed by",)),
    "recommend": _Sense("recommend", text("Recommend"), text("Recommend (people)")),
    "agree": _Sense("agree", text("Agree"), text("Agree (people)")),
}  # fmt: skip
_ALSO = {"Contributor": ("contributors",), "Driver": ("drivers",), "Approver": ("approvers",)}

SENSE_OF = {key: sense for sense, one in _SENSES.items() for key in (one.key, one.key + PEOPLE)}
_TASK = Field("task", text("Responsibility"), WORK, required=True)
_OTHERS = (
    _TASK,
    Field("stage", text("Stage"), STAGE),
    Field("notes", text("Notes"), NOTES, many=True),
)


@cache
def fields_of(scheme: Scheme) -> tuple[Field, ...]:
    """What columns may be where the letters are those of a scheme."""
    found = list(_OTHERS)
    for letter in scheme.letters:
        one = _SENSES[letter.sense]
        names = (
            letter.name,
            f"{letter.name}s",
            one.key,
            *one.known_as,
            *_ALSO.get(letter.name, ()),
        )
        shown = (*names, *_lettered(names, letter.letter), letter.letter)
        people = tuple(
            f"{name} {word}"
            for name in names
            for word in ("person", "people", "name", "names", "individual", "employee")
        )
        roles = tuple(
            f"{name} {word}"
            for name in names
            for word in ("role", "roles", "team", "teams", "party", "parties")
        )
        found.append(Field(one.key, one.name, (*shown, *roles), many=True))
        found.append(Field(one.key + PEOPLE, one.people, people, many=True))
    return tuple(found)


def _lettered(names: tuple[str, ...], letter: str) -> tuple[str, ...]:
    return tuple(words for name in names for words in (f"{name} {letter}", f"{letter} {name}"))


ALL_FIELDS = (
    *_OTHERS,
    *(Field(one.key, one.name, many=True) for one in _SENSES.values()),
    *(Field(one.key + PEOPLE, one.people, many=True) for one in _SENSES.values()),
)


def list_columns(grid: Grid, mapping: Mapping) -> tuple[Scheme, Columns] | None:
    """The scheme whose letters most columns are headed by, and the columns; None for no list."""
    best: tuple[int, Scheme, Columns] | None = None
    for scheme in SCHEMES.values():
        found = columns(grid, fields_of(scheme), mapping)
        if found is None:
            continue
        read = {at for at, key in found.fields.items() if key in SENSE_OF}
        number = _named(found, read, scheme)
        if read and (best is None or number > best[0]):
            best = number, scheme, found
    return None if best is None else best[1:]


def _named(found: Columns, read: set[int], scheme: Scheme) -> int:
    """How many letters of a scheme columns are headed by, whoever said what they are."""
    named = {
        heading_key(name): one.key
        for one in fields_of(scheme)
        if one.key in SENSE_OF
        for name in one.known_as
    }
    headings = (heading_key(found.headings[at]) for at in read)
    return len({SENSE_OF[named[one]] for one in headings if one in named})
