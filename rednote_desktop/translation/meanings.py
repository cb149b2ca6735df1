"""Chinese words with the English stems of what dictionary and slang glossary say of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rednote_desktop.translation.english import stems
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.scripts import HAN

SensesOf = Callable[[Iterable[str]], Mapping[str, Sequence[str]]]
"""Returns the senses of the words that the dictionary has; called from a worker thread."""

_LONGEST_WORD: Final = 6
_MOST_KNOWN: Final = 30_000
_HAN_RUN: Final = re.compile(f"[{HAN}]+")
_ASIDE: Final = re.compile(r"\([^()]*\)|\[[^\]]*\]|\b(?:variant|abbr\.|see also|see) .*")
_NOTHING_WORDS: Final = """
的 了 是 在 我 你 您 他 她 它 我们 你们 他们 她们 它们 咱 咱们 这 那 就 都
也 很 还 和 与 吧 吗 呢 啊 呀 哦 嘛 啦 哈 哈哈 哈哈哈 嗯 喔 噢 哎 唉 诶 把
被 给 对 从 到 得 地 着 过 会 能 要 想 让 叫 使 又 再 才 只 太 真 最 更
可 可以 可是 什么 怎么 为什么 怎样 怎么样 哪 哪里 哪儿 这里 那里 这儿 那儿 这个
那个 这些 那些 这样 那样 这么 那么 有 没 没有 不 别 一 一个 一下 一点 一些 一样
一直 一起 个 些 们 自己 因为 所以 但是 但 不过 而 而且 如果 要是 的话 虽然 然后
或 或者 还是 以 以后 以前 之 之后 之前 其 其实 来 去 上 下 里 中 外 出 起
起来 出来 下来 上来 进去 做 弄 搞 用 跟 比 像 好 多 少 时候 时 当 点 次 种
条 张 件 位 间 句 场 份 双 片 颗 棵 套 台 辆 部 首 顿 两 几 每 各 某 谁
多少 现在 已经 正在 刚 刚刚 便 即 却 则 向 往 由 于 为 为了 将 所 者 并 并且
完 成 住 不是 就是 真的 非常 特别 比较 应该 必须 需要 请 問 這 個 們 還 會 嗎
來 過 對 沒 麼 什麼 怎麼 沒有 裡 係 嘅 喺 啲 冇 佢 唔 咗 咁
"""
_NOTHING: Final = frozenset(_NOTHING_WORDS.split())


@dataclass(frozen=True, slots=True)
class Meaning:
    """A Chinese word; ``parts`` are the stems of the words inside it, a weaker hint."""

    word: str
    stems: frozenset[str]
    parts: frozenset[str]
    tells: bool
    """Whether the word carries meaning of its own, so that a translation must have it."""


class Meanings:
    """Cuts text into words with their stems; what was looked up once is kept in memory."""

    def __init__(self, senses_of: SensesOf, glossary: Glossary) -> None:
        self._senses_of = senses_of
        self._glossary = glossary
        self._known: dict[str, frozenset[str] | None] = {}

    def of(self, text: str) -> tuple[Meaning, ...]:
        """Return the words of a text, the longest that is known at each place."""
        self._learn(text)
        found: list[Meaning] = []
        position = 0
        while position < len(text):
            slang = self._glossary.longest_at(text, position)
            length = self._longest(text, position)
            if slang is not None and len(slang.term) >= max(length, 2):
                # What it says word for word is the very mistake that is looked for.
                meant = stems(f"{slang.meaning}, {slang.example_translation}")
                found.append(Meaning(slang.term, meant, frozenset(), bool(stems(slang.meaning))))
                position += len(slang.term)
            elif length:
                found.append(self._meaning(text[position : position + length]))
                position += length
            else:
                position += 1
        return tuple(found)

    def hints(self, text: str) -> frozenset[str]:
        """Return the stems of every longer word in a text, also across the words that were cut."""
        self._learn(text)
        found: set[str] = set()
        for start in range(len(text)):
            for end in range(start + 2, min(start + _LONGEST_WORD, len(text)) + 1):
                found |= self._known.get(text[start:end]) or frozenset()
        return frozenset(found)

    def _meaning(self, word: str) -> Meaning:
        meant = self._known.get(word) or frozenset()
        parts: set[str] = set()
        for start in range(len(word)):
            for end in range(start + 1, len(word) + 1):
                part = word[start:end]
                if part != word and part not in _NOTHING:
                    parts |= self._known.get(part) or frozenset()
        return Meaning(word, meant, frozenset(parts), bool(meant) and word not in _NOTHING)

    def _longest(self, text: str, position: int) -> int:
        for length in range(min(_LONGEST_WORD, len(text) - position), 0, -1):
            if self._known.get(text[position : position + length]) is not None:
                return length
        return 0

    def _learn(self, text: str) -> None:
        """Look up the pieces of a text that were not looked up before."""
        wanted = set()
        for run in _HAN_RUN.finditer(text):
            characters = run.group()
            for start in range(len(characters)):
                for end in range(start + 1, min(start + _LONGEST_WORD, len(characters)) + 1):
                    form = characters[start:end]
                    if form not in self._known:
                        wanted.add(form)
        if not wanted:
            return
        if len(self._known) + len(wanted) > _MOST_KNOWN:
            self._known.clear()
        senses = self._senses_of(wanted)
        for form in wanted:
            given = senses.get(form)
            self._known[form] = None if given is None else _stems(given)


def _stems(senses: Sequence[str]) -> frozenset[str]:
    """Return the stems of all senses, asides in brackets left out where there is more."""
    text = " / ".join(senses)
    found = stems(_ASIDE.sub(" ", text))
    return found or stems(text)
