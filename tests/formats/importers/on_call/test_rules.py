import pytest

from rolemap.formats.importing.calendar.rules import NotRead, rule_of

HUGE = "1" + "0" * 30


@pytest.mark.parametrize(
    "part",
    [
        *(
            f"{key}={HUGE}"
            for key in ("BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYSETPOS", "INTERVAL")
        ),
        *("BYMONTH=0", "BYMONTH=13", "BYMONTH=-1", "BYMONTHDAY=0", "BYMONTHDAY=32"),
        *("BYYEARDAY=367", "BYSETPOS=-367", f"BYDAY={HUGE}MO", "BYDAY=54MO"),
    ],
)
def test_numbers_that_no_calendar_has_are_no_rule(part: str) -> None:
    with pytest.raises(NotRead):
        rule_of(f"FREQ=YEARLY;{part}")


def test_numbers_at_the_ends_are_read() -> None:
    rule, _ = rule_of("FREQ=YEARLY;BYMONTH=1,12;BYMONTHDAY=-31,31;BYYEARDAY=-366,366;BYSETPOS=-366")
    assert (rule.months, rule.month_days, rule.year_days) == ((1, 12), (-31, 31), (-366, 366))
