"""Every error has words for people."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from rednote_desktop.domain import errors
from rednote_desktop.ui.errors import Remedy, explain, explain_reason


def _leaves() -> list[type[errors.RedNoteError]]:
    classes = [
        cls
        for _, cls in inspect.getmembers(errors, inspect.isclass)
        if issubclass(cls, errors.RedNoteError)
    ]
    return [cls for cls in classes if not cls.__subclasses__()]


def _made(cls: type[errors.RedNoteError]) -> errors.RedNoteError:
    arguments: dict[type, tuple[Any, ...]] = {
        errors.PackMissing: ("zh", "en"),
        errors.UnsupportedPair: ("ja", "en"),
        errors.MediaTooLarge: ("a.png", 2, 1, "bytes"),
        errors.NewerProfile: (9, 1),
    }
    return cls(*arguments.get(cls, ()))


GENERAL = explain(RuntimeError("x")).text


@pytest.mark.parametrize("cls", _leaves(), ids=lambda cls: cls.__name__)
def test_every_leaf_has_a_sentence_of_its_own(cls: type[errors.RedNoteError]) -> None:
    explanation = explain(_made(cls))
    assert explanation.text
    assert explanation.text != GENERAL
    assert explanation.action is (Remedy.RETRY if cls.retryable else explanation.action)


def test_there_are_all_the_leaves_of_the_design() -> None:
    assert len(_leaves()) >= 17


def test_a_translation_carries_its_reason_by_name() -> None:
    assert explain_reason("PackMissing") == explain(errors.PackMissing("zh", "en")).text
    assert explain_reason("NoSuchError") == explain(errors.EngineFailed()).text
