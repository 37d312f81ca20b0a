"""Ranking: what is meant comes first, whatever is typed of it, and the letters say why."""

from collections.abc import Iterable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.handoffs import add_handoff
from rolemap.model.records import Responsibility
from rolemap.ui.search.finder import Finder
from rolemap.ui.search.folding import fold, gapped, places_in
from rolemap.ui.search.ranking import Fit, Hit, Ranking
from rolemap.ui.search.things import thing_of, things
from tests.hostile import HOSTILE
from tests.random_edits import START, random_moves, seeds

WORDS = st.text("abcdeéßñ-øDŁ 模", min_size=1, max_size=6)
TITLES = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=12)
_MANY = 10_000


def folded_words(title: str) -> list[str]:
    return gapped(fold(title)).split()


def spelt(title: str, hit: Hit) -> str:
    return "".join(fold(title[at]) for at in hit.positions)


def is_subsequence(part: Iterable[str], whole: Iterable[str]) -> bool:
    rest = iter(whole)
    return all(one in rest for one in part)


@given(TITLES, st.randoms(use_true_random=False))
def test_some_words_of_a_title_find_it(titles: list[str], random: Random) -> None:
    at = random.randrange(len(titles))
    words = folded_words(titles[at])
    wanted = [word for word in words if random.random() < 0.7]
    if not wanted:
        return
    hits = {hit.index: hit for hit in Ranking(titles).best(" ".join(wanted), _MANY)}
    assert hits[at].fit <= Fit.WORD_STARTS
    random.shuffle(wanted)
    assert at in {hit.index for hit in Ranking(titles).best(" ".join(wanted), _MANY)}


@given(TITLES, WORDS)
def test_positions_lie_in_the_title_and_spell_the_query(titles: list[str], query: str) -> None:
    for hit in Ranking(titles).best(query, _MANY):
        title = titles[hit.index]
        assert list(hit.positions) == sorted(set(hit.positions))
        assert all(0 <= at < len(title) for at in hit.positions)
        typed = "".join(folded_words(query))
        said = gapped(spelt(title, hit)).replace(" ", "")
        if hit.fit < Fit.ALIKE and len(folded_words(query)) == 1:
            assert is_subsequence(typed, said)
            assert len(said) - len(typed) <= sum(len(fold(one)) > 1 for one in title)


@given(TITLES, WORDS)
def test_order_is_by_fit_and_stable(titles: list[str], query: str) -> None:
    hits = Ranking(titles).best(query, _MANY)
    assert [hit.fit for hit in hits] == sorted(hit.fit for hit in hits)
    for fit in set(Fit) - {Fit.LETTERS, Fit.ALIKE}:
        order = [hit.index for hit in hits if hit.fit == fit]
        assert order == sorted(order)
    assert len({hit.index for hit in hits}) == len(hits)


@given(TITLES, WORDS, st.integers(1, 5))
def test_a_limit_leaves_the_best(titles: list[str], query: str, limit: int) -> None:
    ranking = Ranking(titles)
    assert ranking.best(query, limit) == ranking.best(query, _MANY)[:limit]


@pytest.mark.parametrize(
    ("query", "title", "fit", "marked"),
    [
        ("save", "Save", Fit.SAME, "[Save]"),
        ("sav", "Save as…", Fit.START, "[Sav]e as…"),
        ("zoe mul", "Zoë Müller", Fit.START, "[Zoë Mül]ler"),
        ("on call", "Primary on-call", Fit.WORD_STARTS, "Primary [on-call]"),
        ("quality data", "Quality gate for data", Fit.WORD_STARTS, "[Quality] gate for [data]"),
        ("data gate", "Quality gate for data", Fit.WORD_STARTS_MIXED, "Quality [gate] for [data]"),
        ("call", "Recalled model", Fit.INSIDE, "Re[call]ed model"),
        ("ate ual", "Quality gate", Fit.WORDS_INSIDE, "Q[ual]ity g[ate]"),
        ("oncall", "On-call rota", Fit.LETTERS, "[On]-[call] rota"),
        ("fn", "Find next", Fit.LETTERS, "[F]ind [n]ext"),
        ("mgr", "Data manager", Fit.LETTERS, "Data [m]ana[g]e[r]"),
        ("strasse", "Straße 7", Fit.START, "[Straße] 7"),
        ("moniotring", "Model monitoring", Fit.ALIKE, "Model [moni]t[oring]"),
        ("anna", "Ana Kovács", Fit.ALIKE, "[Ana] Kovács"),
        ("c++", "C++ services", Fit.START, "[C++] services"),
        ("👩", "The 👩 herself", Fit.WORD_STARTS, "The [👩] herself"),
        ("cafe", "Cafe\u0301 rota", Fit.START, "[Cafe\u0301] rota"),
    ],
)
def test_how_a_title_fits(query: str, title: str, fit: Fit, marked: str) -> None:
    (hit,) = Ranking([title]).best(query)
    assert hit.fit == fit
    shown, inside = "", False
    for at, letter in enumerate(title):
        if (at in hit.positions) != inside:
            inside = not inside
            shown += "[" if inside else "]"
        shown += letter
    assert shown + ("]" if inside else "") == marked


@pytest.mark.parametrize("query", ["", "  ", "-", "…", "\u200b"])
def test_nothing_to_look_for_finds_nothing(query: str) -> None:
    assert Ranking(["On-call", "…", ""]).best(query) == []


def test_letters_scattered_over_a_title_mean_nothing() -> None:
    assert Ranking(["Very long name of a responsibility"]).best("vlr") != []
    assert Ranking(["Very long name of a responsibility"]).best("eoasb") == []


def test_what_begins_with_it_comes_before_what_holds_it() -> None:
    titles = ["Redo", "A mildo thing", "do", "Old dog", "dome"]
    found = Ranking(titles).best("do")
    assert [titles[hit.index] for hit in found] == [
        *("do", "dome", "Old dog", "Redo", "A mildo thing")
    ]


def test_slips_do_not_come_before_what_was_typed() -> None:
    titles = ["Monitor", "Moniter"]
    assert [hit.index for hit in Ranking(titles).best("moniter")] == [1, 0]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_found_and_find(name: str) -> None:
    ranking = Ranking([name, "Ana"])
    if folded_words(name):
        assert ranking.best(name)[0].index == 0
    for hit in ranking.best(name[:3]):
        assert all(0 <= at < len([name, "Ana"][hit.index]) for at in hit.positions)


@given(st.text(max_size=20))
def test_places_lead_back_to_the_text(text: str) -> None:
    folded = fold(text)
    assert len(gapped(folded)) == len(folded)
    places = places_in(text, range(len(folded)))
    seen = {at for at, letter in enumerate(text) if fold(letter)}
    assert seen <= set(places) <= set(range(len(text)))
    assert fold(folded) == folded or not folded.isascii()


# Things, and finding words in them


def test_things_say_where_they_are() -> None:
    org = START
    named = {thing.title: thing.where for thing in things(org)}
    assert named["Ingest"] == "Responsibility in Data"
    assert named["Data"] == "Stage"
    assert named["Data → Train"] == "Hand-off"
    assert named["Ana"] == "Person"
    assert named["Engineer"] == "Role"
    assert named["Core"] == "Team"


def test_things_stand_in_the_order_of_the_pipeline() -> None:
    titles = [thing.title for thing in things(START)]
    assert titles == [
        *("Data", "Ingest", "Label", "Data → Train", "Train", "Evaluate", "Train → Serve"),
        *("Serve", "Deploy", "Pager", "Ana", "Ben", "Cem", "Dana", "Eve"),
        *("Engineer", "Scientist", "Core"),
    ]


def test_what_is_handed_on_names_the_hand_off() -> None:
    org = START
    ends = [stage.id for stage in org.stages()]
    org = org.apply(add_handoff(org, ends[0], ends[2], new_id=lambda: "h"))
    org = org.apply(set_fields(org, "h", what="Features"))
    thing = thing_of(org, org.find("h"))
    assert thing is not None
    assert (thing.title, thing.where) == ("Features", "Hand-off, Data → Serve")


@given(seeds)
def test_found_after_edits_is_what_is_found_from_nothing(seed: int) -> None:
    for query in ("a", "e", "very", "sql"):
        kept = Finder(START)
        kept.look_for(query)
        for move in random_moves(seed, 12):
            kept.update(move.after, move.change)
            fresh = Finder(move.after)
            fresh.look_for(query)
            assert kept.matches == fresh.matches
            assert [kept.match(one) for one in kept.matches] == [
                fresh.match(one) for one in fresh.matches
            ]


def test_a_passage_is_shown_around_what_was_found_in_it() -> None:
    work = next(one for one in START.all(Responsibility) if one.name == "Deploy")
    note = "Somebody keeps the pager and is on-call by night"
    org = START.apply(set_fields(START, work.id, notes=note, skills=("SQL", "Köln")))
    finder = Finder(org)
    finder.look_for("ON-CALL")
    match = finder.match(finder.matches[0])
    assert (match.thing.title, match.label, match.in_title) == ("Deploy", "notes", ())
    assert match.words.startswith("…")
    assert "".join(match.words[at] for at in match.in_words) == "on-call"
    finder.look_for("koln")
    assert finder.match(work.id).label == "skills"
