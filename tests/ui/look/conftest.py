"""What tests of the look share."""

import pytest

from rolemap.ui.look.theme import Theme, make_theme


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def theme(request, qapp) -> Theme:
    return make_theme(dark=request.param)
