"""Words without case and accents, so that "zoe" finds "Zoë", and the way back to the letters."""

from collections.abc import Iterable
from unicodedata import category, normalize


class _Folds(dict[int, str]):
    """What each character is compared as; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        bare = "".join(one for one in normalize("NFKD", character) if not _is_mark(one))
        folded = "".join(one for one in bare.casefold() if not _is_mark(one))
        self[code] = " " if folded.isspace() else folded
        return self[code]


class _Gaps(dict[int, str]):
    """What separates words, as a space: one character for one, so that places stay the same."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = " " if category(character)[0] in "PZC" else character
        return self[code]


def _is_mark(character: str) -> bool:
    # Format characters are unseen: nobody types them into a search.
    return category(character) in ("Mn", "Me", "Cf")


_FOLDS = _Folds()
_GAPS = _Gaps()


def fold(text: str) -> str:
    """`text` as it is compared: without case, accents and what cannot be seen."""
    return text.translate(_FOLDS)


def gapped(folded: str) -> str:
    """Folded text with a space for every sign between words; as long as before."""
    return folded.translate(_GAPS)


def places_in(text: str, folded_places: Iterable[int]) -> tuple[int, ...]:
    """Where in `text` the characters stand that are at these places of `fold(text)`.

    A mark goes with the letter that it stands on.
    """
    origins = [place for place, one in enumerate(text) for _ in _FOLDS[ord(one)]]
    found = {origins[place] for place in folded_places}
    for place in sorted(found):
        following = place + 1
        while following < len(text) and not _FOLDS[ord(text[following])]:
            found.add(following)
            following += 1
    return tuple(sorted(found))
