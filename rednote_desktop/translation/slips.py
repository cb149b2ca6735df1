"""Whether a translation says another number than its source, or no where that says yes."""

from __future__ import annotations

from rednote_desktop.domain.language import ENGLISH, is_chinese, same_language
from rednote_desktop.translation.negation import denies
from rednote_desktop.translation.numerals import chinese_numbers, differing, english_numbers


def slips(source_text: str, output: str, source: str, target: str) -> int:
    """Return how many of the two happened: 0 to 2; 0 for other pairs than Chinese and English."""
    if is_chinese(source) and same_language(target, ENGLISH):
        chinese, english = source_text, output
    elif same_language(source, ENGLISH) and is_chinese(target):
        chinese, english = output, source_text
    else:
        return 0
    numbers = differing(chinese_numbers(chinese), english_numbers(english))
    return bool(numbers) + bool(denies(chinese, english))
