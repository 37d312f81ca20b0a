"""An index that is kept up has the entries of one that is built from nothing."""

from hypothesis import given
from hypothesis import strategies as st

from rolemap.model import index
from rolemap.model.records import Person

ids = st.sampled_from("abcde")
people = st.lists(
    st.builds(
        Person,
        id=ids,
        name=st.just("Somebody"),
        managers=st.lists(ids, max_size=3).map(tuple),
        teams=st.just(()),
    ),
    unique_by=lambda person: person.id,
)


def entries(found: index.Index) -> dict[str, tuple[str, ...]]:
    return dict(found.items())


@given(people, people)
def test_updated_is_as_built(before: list[Person], after: list[Person]) -> None:
    old = {person.id: person for person in before}
    new = {person.id: person for person in after}
    edits = [(old.get(key), new.get(key)) for key in old | new]
    kept_up = index.updated(index.build(before, "managers"), "managers", edits)
    assert entries(kept_up) == entries(index.build(after, "managers"))
    assert all(list(found) == sorted(set(found)) != [] for found in entries(kept_up).values())


def test_edits_of_other_fields_leave_the_index_itself() -> None:
    ana = Person(id="ana", name="Ana", managers=("ben",))
    known = index.build([ana], "managers")
    renamed = ana.model_copy(update={"name": "Anna"})
    assert index.updated(known, "managers", [(ana, renamed)]) is known
