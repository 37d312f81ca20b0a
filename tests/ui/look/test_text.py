"""Words of the user, shown safely and in the room there is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QTextDocument

from rolemap.ui.look.text import elide, initials, isolate, one_line, plain, wrap

# Surrogates too: a broken file may have them.
NAMES = st.text(max_size=60)
BASIC_NAMES = st.text(st.characters(exclude_categories=("C", "Z", "M")), max_size=40)
FAMILY = "👨\u200d👩\u200d👧"


@pytest.fixture(scope="module")
def metrics(qapp):
    return QFontMetricsF(QFont())


# plain


class Canary(QTextDocument):
    """Knows which files a text asked for."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.setHtml(html)
        self.adjustSize()

    def loadResource(self, kind, name):  # noqa: N802
        self.asked.append(name.toString())


def test_a_tool_tip_opens_no_file_that_it_names(qapp):
    name = 'Ann <img src="file:///etc/hostname"> <b>&amp;'
    assert Canary(f"<qt>{name}</qt>").asked[0] == "file:///etc/hostname"
    shown = Canary(plain(name))
    assert shown.asked == []
    assert shown.toPlainText() == name


@given(BASIC_NAMES)
def test_a_tool_tip_shows_the_very_text(qapp, name):
    assert Canary(plain(name)).toPlainText() == name


def test_a_tool_tip_keeps_lines(qapp):
    assert Canary(plain("one\ntwo\r\nthree")).toPlainText() == "one\ntwo\nthree"


def test_no_text_is_no_tool_tip():
    assert plain("") == ""


# one_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ("Zoë 王小明 محمد " + FAMILY, "Zoë 王小明 محمد " + FAMILY),
        ("one\ntwo", "one↵two"),
        ("one\r\ntwo\rthree", "one↵two↵three"),
        ("a\u2028b\u2029c\x85d\ve", "a↵b↵c↵d↵e"),
        ("a\tb\x00c", "a␉b␀c"),
        ("a\x7fb\x9fc", "a<U+007F>b<U+009F>c"),
        ("evil\u202egpj.exe", "evil<U+202E>gpj.exe"),
        ("half\ud83d", "half\ufffd"),
    ],
)
def test_nothing_unseen_is_left(text, shown):
    assert one_line(text) == shown


@given(NAMES)
def test_one_line_is_one_line_and_stays_so(name):
    line = one_line(name)
    assert len(line.splitlines()) <= 1
    assert not any(
        unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in line
    )
    assert one_line(line) == line


# isolate


@given(NAMES)
def test_a_name_cannot_get_out_of_its_fence(name):
    fenced = isolate(name)
    assert fenced[0] == "\u2068"
    assert fenced[-1] == "\u2069"
    assert not set(fenced[1:-1]) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


# initials


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Ruiz", "AR"),
        ("Ana", "A"),
        ("ana maria ruiz", "AR"),
        ("Chen Li (contract)", "CC"),
        ("Jean-Luc Picard", "JP"),
        ("  Ana   Ruiz  ", "AR"),
        ("E\u0301lodie Z\u030colic\u0301", "ÉŽ"),
        ("Ömer Özdemir", "ÖÖ"),
        ("ßeta Maier", "ßM"),
        ("王小明", "王"),
        ("김 민준", "김민"),
        ("Ана Руис", "АР"),
        ("გიორგი მაისურაძე", "გმ"),
        ("नमस्ते दुनिया", "नदु"),
        ("محمد علي حسن", "م\u200cح"),
        ("דנה לוי", "דל"),
        ("Team 7", "T7"),
        ("(Ana) [Ruiz]", "AR"),
        ("— Ana", "A"),
        (FAMILY, FAMILY),
        ("🦊 Fox", "F"),
        ("🇩🇪 🇫🇷", "🇩🇪🇫🇷"),
        ("", "?"),
        ("   ", "?"),
        ("...", "?"),
        ("\u0301", "?"),
    ],
)
def test_initials(name, expected):
    assert initials(name) == expected


@given(NAMES)
def test_every_name_has_initials(name):
    assert initials(name)


# elide


@pytest.mark.parametrize("kind", [QFontMetrics, QFontMetricsF])
def test_short_text_stays_whole_and_long_text_ends_with_dots(qapp, kind):
    metrics = kind(QFont())
    assert elide("Ana", metrics, 500) == "Ana"
    cut = elide("Maximiliane Wolkenstein-Trostburg", metrics, 80)
    assert cut.endswith("…")
    assert cut.startswith("Max")
    assert metrics.horizontalAdvance(cut) <= 80


@given(BASIC_NAMES, st.integers(0, 200))
def test_elided_text_is_never_too_wide(metrics, name, width):
    assert metrics.horizontalAdvance(elide(name, metrics, width)) <= width


# wrap


def test_words_stay_whole_while_they_fit(metrics):
    width = metrics.horizontalAdvance("Frame the business")
    wrapped = wrap("Frame the business problem", metrics, width, 3)
    assert wrapped == ("Frame the business", "problem")


def test_the_last_line_is_cut(metrics):
    width = metrics.horizontalAdvance("Frame the")
    wrapped = wrap("Frame the business problem of the whole company", metrics, width, 2)
    assert len(wrapped) == 2
    assert wrapped[0] == "Frame the"
    assert wrapped[1].endswith("…")


def test_a_word_wider_than_a_line_is_broken(metrics):
    word = "Qualitätssicherungsverantwortlichkeit"
    wrapped = wrap(word, metrics, metrics.horizontalAdvance(word) / 3, 9)
    assert len(wrapped) >= 3
    assert "".join(wrapped) == word


def test_no_character_of_several_parts_is_torn(metrics):
    assert wrap(FAMILY * 3, metrics, 1, 9) == (FAMILY,) * 3


def test_scripts_without_spaces_wrap(metrics):
    text = "数据新鲜度和质量监控"
    wrapped = wrap(text, metrics, metrics.horizontalAdvance(text) / 2.5, 9)
    assert len(wrapped) >= 3
    assert "".join(wrapped) == text


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_to_wrap(metrics, text):
    assert wrap(text.strip("\n"), metrics, 100, 3) == ()


def test_no_room_for_lines(metrics):
    assert wrap("Ana", metrics, 100, 0) == ()


@given(BASIC_NAMES, BASIC_NAMES, st.integers(20, 200), st.integers(1, 4))
def test_wrapped_lines_fit(metrics, one, other, width, lines):
    wrapped = wrap(f"{one} {other}", metrics, width, lines)
    assert len(wrapped) <= lines
    for line in wrapped:
        assert metrics.horizontalAdvance(line) <= width or len(line) == 1


@given(BASIC_NAMES, BASIC_NAMES, st.integers(20, 200))
def test_no_character_is_lost_where_there_is_room(metrics, one, other, width):
    text = f"{one} {other}"
    wrapped = wrap(text, metrics, width, 1000)
    assert "".join(wrapped).replace(" ", "") == text.replace(" ", "")
