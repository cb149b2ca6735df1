"""Chinese words with the English stems of what dictionary, captions and slang glossary say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from rednote_desktop.translation.dictionary import forms_in, longest_in
from rednote_desktop.translation.english import stems
from rednote_desktop.translation.equivalents import equivalents
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.terms import Terms

StemsOf = Callable[[Iterable[str]], Mapping[str, frozenset[str]]]
"""Returns the stems of the words that the dictionary has; called from a worker thread."""

_LONGEST_WORD: Final = 6
_MOST_KNOWN: Final = 30_000
_MOST_TEXTS: Final = 64
"""A sentence is asked about some times in a row: its words, its hints, what repeats."""
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

    def __init__(self, stems_of: StemsOf, glossary: Glossary) -> None:
        self._stems_of = stems_of
        self._glossary = glossary
        self._known: dict[str, frozenset[str] | None] = {}
        self._texts: dict[tuple[str, Terms], tuple[Meaning, ...]] = {}

    def of(self, text: str) -> tuple[Meaning, ...]:
        """Return the words of a text, the longest that is known at each place."""
        key = (text, self._glossary.own)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            found = self._texts[key] = self._cut(text)
        return found

    def learn(self, text: str) -> Mapping[str, frozenset[str] | None]:
        """Look up the pieces of a text that were not looked up before, all in one question.

        Return what is known now, with all pieces of the text: ``None`` for those that are no word.
        """
        known = self._known
        pieces = forms_in(text, _LONGEST_WORD)
        wanted = pieces.difference(known)
        if len(known) + len(wanted) > _MOST_KNOWN:
            known, wanted = {}, pieces  # other threads go on with what they were given
        if wanted:
            given = self._stems_of(wanted)
            for form in wanted:
                found = given.get(form)
                known[form] = None if found is None else found | equivalents(form)
            self._known = known
        return known

    def _cut(self, text: str) -> tuple[Meaning, ...]:
        known = self.learn(text)
        found: list[Meaning] = []
        position = 0
        while position < len(text):
            slang = self._glossary.longest_at(text, position)
            length = longest_in(known, text, position, _LONGEST_WORD)
            if slang is not None and len(slang.term) >= max(length, 2):
                # What it says word for word is the very mistake that is looked for.
                meant = stems(f"{slang.meaning}, {slang.example_translation}")
                found.append(Meaning(slang.term, meant, frozenset(), bool(stems(slang.meaning))))
                position += len(slang.term)
            elif length:
                found.append(_meaning(text[position : position + length], known))
                position += length
            else:
                position += 1
        return tuple(found)

    def hints(self, text: str) -> frozenset[str]:
        """Return the stems of every longer word in a text, also across the words that were cut."""
        known = self.learn(text)
        longer = {form for form in forms_in(text, _LONGEST_WORD) if len(form) > 1}
        return frozenset[str]().union(*filter(None, map(known.get, longer)))


def _meaning(word: str, known: Mapping[str, frozenset[str] | None]) -> Meaning:
    meant = known.get(word) or frozenset()
    inside = forms_in(word, len(word)) - _NOTHING - {word} if len(word) > 1 else ()
    parts = frozenset[str]().union(*filter(None, map(known.get, inside)))
    return Meaning(word, meant, parts, bool(meant) and word not in _NOTHING)
