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
    for key, title, *paragraphs in _vocabulary():
        parts = tuple(Part("", words) for words in paragraphs)
        yield Topic(f"word {key}", _words("Words"), title, parts)


def _vocabulary() -> tuple[tuple[str, ...], ...]:
    return (
        (
            "responsibility",
            _words("Stages and responsibilities"),
            _words(
                "A stage is a step of the pipeline, from the problem to maintenance. A"
                " responsibility is a piece of work in it that somebody must own: small enough that"
                " one person can answer for it, large enough that it is worth a name."
            ),
            _words(
                "Who answers for it (accountable) and who does it (responsible) are two questions."
                " A card with a dashed outline lacks one of the answers: a gap. A card with a thick"
                " outline has too many: an overlap."
            ),
        ),
        (
            "role",
            _words("Roles and seats"),
            _words(
                "A role is a part that people play, whoever they are. Its seats are the places in"
                " it: each is held by a person with a share of full time, or vacant. What a role"
                " holds, everybody in one of its seats holds; a role with vacant seats only holds"
                " it in vain."
            ),
        ),
        (
            "team",
            _words("Teams"),
            _words(
                "A letter that a team holds is held by each of its members. That is handy for being"
                " informed, and risky for answering: when everybody answers, nobody does."
            ),
        ),
        (
            "load",
            _words("Load"),
            _words(
                "How much of a person's time is planned for: the shares of the seats, the effort of"
                " work that the person does directly, divided among those who do it, and time on"
                " call. It is measured against the person's capacity; more than 100 % is too much."
            ),
            _words(
                "Work held through a role does not count again: the seat's share stands for it."
            ),
        ),
        (
            "on-call",
            _words("On call"),
            _words(
                "Who does or supports a responsibility that is kept on call carries its pager in"
                " turns. With one site and round the clock, eight people share two slots so that"
                " nobody is on duty more than a quarter of the time."
            ),
        ),
        (
            "hand-off",
            _words("Hand-offs and walls"),
            _words(
                "Work passes from one stage to another. Where nobody works on both sides it is"
                " thrown over a wall: what one side knows has to be written down, and what breaks"
                " comes back late. Somebody who works on both sides, or is consulted there, takes"
                " the wall down."
            ),
        ),
        (
            "problem",
            _words("Problems, and accepting them"),
            _words(
                "Errors are what somebody will be called at night for; warnings are risks; notes"
                " are worth a look. Nothing is ever forbidden: a problem can be mended, or accepted"
                " with a reason and an end date. An accepted one comes back when it ends, or when"
                " other people are involved."
            ),
        ),
    )


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
