"""The words of the field that somebody may wonder about, and what is meant by them here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word with one or two paragraphs about it, in English; `key` is how code finds it."""

    key: str
    title: str
    words: str
    more: str = ""


VOCABULARY: tuple[Word, ...] = (
    Word(
        "responsibility",
        "Stages and responsibilities",
        (
            "A stage is a step of the pipeline, from the problem to maintenance. A"
            " responsibility is a piece of work in it that somebody must own: small enough that"
            " one person can answer for it, large enough that it is worth a name."
        ),
        (
            "Who answers for it (accountable) and who does it (responsible) are two questions."
            " A card with a dashed outline lacks one of the answers: a gap. A card with a thick"
            " outline has too many: an overlap."
        ),
    ),
    Word(
        "role",
        "Roles and seats",
        (
            "A role is a part that people play, whoever they are. Its seats are the places in"
            " it: each is held by a person with a share of full time, or vacant. What a role"
            " holds, everybody in one of its seats holds; a role with vacant seats only holds"
            " it in vain."
        ),
    ),
    Word(
        "team",
        "Teams",
        (
            "A letter that a team holds is held by each of its members. That is handy for being"
            " informed, and risky for answering: when everybody answers, nobody does."
        ),
    ),
    Word(
        "load",
        "Load",
        (
            "How much of a person's time is planned for: the shares of the seats, the effort of"
            " work that the person does directly, divided among those who do it, and time on"
            " call. It is measured against the person's capacity; more than 100 % is too much."
        ),
        "Work held through a role does not count again: the seat's share stands for it.",
    ),
    Word(
        "on-call",
        "On call",
        (
            "Who does or supports a responsibility that is kept on call carries its pager in"
            " turns. With one site and round the clock, eight people share two slots so that"
            " nobody is on duty more than a quarter of the time."
        ),
    ),
    Word(
        "hand-off",
        "Hand-offs and walls",
        (
            "Work passes from one stage to another. Where nobody works on both sides it is"
            " thrown over a wall: what one side knows has to be written down, and what breaks"
            " comes back late. Somebody who works on both sides, or is consulted there, takes"
            " the wall down."
        ),
    ),
    Word(
        "problem",
        "Problems, and accepting them",
        (
            "Errors are what somebody will be called at night for; warnings are risks; notes"
            " are worth a look. Nothing is ever forbidden: a problem can be mended, or accepted"
            " with a reason and an end date. An accepted one comes back when it ends, or when"
            " other people are involved."
        ),
    ),
)
