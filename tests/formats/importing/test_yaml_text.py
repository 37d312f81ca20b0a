from contextlib import suppress

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.importing.tree import Branches, Tree
from rolemap.formats.importing.yaml_text import DEEPEST, MOST_NODES, BadYaml, read_yaml

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12
) | st.sampled_from(["no", "012", "1:30", "2024-01-01", "<<", "null", "~", "&a", "*a", "!x", "{"])
NESTED = st.recursive(
    WORDS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(WORDS.filter(lambda word: word != "<<"), inner, max_size=4)
    ),
    max_leaves=20,
)


def plain(value: Branches) -> object:
    """The words of a tree without their places."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return [plain(one.value) for one in value]
    return {key: plain(one.value) for key, one in value.items()}


def only(words: str) -> Tree:
    (tree,) = read_yaml(words, "it").documents
    return tree


def test_every_scalar_is_its_words():
    tree = only("a: no\nb: 012\nc: 1:30\nd: 2024-01-01\ne: Null\nf: 'null'\ng: yes\n")
    words = ["no", "012", "1:30", "2024-01-01", "Null", "null", "yes"]
    assert [one.word for one in tree.entries.values()] == words


def test_what_says_nothing_is_nothing():
    tree = only("a:\nb: ~\nc: null\nd: []\ne: {}\nf: ''\n")
    assert not any(tree.entries.values())
    assert not tree.one("a", "b", "nowhere").one("deeper").rows


@given(nested=NESTED)
def test_what_another_writes_is_read_as_it_was(nested: object):
    words = yaml.safe_dump(nested, allow_unicode=True, default_style='"')
    documents = read_yaml(words, "it").documents
    says_nothing = not (nested.strip() if isinstance(nested, str) else nested)
    assert [plain(one.value) for one in documents] == ([] if says_nothing else [nested])


def test_places_name_the_line_and_the_keys():
    tree = only("groups:\n- name: One\n- name: Two\n  lead:\n    github: ana\n")
    ana = tree.one("groups").rows[1].one("lead").one("github")
    assert (ana.line, ana.path) == (5, "groups[1].lead.github")
    assert str(ana.place) == "line 5, groups[1].lead.github"


def test_a_key_that_stands_twice_is_told_and_the_last_one_is_read():
    yaml_text = read_yaml("a: 1\nb:\n  c: 1\n  c: 2\n", "it")
    assert yaml_text.documents[0].one("b").one("c").word == "2"
    assert [str(one.place) for one in yaml_text.remarks] == ["line 4, b.c"]


def test_documents_follow_each_other_and_empty_ones_are_nothing():
    assert [one.word for one in read_yaml("a\n---\n---\n{}\n---\nb\n", "it").documents] == [
        "a",
        "b",
    ]


@pytest.mark.parametrize(
    ("words", "line", "reason"),
    [
        ("a: &x [1]\nb: *x\n", 1, "anchors"),
        ("a: b\nc: *x\n", 2, "anchors"),
        ("&x {a: *x}", 1, "anchors"),
        ("a:\n  <<: {b: 1}\n", 2, "merge keys"),
        ("a: 1\nb: !!python/object/apply:os.system [ls]\n", 2, "tags"),
        ("a: !Ref b\n", 1, "tags"),
        ("? [a]\n: b\n", 1, "cannot be a key"),
        ("a: [b\nc: d", 2, "no YAML"),
        ("a: b\n\tc: d", 2, "no YAML"),
        ("a: b\nc: \x01\n", 2, "character"),
        ("[" * 1_000_000, 1, f"{DEEPEST} levels"),
        ("{a: " * 1_000_000, 1, f"{DEEPEST} levels"),
        ("- " * 500_000, 1, f"{DEEPEST} levels"),
        ("- a\n" * (MOST_NODES + 10), MOST_NODES, "more than"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_what_is_not_read_is_said_with_its_line(words: str, line: int, reason: str):
    with pytest.raises(BadYaml) as caught:
        read_yaml(words, "it.yaml")
    assert f"“it.yaml”, line {line}: " in str(caught.value)
    assert reason in str(caught.value)


def test_an_alias_bomb_is_refused_at_its_first_line():
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
    )
    with pytest.raises(BadYaml, match="line 1:"):
        read_yaml(bomb, "it")


def test_what_is_too_large_is_not_even_looked_at():
    with pytest.raises(BadYaml, match="10 MB"):
        read_yaml("a" * 10_000_001, "it")


def test_nobody_needs_the_reader_written_in_c(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert only("a: [no, 'b']").one("a").rows[0].word == "no"
    with pytest.raises(BadYaml, match="line 2"):
        read_yaml("a: b\n\x01", "it")


@given(words=st.text(alphabet="ab:-[]{}&*!|>'\"?#%@,. \n\t<~0\u2028\x85\ufeff", max_size=60))
def test_whatever_stands_there_is_read_or_refused(words: str):
    with suppress(BadYaml):
        read_yaml(words, "it")
