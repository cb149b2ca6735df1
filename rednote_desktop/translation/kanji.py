"""Tells Japanese in ideographs alone from Chinese, by the characters that only one of them has."""

from __future__ import annotations

from typing import Final

_JAPANESE_ONLY: Final = frozenset(
    "気駅図発売価検対円広桜楽経済鉄県働込畑払拝営栄応択沢浄渋渓焼獣産畳総続縄繊聴蔵覚訳読謡譲豊転"
    "軽逓遅酔釈鉱銭録関闘隠隣雑霊頼顕駆験騒髪黒歩巻剣剤塩増壊変帰徴徳恵悪悩戦戯抜掲摂撃斎暁暦様桟"
    "権歓歴毎氷滝滞瀬窓竜粋粛縁縦脳臓薫薬覧賛辺郷醸鋳錬鎮陥険隷顔類鶏黙齢弁満亜伝倹児処効労勲匂囲"
    "圏嬢実専峠帯廃弐懐拡挙揺枠栃桝榊"
)
"""Forms of today's Japanese (shinjitai, and characters made in Japan) that Chinese does not use."""

_SHARED_WITH_SIMPLIFIED: Final = frozenset(
    "国会学体来医声参台号万旧区当点断尽乱写虫麦灯画数昼党宝届属将条状献独猫盗礼称窃胆茎蚕装誉践静随并双余争与乗"
)
_CHINESE_ONLY: Final = frozenset(
    "的了我你您他她它们們这這吗嗎吧呢啊呀哦嘛啦是没沒很还還个個么麼什怎哪谁誰把被给給跟让讓说說嘅喺冇佢"
)


def is_japanese(text: str, simplified_only: int, tagged: bool) -> bool:
    """Tell whether ideographs without kana are Japanese.

    ``simplified_only`` counts the characters that only Simplified Chinese has, ``tagged`` says that
    the text came with the tag ``ja``, which decides where no character does.
    """
    if any(character in _CHINESE_ONLY for character in text):
        return False
    shared = sum(character in _SHARED_WITH_SIMPLIFIED for character in text)
    japanese = any(character in _JAPANESE_ONLY for character in text)
    return simplified_only <= shared and (japanese or tagged)
