"""English words made comparable: light stems, words of like meaning, words that tell nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

_WORD: Final = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
_MOST_KEPT: Final = 16_384
"""Captions and dictionary say the same few thousand words over and over."""

_NOTHING_WORDS: Final = """
'd 'll 'm 're 've a abbr about after again against ah ain all also although am an and another any
anybody anyone anything are aren around as at be because been before being between bit both but by
came can cannot coll come comes coming could couldn did didn do does doesn doing don done down
during each eg either else esp etc even ever every everybody everyone everything few fig for form
from gave get gets getting give given gives go goes going gone gonna got gotta gotten had hadn has
hasn have haven having he her here hers herself hey hi him himself his how however i ie if in into
is isn it its itself just kind least less let lets like lit lol lot lots made make makes making
many may me might mine more most much must my myself need neither never no nobody nope nor not
nothing now of off oh ok okay old on one one's ones oneself only onto or other ought our ours out
over own per please put puts quite really same sb shall she should shouldn since so some somebody
somebody's someone something sort sth still such take taken takes taking than that the their
theirs them themselves then there these they thing things this those though through to too took
under until up us used usu variant very via wanna want was wasn way we well went were weren what
when where which while who whom whose why will with within without won would wouldn y'all yeah yep
yes yet you your yours yourself
"""
_NOTHING: Final = frozenset(_NOTHING_WORDS.split())

_IRREGULAR_FORMS: Final = """
ate:eat eaten:eat bought:buy brought:bring built:build caught:catch chose:choose chosen:choose
cried:cry drank:drink drunk:drink drove:drive driven:drive fell:fall fallen:fall felt:feel
fought:fight found:find flew:fly flown:fly forgot:forget forgotten:forget froze:freeze
frozen:freeze grew:grow grown:grow heard:hear held:hold hid:hide hidden:hide kept:keep knew:know
known:know left:leave lost:lose meant:mean met:meet paid:pay ran:run said:say sang:sing sung:sing
sat:sit saw:see seen:see sold:sell sent:send slept:sleep spent:spend spoke:speak spoken:speak
stood:stand stole:steal stolen:steal swam:swim taught:teach told:tell thought:think threw:throw
thrown:throw understood:understand woke:wake woken:wake wore:wear worn:wear won:win wrote:write
written:write children:child men:man women:woman feet:foot teeth:tooth mice:mouse people:person
better:good best:good worse:bad worst:bad lied:lie lying:lie dying:die died:die tied:tie tying:tie
leaves:leaf knives:knife wives:wife lives:life wolves:wolf halves:half loaves:loaf broke:break
broken:break began:begin begun:begin became:become blew:blow blown:blow drew:draw drawn:draw
led:lead lent:lend rang:ring rose:rise risen:rise rode:ride ridden:ride shook:shake shaken:shake
shone:shine shot:shoot tore:tear torn:tear bit:bite bitten:bite hung:hang stuck:stick swept:sweep
wept:weep fed:feed fled:flee laid:lay lit:light bent:bend dealt:deal dug:dig burnt:burn
learnt:learn dreamt:dream potatoes:potato tomatoes:tomato us:us bus:bus buses:bus boss:boss
class:class glasses:glass dresses:dress gas:gas this:this yes:yes news:news pants:pants
jeans:jeans during:during morning:morning evening:evening ceiling:ceiling wedding:wedding
spring:spring string:string ring:ring king:king thing:thing bring:bring sing:sing sling:sling
swing:swing wing:wing bed:bed red:red need:need seed:seed feed:feed speed:speed hundred:hundred
fifties:fifty
"""
_IRREGULAR: Final = dict(pair.split(":") for pair in _IRREGULAR_FORMS.split())

_ALIKE: Final = """
mom mother mum mommy mama
dad father papa daddy
grandma grandmother granny nana
grandpa grandfather granddad
child kid children
photo picture photograph pic image shot
shop store boutique
pretty beautiful lovely attractive handsome good-looking
phone telephone cellphone smartphone mobile
movie film
big large huge great
small little tiny
fast quick rapid
speak talk say tell chat
see look watch view
shut close
start begin
end finish
buy purchase
happy glad pleased joy
hard difficult
smart clever intelligent
sick ill disease
delicious tasty yummy
scared afraid frightened fear terrified
mad angry
bathroom toilet restroom
trash garbage rubbish
fall autumn
road street
car automobile vehicle
bike bicycle
airplane plane aircraft
train railway
bag purse handbag
pants trousers
coat jacket overcoat
hat cap
cup mug
bowl dish
vegetable greens
dish plate
friend pal buddy bro
boss employer manager
worker employee staff
guy man male
girl lady woman female
cheap inexpensive
price cost expense
money cash
present gift
rest break
noodle pasta
candy sweet
kitty cat kitten
dog puppy doggy
rabbit bunny
scarf shawl
home house apartment flat
doctor physician
class lesson course
school college university
test exam examination
answer reply
ask question
love like
hurt pain ache painful
tired exhausted weary
funny hilarious amusing
cool awesome amazing great terrific excellent wonderful
quiet silent peaceful calm
loud noisy
wait queue line
post publish
netizen user
internet network web online
save collect bookmark
translate translation
comment review
laugh smile
mistake error wrong
correct right
real true
strange weird odd
perfect ideal
entire whole
whole complete
maybe perhaps possibly probably
today day
year annual
month monthly
start commence
soft tender
spicy hot
cold cool chilly
warm hot
fat heavy overweight
thin slim skinny lean slender
wash clean rinse
throw toss
cut slice chop
leave depart
arrive reach
return back
find discover
lose lost
remember recall
think believe consider
know understand
learn study
teach teacher
work job
sleep asleep bed
wake awake
live living reside
die dead death
kill murder
cry weep tear
sister elder
brother elder
uncle aunt
husband wife
roommate dorm
stair staircase upstairs downstairs
floor story storey
neighbor neighbour
color colour
favorite favourite
app application software program
honor honour pleasure
dye colour color
lawful legal
adult grown-up
gray grey
center centre
kilogram kilo kg
kilometer kilometre km
dollar buck usd
yuan rmb kuai
"""


def words(text: str) -> list[str]:
    """Return the words of a text as written."""
    return _WORD.findall(text)


@lru_cache(_MOST_KEPT)
def stem(word: str) -> str:
    """Return what inflected forms of an English word have in common, in lower case."""
    word = word.lower().replace("’", "'")
    if "'" in word:
        for ending in ("'s", "'re", "'ve", "'ll", "'d", "'m", "n't", "'"):
            word = word.removesuffix(ending)
    word = _IRREGULAR[word] if word in _IRREGULAR else _bare(word)
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


@lru_cache(_MOST_KEPT)
def tells(word: str) -> bool:
    """Tell whether a word carries meaning of its own, so that a translation must have it."""
    lowered = word.lower().replace("’", "'")
    if lowered in _NOTHING or len(lowered) < 2:
        return False
    return lowered.split("'", 1)[0] not in _NOTHING


def told(text: str) -> frozenset[str]:
    """Return the stems of the words that carry meaning."""
    return frozenset(map(stem, filter(tells, words(text))))


def stems(text: str) -> frozenset[str]:
    """Return the stems of the words that carry meaning, with those of like meaning."""
    return widened(told(text))


@lru_cache(_MOST_KEPT)
def meant(word: str) -> frozenset[str]:
    """Return the stem of a word, with those of like meaning."""
    return widened((stem(word),))


def widened(found: Iterable[str]) -> frozenset[str]:
    """Return stems together with marks of the families of like meaning they belong to."""
    families = _families()
    wide = set(found)
    wide.update(*filter(None, map(families.get, wide)))
    return frozenset(wide)


@cache
def _families() -> dict[str, tuple[str, ...]]:
    families: dict[str, tuple[str, ...]] = {}
    for number, line in enumerate(_ALIKE.strip().splitlines()):
        for word in line.split():
            known = families.get(stem(word), ())
            families[stem(word)] = (*known, f"#{number}")
    return families


def _bare(word: str) -> str:
    """Take off the endings of plurals, verb forms and adverbs."""
    length = len(word)
    if length > 4 and word.endswith(("ies", "ied")):
        return word[:-3] + "y"
    if length > 4 and word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if length > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return _bare(word[:-1]) if word.endswith("ings") else word[:-1]
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > 2 and re.search("[aeiouy]", rest):
            doubled = rest[-1] == rest[-2] and rest[-1] not in "lsz"
            return rest[:-1] if doubled else rest
    if length > 5 and word.endswith("ly"):
        rest = word[:-2]
        return rest[:-1] + "y" if rest.endswith("i") else rest
    return word
