"""Tells where a slang term stands in its everyday sense, such as 沙发 for a piece of furniture.

Chosen for cheapness: no model and no dictionary. Only terms that people also use literally every
day are listed, each with cues that make that reading the likelier one when they stand in the same
clause: a measure word before it (一张沙发), a word it is built into (沙发垫), or a thing of the
same world (客厅). Without a cue a term is taken for slang, as on this platform it mostly is; a few
(沙发, 绿茶) are met in their everyday sense so often that it is the other way round, and they are
slang only beside a cue of that sense or alone. Terms whose slang sense is the only or the dominant
one (种草, 打工人) are not listed at all.
"""

from __future__ import annotations

import re
from typing import Final

_TERM: Final = "\0"
_CLAUSE_MARKS: Final = "，。！？；：,.!?;:\n~～…"
_LONGEST_WAY: Final = 16
"""So many characters of a clause are looked at on either side."""

_CUES: Final = {
    "瓜": "[个块片斤半]\0|\0[子皮田瓤]|西|甜|熟|切|种|水果|籽",
    "吃瓜": "西瓜|甜瓜|水果|夏天|冰镇|解暑",
    "牛": "[头只条]\0|\0[奶肉排腩羊角群棚]|[水黄奶斗放养]\0|草原|牧",
    "粉丝": "[把碗份]\0|\0[汤煲虾]|炒|蒸|煮|泡|酸辣|蒜蓉|白菜|砂锅|火锅|扇贝|菜",
    "潜水": "浮潜|深潜|海|珊瑚|教练|考证|氧气|面镜|鱼|岛",
    "天花板": "吊灯|客厅|卧室|漏水|刷漆|装修|[块片]\0|盯着|看着",
    "小号": "[吹把支]\0|尺码|[穿拿选]\0|[中大]号|衣服|裤|演奏|乐队",
    "干货": "[斤袋]\0|海鲜|香菇|木耳|泡发|腌|南北|虾米|菌菇",
    "备胎": "轮胎|换上|后备箱|汽车|爆胎|千斤顶|车里",
    "锦鲤": "[条尾群]\0|池|鱼|喂|养",
    "加油": "\0(?:站|费|卡|枪)|汽油|油价|油箱|[号升]油|开车去",
    "凡尔赛": "\0(?:宫|花园|玫瑰)|巴黎|法国|皇宫|参观",
    "蹲": "[深半]\0|\0[下在着厕坑]|马桶|地上|膝",
    "卷": "[一两三几这第]\0|\0[发饼纸尺心起帘成到子]|[花蛋春烫胶]\0|头发|面皮|紫菜",
    "上岸": "游泳|船|码头|[游爬拉]\0|水里|落水",
    "打卡": "[上下]班\0|公司|考勤|迟到|钉钉",
    "前排": "\0(?:座|座位|票)|[坐买]\0|演唱会|电影院|教室",
    "主播": "新闻|电视台|央视",
    "搬砖": "工地|砖头|水泥|砌",
    "挖坑": "铁锹|种树|铲|土里|院子",
    "灌水": "浇|田|水管|浴缸|暖气",
    "爬墙": "藤|植物|月季|蔷薇|花园|阳台",
    "洗白": "衣服|鞋|校服|漂白|洗衣",
    "回购": "股票|股份|公司|股东",
    "吐血": "医院|病|急诊|胃",
    "牛马": "牧场|草原|养",
    "山寨": "土匪|村民|古代|山上|苗",
    "引流": "手术|术后|伤口|管",
    "秃头": "尖|鸟|鹰|树",
    "梗": "[菜花桔根叶]\0|[根片]\0|心",
    "出手": "小偷|拳",
    "主子": "皇上|太监|丫鬟|奴才",
    "难民": "联合国|战争|营|边境",
    "神仙": "庙|神话|天上|传说",
    "宝藏": "海盗|埋|挖出|地图|沉船",
    "海王": "电影|漫威|亚特兰",
    "开箱": "\0(?:子|锁)",
}
"""By term, a regular expression of cues in its clause; the term itself stands there as NUL."""

_SLANG_CUES: Final = {
    "沙发": "抢|占|楼|评论|首评|第一|板凳|我是\0|\0(?:是我|归我|没了|还在)",
    "绿茶": "[太很真点个是]\0[了吗啊吧呢]?$|\0(?:婊|女|男|妹|行为|语录|段位)|渣|白莲|识破|装",
    "光盘": "\0行动|[天都要]\0|吃|剩|饭|菜|打包",
}
"""The same for terms that are taken for slang only beside one of these cues, or alone."""

_ALONE: Final = r"^[\s了啦呀哦啊吗呢\0]*$"


def is_literal(text: str, start: int, term: str) -> bool:
    """Tell whether a term of the slang glossary stands in a text in its everyday sense."""
    cues, slang = _CUES.get(term), _SLANG_CUES.get(term)
    if cues is None and slang is None:
        return False
    before = text[max(0, start - _LONGEST_WAY) : start]
    after = text[start + len(term) : start + len(term) + _LONGEST_WAY]
    head = max((before.rfind(mark) for mark in _CLAUSE_MARKS), default=-1)
    ends = [place for mark in _CLAUSE_MARKS if (place := after.find(mark)) >= 0]
    clause = before[head + 1 :] + _TERM + after[: min(ends, default=len(after))]
    if cues is not None:
        return re.search(cues, clause) is not None
    return re.search(f"{slang}|{_ALONE}", clause) is None
