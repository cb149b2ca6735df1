"""Numbers, dates, prices and names of languages in the interface language, by Babel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rednote_desktop.domain.language import UNDETERMINED
from rednote_desktop.domain.product import Money

if TYPE_CHECKING:
    from babel import Locale

_LATEST_AGO_SECONDS = 7 * 24 * 3600


class Formats:
    """Formats values for one locale, such as ``en_US`` or ``zh_CN``; Babel loads on first use."""

    def __init__(self, locale: str) -> None:
        self._name = locale
        self._locale: Locale | None = None

    @property
    def locale(self) -> Locale:
        """The Babel locale; English where the name is unknown."""
        if self._locale is None:
            from babel import Locale, UnknownLocaleError

            try:
                self._locale = Locale.parse(self._name, sep="_")
            except (UnknownLocaleError, ValueError):
                self._locale = Locale.parse("en_US")
        return self._locale

    def count(self, number: int) -> str:
        """Return a count short enough for a card: ``12.3K``, ``1.2万``, ``12.300`` in German."""
        from babel.numbers import format_compact_decimal, format_decimal

        if number < 10_000:
            return format_decimal(number, locale=self.locale)
        short = format_compact_decimal(number, locale=self.locale, fraction_digits=1)
        return format_decimal(number, locale=self.locale) if short.isdecimal() else short

    def number(self, number: float) -> str:
        """Return a number with the locale's separators."""
        from babel.numbers import format_decimal

        return format_decimal(number, locale=self.locale)

    def percent(self, share: float) -> str:
        """Return a share between 0 and 1 in whole per cent: ``97%``."""
        from babel.numbers import format_percent

        return format_percent(share, locale=self.locale)

    def ago(self, moment: datetime, now: datetime | None = None) -> str:
        """Return how long ago: ``3 hours ago`` up to a week, the date beyond that."""
        from babel.dates import format_timedelta

        passed = (now or datetime.now(UTC)) - moment
        if passed.total_seconds() > _LATEST_AGO_SECONDS:
            return self.date(moment)
        if passed.total_seconds() < 0:
            passed = -passed
        return format_timedelta(-passed, add_direction=True, locale=self.locale)

    def until(self, moment: datetime, now: datetime | None = None) -> str:
        """Return how far ahead a moment is: ``in 3 hours``."""
        from babel.dates import format_timedelta

        left = moment - (now or datetime.now(UTC))
        return format_timedelta(left, add_direction=True, locale=self.locale)

    def date(self, moment: datetime) -> str:
        """Return the day in the reader's time zone."""
        from babel.dates import format_date

        return format_date(moment.astimezone().date(), format="medium", locale=self.locale)

    def time(self, moment: datetime) -> str:
        """Return hours and minutes in the reader's time zone."""
        from babel.dates import format_time

        return format_time(moment.astimezone().time(), format="short", locale=self.locale)

    def span(self, seconds: int) -> str:
        """Return a length of time in its largest whole unit: ``3 days``, ``30 minutes``."""
        from babel.units import format_unit

        for size, unit in ((86_400, "day"), (3600, "hour"), (60, "minute")):
            if seconds >= size and not seconds % size:
                return format_unit(seconds // size, f"duration-{unit}", locale=self.locale)
        return format_unit(seconds, "duration-second", locale=self.locale)

    def money(self, money: Money) -> str:
        """Return an amount in its own currency, written as the locale does."""
        from babel.numbers import format_currency, get_currency_symbol

        text = format_currency(money.amount, money.currency, locale=self.locale)
        if self.locale.text_direction != "rtl":
            return text
        # The sign of “CN¥” would change sides with the letters.
        symbol = get_currency_symbol(money.currency, locale=self.locale)
        return text.replace(symbol, f"\u2068{symbol}\u2069")

    def bytes(self, size: int) -> str:
        """Return a size in MB or KB (powers of 1,000)."""
        from babel.units import format_unit

        if size < 1_000_000:
            return format_unit(
                round(size / 1000), "digital-kilobyte", length="short", locale=self.locale
            )
        return format_unit(
            round(size / 1_000_000, 1), "digital-megabyte", length="short", locale=self.locale
        )

    def duration(self, milliseconds: int) -> str:
        """Return minutes and seconds: ``0:24``."""
        seconds = round(milliseconds / 1000)
        return f"{seconds // 60}:{seconds % 60:02d}"

    @property
    def onward(self) -> str:
        """An arrow that points the way the interface language is read."""
        return "←" if self.locale.text_direction == "rtl" else "→"

    def pair(self, source: str, target: str, *, both_ways: bool = False) -> str:
        """Return the names of two languages with an arrow between them."""
        arrow = "↔" if both_ways else self.onward
        return f"{self.language_name(source)} {arrow} {self.language_name(target)}"

    def listed(self, names: Sequence[str]) -> str:
        """Return names as a list in a sentence: ``Ada, Bo, and Cai``."""
        from babel.lists import format_list

        return format_list(names, locale=self.locale)

    def language_name(self, tag: str) -> str:
        """Return the name of a language in the interface language; empty for ``und``."""
        from babel import Locale, UnknownLocaleError

        if tag in ("", UNDETERMINED):
            return ""
        names = self.locale.languages
        try:
            language = Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            return str(names.get(tag, tag))
        whole = f"{language.language}_{language.script}" if language.script else language.language
        return str(names.get(whole) or names.get(language.language) or tag)
