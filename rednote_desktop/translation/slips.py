"""Whether a translation says another number than its source, no for yes, or a contrary word."""

from __future__ import annotations

from rednote_desktop.domain.language import ENGLISH, is_chinese, same_language
from rednote_desktop.translation.contraries import turned
from rednote_desktop.translation.negation import denies
from rednote_desktop.translation.numerals import chinese_numbers, differing, english_numbers


def slips(source_text: str, output: str, source: str, target: str) -> int:
    """Return how many of these happened: 0 to 2; 0 for other pairs than Chinese and English."""
    from_chinese = is_chinese(source)
    if from_chinese and same_language(target, ENGLISH):
        chinese, english = source_text, output
    elif same_language(source, ENGLISH) and is_chinese(target):
        chinese, english = output, source_text
    else:
        return 0
    numbers = differing(chinese_numbers(chinese), english_numbers(english))
    opposite = denies(chinese, english) or turned(source_text, output, from_chinese=from_chinese)
    return bool(numbers) + bool(opposite)
