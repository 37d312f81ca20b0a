"""What the shipped schemes say, and how a letter of one becomes a letter of another."""

from itertools import product

import pytest

from rolemap.model.letters import (
    DACI,
    RACI,
    RACI_VS,
    RAPID,
    RASCI,
    SCHEMES,
    Scheme,
    scheme_named,
    translate,
)

each_scheme = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES.keys())


def test_the_schemes_are_the_usual_ones() -> None:
    written = {name: "".join(known.letter for known in s.letters) for name, s in SCHEMES.items()}
    assert written == {
        "RACI": "RACI",
        "RASCI": "RASCI",
        "RACI-VS": "RACIVS",
        "DACI": "DACI",
        "RAPID": "RAPID",
    }


@each_scheme
def test_a_scheme_has_one_letter_for_each_sense_and_explains_it(scheme: Scheme) -> None:
    for many in zip(
        *((known.letter, known.name, known.sense) for known in scheme.letters), strict=True
    ):
        assert len(set(many)) == len(scheme.letters)
    assert all(known.meaning.endswith(".") for known in scheme.letters)


@each_scheme
def test_one_letter_decides_for_one_holder_and_one_does_the_work(scheme: Scheme) -> None:
    assert scheme.decider.most == 1
    assert not scheme.decider.works
    assert scheme.doer.works
    assert [known for known in scheme.letters if known.most is not None] == [scheme.decider]


def test_what_the_letters_are_called_in_their_schemes() -> None:
    deciders = {name: scheme.decider.name for name, scheme in SCHEMES.items()}
    doers = {name: scheme.doer.name for name, scheme in SCHEMES.items()}
    accountable, responsible = "Accountable", "Responsible"
    assert deciders == {
        "RACI": accountable,
        "RASCI": accountable,
        "RACI-VS": accountable,
        "DACI": "Approver",
        "RAPID": "Decide",
    }
    assert doers == {
        "RACI": responsible,
        "RASCI": responsible,
        "RACI-VS": responsible,
        "DACI": "Driver",
        "RAPID": "Perform",
    }


@pytest.mark.parametrize(("source", "target"), list(product(SCHEMES.values(), repeat=2)))
def test_every_letter_has_somewhere_to_go(source: Scheme, target: Scheme) -> None:
    for known in source.letters:
        found = translate(known.letter, source, target)
        assert found in target.letters
        if target.with_sense(known.sense):
            assert found.sense == known.sense
        assert found.works == known.works or known.sense == "support"
        assert (found.sense == "decide") == (known.sense == "decide")


@pytest.mark.parametrize(
    ("letter", "source", "target", "becomes"),
    [
        ("S", RASCI, RACI, "R"),
        ("S", RACI_VS, RASCI, "C"),
        ("V", RACI_VS, RACI, "C"),
        ("A", RACI, RAPID, "D"),
        ("R", RACI, RAPID, "P"),
        ("I", RACI, RAPID, "I"),
        ("C", RACI, RAPID, "I"),
        ("A", RAPID, DACI, "C"),
        ("R", RAPID, RACI, "C"),
        ("D", RAPID, DACI, "A"),
        ("D", DACI, RACI, "R"),
    ],
)
def test_the_nearest_letter(letter: str, source: Scheme, target: Scheme, becomes: str) -> None:
    found = translate(letter, source, target)
    assert found is not None
    assert found.letter == becomes


def test_an_unknown_letter_has_no_translation() -> None:
    assert translate("Q", RACI, DACI) is None
    assert RACI.find("r") is None


def test_an_unknown_scheme_is_read_as_raci() -> None:
    assert scheme_named("a scheme of tomorrow") is RACI
    assert scheme_named("DACI") is DACI


@pytest.mark.parametrize(
    ("scheme", "pairs"),
    [
        (RACI, {"AR"}),
        (RASCI, {"AR", "AS"}),
        (RACI_VS, {"AR"}),
        (DACI, {"AD"}),
        (RAPID, {"DP"}),
    ],
)
def test_only_who_decides_may_work_as_well(scheme: Scheme, pairs: set[str]) -> None:
    letters = [*(known.letter for known in scheme.letters), "Q"]
    allowed = {
        "".join(sorted(pair)) for pair in product(letters, repeat=2) if scheme.may_share_cell(*pair)
    }
    assert allowed == pairs
    assert all(scheme.may_share_cell(*reversed(pair)) for pair in pairs)
