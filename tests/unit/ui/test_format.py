"""Numbers, dates and prices as their readers write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from rednote_desktop.domain.product import Money
from rednote_desktop.ui.format import Formats

ENGLISH = Formats("en_US")
CHINESE = Formats("zh_CN")
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("number", "english", "chinese"),
    [
        (0, "0", "0"),
        (2310, "2,310", "2,310"),
        (12_345, "12.3K", "1.2万"),
        (128_400, "128.4K", "12.8万"),
    ],
)
def test_counts_are_short_enough_for_a_card(number: int, english: str, chinese: str) -> None:
    assert ENGLISH.count(number) == english
    assert CHINESE.count(number) == chinese


def test_time_ago_in_both_languages() -> None:
    moment = NOW - timedelta(hours=3)
    assert ENGLISH.ago(moment, NOW) == "3 hours ago"
    assert CHINESE.ago(moment, NOW) == "3小时前"
    assert "2026" in ENGLISH.ago(NOW - timedelta(days=30), NOW)


def test_shares_are_whole_per_cent_as_the_language_writes_them() -> None:
    assert ENGLISH.percent(0.968) == "97%"
    assert CHINESE.percent(1) == "100%"
    assert Formats("fr_FR").percent(0.5) == "50\xa0%"


def test_prices_keep_their_currency() -> None:
    assert ENGLISH.money(Money(Decimal("29.90"), "CNY")) == "CN¥29.90"
    assert CHINESE.money(Money(Decimal("29.90"), "CNY")) == "¥29.90"
    assert ENGLISH.money(Money(Decimal(4), "USD")) == "$4.00"


def test_languages_are_named_in_the_interface_language() -> None:
    assert ENGLISH.language_name("zh") == "Chinese"
    assert CHINESE.language_name("en") == "英语"
    assert ENGLISH.language_name("zh-Hant") == "Traditional Chinese"
    assert ENGLISH.language_name("und") == ""
    assert ENGLISH.language_name("mul") == "Multiple languages"
    assert CHINESE.language_name("mul") == "多语种"


def test_an_unknown_locale_falls_back_to_english() -> None:
    assert Formats("xx_nonsense").count(12_345) == "12.3K"


def test_durations_and_sizes() -> None:
    assert ENGLISH.duration(24_000) == "0:24"
    assert ENGLISH.duration(61_400) == "1:01"
    assert ENGLISH.bytes(1_500_000) == "1.5 MB"
