"""When a wide rule must judge everything again."""

from hypothesis import given

from rolemap.analysis.catalogue import wide_rules
from rolemap.model.change import Change
from tests.random_edits import random_moves, seeds


@given(seeds)
def test_a_change_spreads_as_far_as_the_furthest_part_of_it(seed: int) -> None:
    """Whatever else is changed in the same step makes it reach no less far, and no further."""
    for move in random_moves(seed, 30):
        parts = [Change({one: edit}) for one, edit in move.change.edits.items()]
        for rule in wide_rules():
            assert rule.spreads is not None
            assert rule.spreads(move.change) == any(map(rule.spreads, parts)), rule.code


def test_some_changes_spread_and_some_do_not() -> None:
    moves = [move for seed in range(20) for move in random_moves(seed, 20)]
    for rule in wide_rules():
        assert rule.spreads is not None
        assert {rule.spreads(move.change) for move in moves} == {True, False}, rule.code
