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


def test_a_language_that_does_not_shorten_thousands_parts_them() -> None:
    assert Formats("de").count(58_801) == "58.801"
    assert Formats("de").count(1_200_000) == "1,2\xa0Mio."


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
    assert "\u2068CN¥\u2069" in Formats("ar").money(Money(Decimal("29.90"), "CNY"))


def test_arrows_point_the_way_the_language_is_read() -> None:
    assert ENGLISH.pair("zh", "en") == "Chinese → English"
    assert ENGLISH.pair("zh", "en", both_ways=True) == "Chinese ↔ English"
    assert Formats("ar").pair("zh", "en") == "الصينية ← الإنجليزية"


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


LANGUAGES = ["en", "zh_CN", "zh_TW", "ja", "ko", "es", "fr", "de", "pt_BR", "ru", "ar"]
"""The languages of the interface."""


@pytest.mark.parametrize(
    ("language", "ago", "until", "span"),
    [
        ("en", "3 hours ago", "in 2 days", "30 minutes"),
        ("zh_CN", "3小时前", "2天后", "30分钟"),
        ("zh_TW", "3 小時前", "2 天後", "30 分鐘"),
        ("ja", "3 時間前", "2 日後", "30 分"),
        ("ko", "3시간 전", "2일 후", "30분"),
        ("es", "hace 3 horas", "dentro de 2 días", "30 minutos"),
        ("fr", "il y a 3 heures", "dans 2 jours", "30 minutes"),
        ("de", "vor 3 Stunden", "in 2 Tagen", "30 Minuten"),
        ("pt_BR", "há 3 horas", "em 2 dias", "30 minutos"),
        ("ru", "3 часа назад", "через 2 дня", "30 минут"),
        ("ar", "قبل 3 ساعات", "خلال يومين", "30 دقيقة"),
    ],
)
def test_times_are_told_in_every_language(language: str, ago: str, until: str, span: str) -> None:
    formats = Formats(language)
    assert formats.ago(NOW - timedelta(hours=3), NOW) == ago
    assert formats.until(NOW + timedelta(days=2), NOW) == until
    assert formats.span(1800).replace("\xa0", " ") == span


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(1, "1 минуту"), (2, "2 минуты"), (5, "5 минут"), (21, "21 минуту"), (33, "33 минуты")],
)
def test_russian_counts_minutes_in_three_forms(minutes: int, told: str) -> None:
    assert Formats("ru").ago(NOW - timedelta(minutes=minutes), NOW) == f"{told} назад"


@pytest.mark.parametrize(
    ("language", "listed"),
    [
        ("en", "A, B, and C"),
        ("zh_CN", "A、B和C"),
        ("zh_TW", "A、B和C"),
        ("ja", "A、B、C"),
        ("ko", "A, B 및 C"),
        ("es", "A, B y C"),
        ("fr", "A, B et C"),
        ("de", "A, B und C"),
        ("pt_BR", "A, B e C"),
        ("ru", "A, B и C"),
        ("ar", "A وB وC"),
    ],
)
def test_names_are_listed_as_the_language_does(language: str, listed: str) -> None:
    formats = Formats(language)
    assert formats.listed(["A", "B", "C"]) == listed
    assert formats.listed(["A"]) == "A"
    assert formats.listed([]) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_formats_in_its_own_words_and_western_digits(language: str) -> None:
    formats = Formats(language)
    assert formats.locale.language == language.split("_")[0]
    texts = (
        formats.count(1_234_567),
        formats.number(1234.5),
        formats.percent(0.97),
        formats.ago(NOW - timedelta(days=30), NOW),
        formats.time(NOW),
        formats.money(Money(Decimal("29.90"), "CNY")),
        formats.bytes(12_345_678),
        formats.duration(24_000),
        formats.language_name("zh-Hant"),
    )
    assert all(texts)
    digits = {character for text in texts for character in text if character.isdecimal()}
    assert digits <= set("0123456789"), "the texts around them count so, too"


@pytest.mark.parametrize("locale", ["en_XA", "tlh", ""])
def test_an_unknown_locale_formats_as_english_does(locale: str) -> None:
    assert Formats(locale).count(12_345) == "12.3K"
