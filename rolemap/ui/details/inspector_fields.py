"""Which fields of which record can be edited, as tables: a new field is a new line here."""

from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    Person,
    Record,
    Requirement,
    Responsibility,
    Role,
    Seat,
    Separation,
    Settings,
    Stage,
    Team,
)
from rolemap.ui.details import field_offers as offers
from rolemap.ui.details.field import PERCENT, Field, Number, labelled
from rolemap.ui.details.limit_fields import LIMIT_FIELDS

_NOTES = Field("notes", "Notes", "long", "Whatever else should be known.")
_DUTY = "One person must not hold both this duty and the other one."

_ON_CALL_FIELDS = (
    Field("on_call", "Needs somebody on call", "present", "Is watched when nobody is at work."),
    Field(
        "on_call.slots",
        "At a time",
        "number",
        "How many carry the pager at the same time; 2 are a primary and a secondary.",
        Number("people", "person", least=1, most=100, decimals=0),
        needs="on_call",
    ),
    Field(
        "on_call.hours",
        "Covered",
        "number",
        "The hours of a week in which somebody answers; 168 is round the clock.",
        Number("h/week", least=0.5, most=168.0, step=4.0, decimals=1),
        needs="on_call",
    ),
    Field(
        "on_call.sites",
        "Shared among",
        "number",
        "Places in different time zones that take the hours of the week in turns.",
        Number("sites", "site", least=1, most=24, decimals=0),
        needs="on_call",
    ),
)

FIELDS: dict[type[Record], tuple[Field, ...]] = {
    Settings: (
        Field(
            "scheme",
            "Letters",
            "one_of",
            "Another set of letters; those in use are mapped, and mapped back when you return.",
            options=offers.schemes,
        ),
        Field(
            "profile",
            "Judged as",
            "one_of",
            "A small team hears less of what only larger ones can avoid, a regulated one more of"
            " what an auditor asks for.",
            options=offers.profiles,
        ),
        Field(
            "levels",
            "Ladder",
            "words",
            "The levels of people and roles, the lowest first, with commas between.",
        ),
        Field("story", "Story", "long", "What this organisation is about, in a few sentences."),
        *LIMIT_FIELDS,
    ),
    Stage: (
        Field(
            "across",
            "Accompanies every stage",
            "flag",
            "Work that goes along with all the others, such as presenting results.",
        ),
        _NOTES,
    ),
    Responsibility: (
        Field(
            "stage",
            "Stage",
            "one_of",
            "Another stage puts it last there.",
            options=offers.stages,
            offers=(Stage,),
        ),
        Field(
            "effort",
            "Effort",
            "number",
            "The work it takes, in per cent of one full-time person; 0 is not estimated.",
            PERCENT,
        ),
        Field(
            "weight",
            "Weight",
            "number",
            "How much it counts among the others of its stage; 1 is ordinary.",
            Number("\N{MULTIPLICATION SIGN}"),
        ),
        Field(
            "complexity",
            "Complexity",
            "choice",
            "How hard it is to hold in mind; limits how much one person can own.",
            suggest=offers.complexities,
        ),
        Field(
            "skills",
            "Needs skills",
            "words",
            "What somebody must be able to do to own it, with commas between.",
            suggest=offers.ALL_SKILLS,
        ),
        *_ON_CALL_FIELDS,
        _NOTES,
    ),
    Role: (
        Field(
            "kind",
            "Kind of work",
            "choice",
            "Such as “data scientist”.",
            suggest=offers.used(Role, "kind"),
        ),
        Field("track", "Track", "choice", "Research, development or both.", suggest=offers.tracks),
        Field("level", "Level", "choice", "Where it stands on the ladder.", suggest=offers.levels),
        Field(
            "pay_band",
            "Pay band",
            "choice",
            "What the role is paid as; says nothing to any rule.",
            suggest=offers.used(Role, "pay_band"),
        ),
        Field(
            "skills",
            "Skills",
            "words",
            "What the role calls for, with commas between.",
            suggest=offers.ALL_SKILLS,
        ),
        _NOTES,
    ),
    Person: (
        Field(
            "title",
            "Title",
            "choice",
            "As it stands on the contract.",
            suggest=offers.used(Person, "title"),
        ),
        Field(
            "level",
            "Level",
            "choice",
            "Where the person stands on the ladder.",
            suggest=offers.levels,
        ),
        Field("track", "Track", "choice", "Research, development or both.", suggest=offers.tracks),
        Field(
            "capacity",
            "Capacity",
            "number",
            "Working time, in per cent of a full-time person.",
            PERCENT,
        ),
        Field(
            "site",
            "Site",
            "choice",
            "Where the person works.",
            suggest=offers.used(Person, "site"),
        ),
        Field(
            "pay_band",
            "Pay band",
            "choice",
            "What the person is paid as; says nothing to any rule.",
            suggest=offers.used(Person, "pay_band"),
        ),
        Field("email", "E-mail", "text", "By which lists of people tell who is who."),
        Field("staff_id", "Staff number", "text", "What the employer's lists call the person."),
        Field(
            "skills",
            "Skills",
            "words",
            "What the person masters, with commas between.",
            suggest=offers.ALL_SKILLS,
        ),
        Field(
            "learning",
            "Learning",
            "words",
            "What is not mastered yet, with commas between; it does not count.",
            suggest=offers.ALL_SKILLS,
        ),
        Field(
            "managers",
            "Reports to",
            "picks",
            "The managers; in a matrix organisation there is more than one.",
            choices=offers.people,
        ),
        Field(
            "teams",
            "Teams",
            "picks",
            "A letter that a team holds is held by each of its members.",
            choices=offers.teams,
        ),
        _NOTES,
    ),
    Team: (_NOTES,),
    Seat: (
        Field(
            "role",
            "Role",
            "pick",
            "The part that whoever sits here plays.",
            choices=offers.roles,
            alone=True,
            required=True,
        ),
        Field(
            "person",
            "Person",
            "pick",
            "Who sits here; nobody is a vacancy.",
            choices=offers.people,
        ),
        Field(
            "share",
            "Share",
            "number",
            "How much of full time the seat takes.",
            PERCENT,
        ),
        _NOTES,
    ),
    Assignment: (
        Field("letter", "Letter", "one_of", "What the party does for it.", options=offers.letters),
        Field(
            "deputy",
            "Deputy",
            "pick",
            "Who stands in when the holder is away.",
            choices=offers.people,
        ),
        Field("confirmed_on", "Confirmed", "day", "When somebody last said that it is true."),
        _NOTES,
    ),
    Handoff: (
        Field(
            "source",
            "From",
            "one_of",
            "The stage that hands on.",
            options=offers.sources,
            offers=(Stage,),
            alone=True,
        ),
        Field(
            "target",
            "To",
            "one_of",
            "The stage that comes next.",
            options=offers.targets,
            offers=(Stage,),
            alone=True,
        ),
        Field("what", "What is handed on", "text", "Such as “a trained model”.", wide=True),
        _NOTES,
    ),
    Separation: (
        Field("first", "One duty", "pick", _DUTY, choices=offers.firsts, alone=True, required=True),
        Field(
            "second", "Other duty", "pick", _DUTY, choices=offers.seconds, alone=True, required=True
        ),
        Field(
            "reason",
            "Reason",
            "text",
            "Why one person must not hold both, for whoever asks.",
            wide=True,
        ),
    ),
    Requirement: (
        Field(
            "reason",
            "Reason",
            "text",
            "Such as the policy that asks for it, for whoever asks.",
            wide=True,
        ),
    ),
    Acceptance: (
        Field(
            "reason",
            "Reason",
            "text",
            "Why it is fine as it is, for whoever asks later.",
            required=True,
            wide=True,
        ),
        Field("until", "Only until", "end", "The last day on which it is accepted."),
    ),
}

# What a name means to whoever types it; a kind that is not here has none to type.
NAMED: dict[type[Record], str] = {
    Settings: labelled("Name of the organisation"),
    Stage: labelled("Name of the stage"),
    Responsibility: labelled("Name of the responsibility"),
    Role: labelled("Name of the role"),
    Person: labelled("Name of the person"),
    Team: labelled("Name of the team"),
}
