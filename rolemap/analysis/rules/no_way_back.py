"""RM109: models are deployed, and nobody is to roll back, retrain or decommission them."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.kinds import stems, words_of
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.records import Record, Responsibility, Stage
from rolemap.model.text import Text, in_a_row, text

# The beginnings of words, as in `kind_table`.
_DEPLOYS = "deploy rollout roll_out canary =serving produktivsetz ausroll bereitstell"
_ROLL_BACK, _RETRAIN, _DECOMMISSION = "roll back", "retrain", "decommission"
_WORDS = {
    _ROLL_BACK: "rollback roll_back rolling_back revert back_out zurückroll rücknahme",
    _RETRAIN: "retrain continuous_train re_train train_again nachtrain nachtrainier neutrainier",
    _DECOMMISSION: (
        "decommission retire =retirement sunset withdraw shut_down switch_off end_of_life "
        "stilllegung abschalt ausmuster"
    ),
}
# The items of the catalogues that are the same work.
_ITEMS = {
    "mlts-infra-7": _ROLL_BACK,
    "stage-deployment-8": _ROLL_BACK,
    "mlops-22": _RETRAIN,
    "stage-maintenance-6": _RETRAIN,
    "stage-maintenance-9": _DECOMMISSION,
}
_SAID: dict[str, Text] = {
    _ROLL_BACK: text("roll back"),
    _RETRAIN: text("retrain"),
    _DECOMMISSION: text("decommission"),
}


def _renames_work(change: Change) -> bool:
    return any(_named(edit.before) != _named(edit.after) for edit in change.edits.values())


def _named(record: Record | None) -> object:
    match record:
        case Responsibility():
            return record.name, record.covers, record.stage
        case Stage():
            return record.name, record.rank
        case _:
            return None


@rule(
    "RM109",
    about=Stage,
    severity=Severity.WARNING,
    source="Breck et al. 2017, The ML Test Score; NIST AI Risk Management Framework",
    shifts={"small": "softer", "regulated": "harder"},
    spreads=_renames_work,
)
def no_way_back(facts: Facts, stage: Stage) -> Iterator[Finding]:
    """Models are deployed, and nobody is to roll back, retrain or decommission them.

    That models are deployed is told by the words of responsibilities, or of a stage in which there
    are any. What is missing is told by words too, or by the items of a catalogue that a
    responsibility covers. Only what is on the map nowhere is reported here, at the first stage that
    deploys; where it is there and nobody owns it, that is said of the responsibility itself.

    Why it matters:
        A model that is worse than the one before has to go back within minutes, and that has to
        have been tried. One that grows old gives worse answers every week without an alarm. And
        one that nobody may switch off runs, costs and answers wrongly for years.

    What to do:
        Take the missing ones from the catalogue (“Everything by stage”) onto the map and give each
        an owner. If a platform team elsewhere does it, put it on the map with that team's name, or
        accept it with that reason.

    Source:
        Breck et al. (2017), The ML Test Score: models can be rolled back quickly and safely, and
        the effect of their age is known. NIST AI Risk Management Framework (2023), Govern 1.7:
        there are processes for decommissioning.

    Bad:
        stage Serve; responsibility Deploy the model in Serve; responsibility Retrain it in Serve

    Good:
        stage Serve; responsibility Deploy the model in Serve; responsibility Retrain it in Serve
        responsibility Rollback in Serve; responsibility Decommission in Serve
    """
    if not _deploys(facts, stage):
        return
    missing = _missing(facts)
    if not missing or not _is_first(facts, stage):
        return
    words = in_a_row([_SAID[task] for task in missing])
    deploying = [work.name for work in facts.works_in(stage.id) if _is(work.name, _DEPLOYS)]
    yield no_way_back.finding(
        (stage.id,),
        text("“{stage}” deploys, and nobody is named to {tasks}", stage=stage.name, tasks=words),
        *([text("What deploys: {names}", names=things(deploying))] if deploying else []),
        brief=text("nobody is named to {tasks}", tasks=words),
    )


def _deploys(facts: Facts, stage: Stage) -> bool:
    """Whether models are deployed in a stage: by its name, or by that of something in it."""
    if stage.id in facts.grouped(Responsibility, _deployed_in).members:
        return True
    return _is(stage.name, _DEPLOYS) and bool(facts.works_in(stage.id))


def _is_first(facts: Facts, stage: Stage) -> bool:
    before = takewhile(lambda one: one.id != stage.id, facts.org.stages())
    return not any(_deploys(facts, one) for one in before)


def _missing(facts: Facts) -> tuple[str, ...]:
    """The tasks that nothing on the map is."""
    there = frozenset[str]().union(*facts.grouped(Responsibility, _tasks).members)
    return tuple(task for task in _WORDS if task not in there)


def _deployed_in(_: Facts, work: Responsibility) -> Id | None:
    return work.stage if _is(work.name, _DEPLOYS) else None


def _tasks(_: Facts, work: Responsibility) -> frozenset[str] | None:
    """Which of the tasks a responsibility is; None for none of them."""
    covered = {_ITEMS[item] for item in work.covers if item in _ITEMS}
    return (
        frozenset(covered | {one for one, words in _WORDS.items() if _is(work.name, words)}) or None
    )


@lru_cache(maxsize=32768)
def _is(name: str, table: str) -> bool:
    return bool(stems(table).found_in(words_of(name)))
