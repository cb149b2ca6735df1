"""Word-by-word glosses: what each word of a sentence means, always true to the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rednote_desktop.domain.language import ENGLISH, is_chinese, same_language
from rednote_desktop.translation.dictionary import english_key
from rednote_desktop.translation.english import stem
from rednote_desktop.translation.glossary import short_sense
from rednote_desktop.translation.lexicon import Lexicon, Word
from rednote_desktop.translation.trust import GlossWord

_LONGEST_PHRASE: Final = 3
_MOST_SENSE_CHARACTERS: Final = 30
_ASIDE: Final = re.compile(r"\s*\([^()]*\)\s*")
_DESCRIBES: Final = re.compile(
    r"^(?:surname|variant|old variant|also pr|classifier|particle|used |see |abbr|CL:|modal|"
    r"erhua|same as|\W*$)|\["
)
_PARTICLES: Final = frozenset("的了吗呢吧啊呀嘛啦地得着过哦喔么之們们嗎個嘅呐哇")
_SENSES_OF_COMMON: Final = """
我=I; 你=you; 他=he; 她=she; 它=it; 不=not; 没=not; 别=don't; 当=as; 岁=years old; 先=first;
请=please; 谢谢=thanks; 次=times; 年=year; 点=o'clock; 块=yuan; 干=dry; 宝=dear; 头=head;
少=less; 出=out; 起=up; 问=ask; 发=send; 打=hit; 拍=shoot; 花=flower; 看到=see; 多少=how much;
为什么=why; 现在=now; 真的=really; 是=is; 在=at; 有=have; 和=and; 都=all; 也=also; 就=then;
还=still; 很=very; 把=(object); 被=(by); 给=give; 这=this; 那=that; 会=will; 能=can; 要=want;
去=go; 来=come; 说=say; 从=from; 到=to; 对=right; 好=good; 只=only; 人=person; 上=on; 下=down;
里=in; 大=big; 小=small; 多=many; 太=too; 真=really; 再=again; 才=only then; 又=again; 想=want;
看=look; 吃=eat; 让=let; 用=use; 跟=with; 比=than; 像=like; 最=most; 更=more; 两=two; 什么=what;
怎么=how; 谁=who; 家=home; 做=do; 可以=can; 没有=not have; 我们=we; 你们=you; 他们=they;
她们=they; 一个=one; 因为=because; 但是=but; 自己=oneself; 时候=when;
老=old; 菜=dish; 粉=noodles; 片=slice; 数=count; 秒=second; 到了=arrived; 篇=article;
店=shop; 开=open; 快=soon; 没了=gone; 看完=finish reading; 好吃=tasty; 好看=good-looking; 叫=call;
岁=years old; 钱=money; 半=half; 前=before; 后=after; 外=outside
"""
_ENGLISH_WORD: Final = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_PASSED_OVER: Final = frozenset(
    ("a", "an", "the", "of", "is", "are", "am", "was", "were", "be", "been", "to", "do", "does")
)
_CHINESE_OF_COMMON: Final = """
i=我; me=我; my=我的; mine=我的; you=你; your=你的; he=他; him=他; his=他的; she=她; her=她;
it=它; its=它的; we=我们; us=我们; our=我们的; they=他们; them=他们; their=他们的; this=这个;
that=那个; these=这些; those=那些; in=在; on=在…上; at=在; for=为了; with=和; from=从; and=和;
or=或者; but=但是; not=不; no=没有; can=能; can't=不能; cannot=不能; don't=不; doesn't=不;
didn't=没有; won't=不会; isn't=不是; aren't=不是; wasn't=不是; will=会; would=会; should=应该;
have=有; has=有; had=有; what=什么; who=谁; when=什么时候; where=哪里; why=为什么; how=怎么;
all=所有; so=所以; as=像; if=如果; just=只是; out=出去; up=上; down=下; there=那里; here=这里;
very=很; too=也; about=关于; by=被; like=像; than=比; never=从不; some=一些; any=任何; more=更多;
because=因为; get=得到; off=关; found=找到; one=一; into=进; after=之后; before=之前;
you're=你是; i'm=我是; it's=它是; that's=那是; he's=他是; she's=她是; they're=他们是;
we're=我们是; i've=我已经; what's=什么是; let's=让我们; what time=几点; grandmother=奶奶;
dollar=美元; dollars=美元; two=两; three=三; four=四; five=五; six=六; seven=七; eight=八;
nine=九; ten=十; turn=转; open=打开; close=关; closed=关了; kid=孩子; kids=孩子们; lol=哈哈;
omg=天哪; cute=可爱; love=爱; good=好; thanks=谢谢; please=请; want=想; need=需要; know=知道;
think=觉得; make=做; made=做; go=去; went=去了; come=来; came=来了; take=拿; took=拿了; say=说;
says=说; said=说; see=看见; saw=看见; look=看; looks=看起来; give=给; time=时间; people=人;
thing=东西; things=东西; way=方式; day=天; today=今天; new=新; big=大; small=小
"""


def _table(text: str) -> dict[str, str]:
    pairs = (pair.strip().partition("=") for pair in text.replace("\n", " ").split(";"))
    return {word: sense for word, _, sense in pairs}


_SENSES: Final = _table(_SENSES_OF_COMMON)
_CHINESE: Final = _table(_CHINESE_OF_COMMON)


class Glosser:
    """Glosses sentences between Chinese and English; to be used from worker threads."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def gloss(self, sentence: str, source: str, target: str) -> tuple[GlossWord, ...]:
        """Return the words of a sentence with their senses, or nothing for other languages.

        Raises ``StorageError``.
        """
        if is_chinese(source) and same_language(target, ENGLISH):
            return tuple(self._from_chinese(sentence))
        if same_language(source, ENGLISH) and is_chinese(target):
            return self._from_english(sentence)
        return ()

    def _from_chinese(self, sentence: str) -> list[GlossWord]:
        found: list[GlossWord] = []
        position = 0
        for word in self._lexicon.words_now(sentence):
            found += _kept(sentence[position : word.start])
            position = word.start + len(word.text)
            if word.text not in _PARTICLES:
                found.append(GlossWord(word.text, brief(word)))
        return [*found, *_kept(sentence[position:])]

    def _from_english(self, sentence: str) -> tuple[GlossWord, ...]:
        words = _ENGLISH_WORD.findall(sentence)
        phrases = {
            _key(words[start : start + length])
            for start in range(len(words))
            for length in range(1, _LONGEST_PHRASE + 1)
        }
        known = self._lexicon.chinese_for(
            {*phrases, *(form for word in words for form in _forms(word))} - {""}
        )
        found: list[GlossWord] = []
        position = 0
        while position < len(words):
            for length in range(min(_LONGEST_PHRASE, len(words) - position), 0, -1):
                phrase = " ".join(words[position : position + length])
                form = _CHINESE.get(phrase.lower().replace("’", "'")) or known.get(
                    _key(words[position : position + length])
                )
                if length == 1 and form is None:
                    form = next((known[each] for each in _forms(phrase) if each in known), "")
                if form is not None:
                    if phrase.lower() not in _PASSED_OVER:
                        found.append(GlossWord(phrase, form))
                    position += length
                    break
        return tuple(found)


def brief(word: Word) -> str:
    """Return the sense of a word in few words: what slang means goes before the dictionary."""
    if word.slang is not None:
        sense = (short_sense(word.slang) or word.slang.meaning).removeprefix("To ")
        return _cut(sense[:1].lower() + sense[1:] if sense[1:2].islower() else sense)
    if word.text in _SENSES:
        return _SENSES[word.text]
    for sense in word.senses:
        plain = _ASIDE.sub(" ", sense).split(";", 1)[0].strip()
        if plain and not _DESCRIBES.search(plain):
            return _cut(plain.removeprefix("to be ").removeprefix("to "))
    return _cut(_ASIDE.sub(" ", word.senses[0]).strip()) if word.senses else ""


def _cut(sense: str) -> str:
    """Return as many whole words as there is room for."""
    if len(sense) <= _MOST_SENSE_CHARACTERS:
        return sense
    first = re.split(r"[,:/(;]", sense, maxsplit=1)[0].strip()
    if len(first) <= _MOST_SENSE_CHARACTERS:
        return first
    return first[: _MOST_SENSE_CHARACTERS + 1].rsplit(" ", 1)[0] + "…"


def _kept(between: str) -> list[GlossWord]:
    """Return what stands between Chinese words and is worth reading: Latin words, numbers."""
    return [GlossWord(text) for text in re.findall(r"[^\W_][\w.,'’%&+-]*(?<![.,])", between)]


def _key(words: Sequence[str]) -> str:
    """Return the key of a phrase; one that is a single word with its article has none."""
    key = english_key(" ".join(words))
    return key if len(words) == 1 or " " in key else ""


def _forms(word: str) -> tuple[str, ...]:
    """Return other forms under which an English word may stand in the dictionary."""
    lowered = word.lower().replace("’", "'")
    bare = lowered.removesuffix("'s").removesuffix("n't")
    root = stem(bare)
    return tuple(dict.fromkeys(form for form in (bare, root, f"{root}e", bare.rstrip("s")) if form))
