"""The columns of the table of people: what they are called, and which of them can be edited."""

from enum import IntEnum

from rolemap.model.text import text
from rolemap.ui.look.speech import said


class Column(IntEnum):
    """The columns in their order."""

    NAME = 0
    LOAD = 1
    LETTERS = 2
    STAGES = 3
    OPEN = 4
    TITLE = 5
    WORK = 6
    SKILLS = 7
    LEVEL = 8
    CAPACITY = 9
    SITE = 10
    TEAMS = 11
    MANAGERS = 12
    ROLES = 13


# The field of a person that is edited in a column.
FIELDS = {
    Column.NAME: "name",
    Column.TITLE: "title",
    Column.SKILLS: "skills",
    Column.LEVEL: "level",
    Column.CAPACITY: "capacity",
    Column.SITE: "site",
}

# Of these the largest is looked for.
LARGEST_FIRST = frozenset(
    {Column.LOAD, Column.LETTERS, Column.STAGES, Column.OPEN, Column.CAPACITY}
)

# How wide each is at first, in figures of the font.
WIDTHS = {
    Column.NAME: 28,
    Column.LOAD: 30,
    Column.LETTERS: 26,
    Column.STAGES: 25,
    Column.OPEN: 25,
    Column.TITLE: 24,
    Column.WORK: 30,
    Column.SKILLS: 22,
    Column.LEVEL: 12,
    Column.CAPACITY: 14,
    Column.SITE: 14,
    Column.TEAMS: 16,
    Column.MANAGERS: 18,
    Column.ROLES: 32,
}


_TITLES = {
    Column.NAME: text("Name"),
    Column.LOAD: text("Load"),
    Column.LETTERS: text("Letters"),
    Column.STAGES: text("Stages touched"),
    Column.OPEN: text("Falls open"),
    Column.TITLE: text("Title"),
    Column.WORK: text("Work"),
    Column.SKILLS: text("Skills"),
    Column.LEVEL: text("Level"),
    Column.CAPACITY: text("Capacity"),
    Column.SITE: text("Site"),
    Column.TEAMS: text("Teams"),
    Column.MANAGERS: text("Reports to"),
    Column.ROLES: text("Roles"),
}
_HINTS = {
    Column.NAME: text("What the person is called."),
    Column.LOAD: text(
        "Planned time as a part of the person's own: the shares of all seats, work that is "
        "assigned beside them, and on-call duty."
    ),
    Column.LETTERS: text(
        "On how many responsibilities the person holds each letter, directly or through a role or "
        "team."
    ),
    Column.STAGES: text("The stages in which the person holds any letter."),
    Column.OPEN: text(
        "How many responsibilities nobody else would decide, do or be on call for if the person "
        "were away. A deputy stands in."
    ),
    Column.TITLE: text("The title on paper; what the work really is stands beside it."),
    Column.WORK: text(
        "What the person's work is most of, by the words of what is worked on: by effort where it "
        "is estimated, else by weight, shared with whoever does it too. A sign says that the title "
        "says something else."
    ),
    Column.SKILLS: text("What the person masters, with commas between."),
    Column.LEVEL: text("The step of the ladder that the person is on."),
    Column.CAPACITY: text("Working time; 100 % is a full-time person."),
    Column.SITE: text("Where the person works."),
    Column.TEAMS: text("The teams that the person is in."),
    Column.MANAGERS: text("Whom the person reports to."),
    Column.ROLES: text("The roles that the person holds, with the share of each."),
}


def column_title(column: Column) -> str:
    """What stands above a column."""
    return said(_TITLES[column])


def column_hint(column: Column) -> str:
    """What the figures of a column mean, for a tool tip."""
    return said(_HINTS[column])
