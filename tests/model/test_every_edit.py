"""What holds for each verb, the ones that are not written yet included."""

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model.change import Change
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from tests.model.samples import SAMPLES, content, is_whole, look_ups, slow_look_ups
from tests.model.verbs import PARAMETERS, Verb, arguments, call, is_verb, parameters, verbs

VERBS = verbs()
each_verb = pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS.keys())
Given = dict[str, object]


def outcome(verb: Verb, org: Org, given: Given) -> Change | None:
    """What the verb says, None for a refusal; any other exception fails the test."""
    try:
        return call(verb, org, given)
    except Rejected as refusal:
        said = str(refusal)
    assert said.endswith(".")
    return None


def check_sound(org: Org, change: Change) -> None:
    """The change applies, its result is whole and can be written down, its inverse restores."""
    after = org.apply(change)
    assert is_whole(after)
    assert look_ups(after) == slow_look_ups(after)
    for edit in change.edits.values():
        assert edit.before != edit.after
        if edit.after is not None:
            again = type(edit.after).model_validate_json(edit.after.model_dump_json())
            assert again == edit.after
    assert after.apply(change.inverse()).same_as(org)


@each_verb
@given(data=st.data())
def test_changes_nothing_itself_and_makes_a_change_that_can_be_undone(
    verb: Verb, data: st.DataObject
) -> None:
    org = data.draw(st.sampled_from(list(SAMPLES.values())))
    given_ = data.draw(arguments(verb, org))
    before, looked_up = content(org), slow_look_ups(org)

    change = outcome(verb, org, given_)

    assert content(org) == before
    assert look_ups(org) == looked_up
    assert outcome(verb, org, given_) == change
    if change is not None:
        check_sound(org, change)


def combinations(verb: Verb, org: Org, most: int) -> Iterator[Given]:
    """Sensible arguments for a verb, picked at random but the same in each run."""
    random = Random(0)
    choices = {parameter.name: argument.choices(org) for parameter, argument in parameters(verb)}
    if all(choices.values()):
        for _ in range(most):
            yield {name: random.choice(values) for name, values in choices.items()}


@each_verb
def test_does_something(verb: Verb) -> None:
    for org in SAMPLES.values():
        for given_ in combinations(verb, org, 500):
            if outcome(verb, org, given_):
                return
    pytest.fail(
        f"{verb.__name__} changes no sample, whatever it is given: add sensible values to "
        "PARAMETERS in tests/model/verbs.py, or something to work on to tests/model/samples.py."
    )


def spoilt(verb: Verb, *, refused: bool) -> Iterator[tuple[Org, Given]]:
    """Sensible arguments with one of them replaced by each of its wrong or odd values."""
    for org in SAMPLES.values():
        for parameter, argument in parameters(verb):
            for wrong in argument.refused if refused else argument.odd:
                for given_ in combinations(verb, org, 8):
                    yield org, {**given_, parameter.name: wrong}


@each_verb
def test_wrong_values_are_refused_or_do_nothing(verb: Verb) -> None:
    for org, given_ in spoilt(verb, refused=True):
        assert not outcome(verb, org, given_), given_


@each_verb
def test_odd_values_are_refused_or_do_something_sound(verb: Verb) -> None:
    for org, given_ in spoilt(verb, refused=False):
        change = outcome(verb, org, given_)
        if change is not None:
            check_sound(org, change)


def test_the_verbs_are_found() -> None:
    assert {"add_stage", "assign", "remove", "set_fields", "switch_scheme", "place"} <= VERBS.keys()


def test_each_parameter_that_is_known_is_one_of_a_verb() -> None:
    taken = {
        name
        for verb in VERBS.values()
        for parameter, _ in parameters(verb)
        for name in (parameter.name, f"{verb.__name__}.{parameter.name}")
    }
    assert PARAMETERS.keys() <= taken


def test_a_new_verb_with_unknown_arguments_fails_and_says_what_to_add() -> None:
    def knight(org: Org, person_id: str, sword: float) -> Change:
        raise NotImplementedError

    assert is_verb(knight)
    with pytest.raises(AssertionError, match=r'add "knight\.sword" \(or "sword"\) to PARAMETERS'):
        list(parameters(knight))
