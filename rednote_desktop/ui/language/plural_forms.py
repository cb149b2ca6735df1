"""Which plural form a count takes, by the rules with which Qt Linguist numbers them.

Qt's rules differ from CLDR's in places (Brazilian Portuguese, Welsh); the order of the forms in a
locale file is Qt's. Source: qttools, src/linguist/shared/numerus.cpp. Standard library only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

Rule = Callable[[int], int]
"""Gives the index of the form for a count of 0 or more."""


@dataclass(frozen=True, slots=True)
class PluralForms:
    """How many forms a language has, which one a count takes, and a count that takes each."""

    count: int
    index: Rule

    @property
    def examples(self) -> tuple[int, ...]:
        """The smallest count of each form, in order of the forms."""
        found: dict[int, int] = {}
        for number in range(_ENOUGH):
            found.setdefault(self.index(number), number)
        return tuple(found[form] for form in range(self.count))


def plural_forms(language: str) -> PluralForms:
    """Return the forms of a language such as ``ru`` or ``pt_BR``; one form where none is known."""
    tag = language.replace("-", "_")
    code = tag.split("_")[0]
    if tag == "pt_PT":
        return _FAMILIES["en"]
    for codes, family in _SPOKEN.items():
        if code in codes.split():
            return _FAMILIES[family]
    return _FAMILIES["zh"]


def _ends_in(number: int, first: int, last: int) -> bool:
    """Tell whether the last digit lies between two, teens not counted."""
    return first <= number % 10 <= last and not 10 <= number % 100 <= 19


def _czech(number: int) -> int:
    return 0 if number == 1 else 1 if 2 <= number <= 4 else 2


def _russian(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if _ends_in(number, 2, 4) else 2


def _polish(number: int) -> int:
    return 0 if number == 1 else 1 if _ends_in(number, 2, 4) else 2


def _arabic(number: int) -> int:
    if number <= 2:
        return number
    if 3 <= number % 100 <= 10:
        return 3
    return 4 if number % 100 >= 11 else 5


def _welsh(number: int) -> int:
    if number <= 1:
        return number
    return 2 if number <= 5 else 3 if number == 6 else 4


def _irish(number: int) -> int:
    return 0 if number == 1 else 1 if number == 2 else 2


def _gaelic(number: int) -> int:
    if number in (1, 11):
        return 0
    if number in (2, 12):
        return 1
    return 2 if 3 <= number <= 19 else 3


def _icelandic(number: int) -> int:
    return 0 if number % 10 == 1 and number % 100 != 11 else 1


def _latvian(number: int) -> int:
    return 2 if number == 0 else _icelandic(number)


def _lithuanian(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if _ends_in(number, 1, 9) else 2


def _macedonian(number: int) -> int:
    return 0 if number % 10 == 1 else 1 if number % 10 == 2 else 2


def _maltese(number: int) -> int:
    if number == 1:
        return 0
    if number == 0 or 1 <= number % 100 <= 10:
        return 1
    return 2 if 11 <= number % 100 <= 19 else 3


def _romanian(number: int) -> int:
    if number == 1:
        return 0
    return 1 if number == 0 or 1 <= number % 100 <= 19 else 2


def _slovenian(number: int) -> int:
    return {1: 0, 2: 1, 3: 2, 4: 2}.get(number % 100, 3)


_ENOUGH: Final = 200
"""Counts below this take every form of every language."""

_FAMILIES: Final = {
    "zh": PluralForms(1, lambda _number: 0),
    "en": PluralForms(2, lambda number: 0 if number == 1 else 1),
    "fr": PluralForms(2, lambda number: 0 if number <= 1 else 1),
    "cs": PluralForms(3, _czech),
    "ru": PluralForms(3, _russian),
    "pl": PluralForms(3, _polish),
    "ar": PluralForms(6, _arabic),
    "cy": PluralForms(5, _welsh),
    "ga": PluralForms(3, _irish),
    "gd": PluralForms(4, _gaelic),
    "is": PluralForms(2, _icelandic),
    "lv": PluralForms(3, _latvian),
    "lt": PluralForms(3, _lithuanian),
    "mk": PluralForms(3, _macedonian),
    "mt": PluralForms(4, _maltese),
    "ro": PluralForms(3, _romanian),
    "sl": PluralForms(4, _slovenian),
}

_SPOKEN: Final = {
    "br fil fr hy pt ti wa": "fr",
    "cs sk": "cs",
    "be bs hr ru sr uk": "ru",
    "pl": "pl",
    "ar": "ar",
    "cy": "cy",
    "dv ga gv iu mi sa se": "ga",
    "gd": "gd",
    "is": "is",
    "lv": "lv",
    "lt": "lt",
    "mk": "mk",
    "mt": "mt",
    "ro": "ro",
    "sl": "sl",
    "aa ab af am as az ba bg bn ca co da de el en eo es et eu fi fo fur fy gl gu ha he hi ia ie it"
    " ka kk kl km kn ks ku kw ky la lb lg ln lo mg ml mn mr nb ne nl nn nso oc or pa ps qu rm rn"
    " rw sd si sn so sq ss st sv sw ta te tg tk tn to ts ug ur uz vo wo xh yi zu": "en",
}
