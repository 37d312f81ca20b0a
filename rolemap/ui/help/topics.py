"""What there is to read about: the letters in use, the words of the field, every rule."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rolemap.analysis.catalogue import AnyRule, rules
from rolemap.analysis.manual import manual
from rolemap.model.ids import Id
from rolemap.model.letters import Letter, Scheme
from rolemap.model.records import (
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
from rolemap.ui.bridge import Bridge
from rolemap.ui.help.vocabulary import VOCABULARY

# Sections of a rule's page that are examples, to be read sign by sign.
_EXAMPLES = ("Bad", "Good")


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, under a heading or "" for none; an example keeps its lines."""

    heading: str
    words: str
    example: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of help.

    Attributes:
        id: "letter R", "rule RM105", "word load": how code finds it.
        group: what it is listed under.
    """

    id: str
    group: str
    title: str
    parts: tuple[Part, ...]


def topics(scheme: Scheme) -> list[Topic]:
    """Every page, in the order in which they are listed."""
    return [*map(_of_letter, scheme.letters), *_of_words(), *map(_of_rule, rules())]


def topic_of(bridge: Bridge, ids: tuple[Id, ...]) -> str:
    """The id of the page that says most about what is selected; "" where nothing is."""
    record = bridge.org.find(ids[0]) if ids else None
    if record is None:
        return ""
    if isinstance(record, Assignment):
        return f"letter {record.letter}"
    wrong = next((one for one in bridge.findings_on(record.id) if one.accepted is None), None)
    return f"rule {wrong.code}" if wrong is not None else f"word {_word_for(record)}"


def _word_for(record: Record) -> str:
    match record:
        case Responsibility(on_call=None) | Stage():
            return "responsibility"
        case Responsibility():
            return "on-call"
        case Role() | Seat():
            return "role"
        case Team():
            return "team"
        case Person():
            return "load"
        case Handoff():
            return "hand-off"
        case _:
            return "problem"


def _words(source: str) -> str:
    return QCoreApplication.translate("Help", source)


def _of_letter(letter: Letter) -> Topic:
    more = {
        "decide": _words(
            "There is one, never two: of two who answer, each may think that the other does. Where"
            " a role or a team holds it, whoever is behind it answers; with several people behind"
            " it, that is an overlap. Where nobody else works on it, whoever answers does the work"
            " too."
        ),
        "do": _words(
            "Several may share it, but each one more makes it less clear who begins. The load of"
            " everybody who holds it grows by a part of the effort."
        ),
        "support": _words("It costs time like the work itself, and answers for nothing."),
        "consult": _words(
            "It goes both ways and comes before the work: every holder is somebody to wait for. If"
            " in doubt, inform."
        ),
        "inform": _words("It goes one way and comes after the work: nobody waits for an answer."),
    }.get(letter.sense, "")
    name = QCoreApplication.translate("Letters", letter.name)
    meaning = QCoreApplication.translate("Letters", letter.meaning)
    parts = [Part("", meaning), *([Part("", more)] if more else [])]
    return Topic(
        f"letter {letter.letter}", _words("Letters"), f"{letter.letter}  {name}", tuple(parts)
    )


def _of_words() -> Iterator[Topic]:
    for word in VOCABULARY:
        parts = tuple(Part("", _words(one)) for one in (word.words, word.more) if one)
        yield Topic(f"word {word.key}", _words("Words"), _words(word.title), parts)


def _of_rule(rule: AnyRule) -> Topic:
    page = manual(rule)
    parts = [Part("", _rule_words(page.summary))]
    parts += [Part("", _rule_words(words)) for words in _paragraphs(page.details)]
    for title, words in page.sections.items():
        if title in _EXAMPLES:
            parts.append(Part(_rule_words(title), words, example=True))
        else:
            parts += [Part(_rule_words(title), _rule_words(one)) for one in _paragraphs(words)]
    name = rule.name.replace("-", " ")
    title = f"{rule.code}  {_rule_words(name[0].upper() + name[1:])}"
    return Topic(f"rule {rule.code}", _words("Rules"), title, tuple(parts))


def _paragraphs(words: str) -> list[str]:
    """Each paragraph on one line, as it is looked up in a translation."""
    return [" ".join(one.split()) for one in words.split("\n\n") if one.strip()]


def _rule_words(source: str) -> str:
    return QCoreApplication.translate("Rules", source)
