"""Words aligned by how captions pair them."""

from __future__ import annotations

from training.equivalents import align


def test_words_are_aligned_by_what_always_goes_with_them() -> None:
    tokens = [
        (("猫", "睡"), ("cat", "sleep")),
        (("猫", "吃"), ("cat", "eat")),
        (("狗", "睡"), ("dog", "sleep")),
        (("狗", "吃"), ("dog", "eat")),
    ]
    likely, often = align(tokens)
    of_cat = {word: share for (source, word), share in likely.items() if source == "猫"}
    assert max(of_cat, key=of_cat.__getitem__) == "cat"
    assert likely["睡", "sleep"] > 2 * likely["睡", "dog"]
    assert 0.999 < sum(of_cat.values()) < 1.001
    assert often["猫", "cat"] > often["猫", "eat"]
