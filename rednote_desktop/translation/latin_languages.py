"""What tells the Latin-script languages apart: their commonest words and their own letters."""

from __future__ import annotations

import re
from typing import Final

_COMMONEST: Final = {
    "en": """
        the and is are was to of in it you that this for with not my your what have had be on so
        just they we he she at from but or as if do does did can could would will how who why
        when there their them his her i'm it's don't im dont its me a i an get got like love all
        out up about one no yes good great really thank thanks please where which more
    """,
    "es": """
        el los las una unos es está esta este esto eso muy pero para por qué que porque como
        cómo con del al lo le les se su sus mi mis tu tus te me yo nos más mas sí si ya hay son
        soy estoy fue era gracias hola dónde cuando también todo todos nada bien bueno quiero
        tengo tiene hacer aquí día cuánto cuesta mañana buenos la en de y o un
    """,
    "pt": """
        o os as um uma uns é são está esta este isso isto muito mas para por que porque como com
        do da dos das no na nos nas ao se seu sua meu minha você vocês eu ele ela não sim já há
        tem tenho foi era obrigado obrigada olá onde quando também tudo nada bem bom boa aqui
        gente demais amei linda lindo casa só disse sou ser foto atrás professor eles meus pra
        pro de e a em
    """,
    "fr": """
        le les des une est sont c'est j'ai je tu il elle nous vous ils on ce cette ces très mais
        pour par que qui quoi avec sans dans sur du au aux ne pas plus mon ma mes ton ta tes son
        sa ses et ou où merci bonjour oui non bien beau belle trop aussi tout tous fait être
        avoir beaucoup ça chez quand comme alors la en de un
    """,
    "de": """
        der das ein eine einen ist sind ich du sie wir ihr nicht kein keine und oder aber mit
        von zu zum zur auf für im den dem wie wo wer warum sehr auch noch schon danke hallo
        bitte ja nein gut schön mein meine dein habe haben sieht aus lecker schlecht guten
        morgen zusammen süß katze hund idee heute immer viel mehr das
    """,
    "it": """
        il lo gli una uno è sono non che per con del della dei delle nel nella molto ma come
        anche questo questa quello mi ti ci si io tu lui lei noi grazie ciao dove quando perché
        più bello bella bene tutto fatto ho hai ha la di e un
    """,
}

COMMON_WORDS: Final = {language: frozenset(words.split()) for language, words in _COMMONEST.items()}
"""The commonest words of each language that text in the others does not have, or has rarely."""

LETTERS: Final = {
    "es": re.compile("[ñ¿¡]|[áéíóú]"),
    "pt": re.compile("[ãõ]|[çâêôáéíóú]"),
    "fr": re.compile("œ|[çàâèêëîïôùûé]|\\b[cdjlmnqst]['’]"),
    "de": re.compile("ß|[äöü]"),
    "it": re.compile("[àèéìòù]"),
}

SURE_LETTERS: Final = (
    ("es", re.compile("[ñ¿¡]")),
    ("pt", re.compile("[ãõ]")),
    ("de", re.compile("ß")),
    ("fr", re.compile("œ")),
    ("vi", re.compile("[ơưđ\u1ea0-\u1ef9]")),
    ("tr", re.compile("[ğıİş]")),
    ("pl", re.compile("[łąęśźż]")),
)

_TAGS: Final = """
    en es pt fr de it nl sv da nb no fi pl cs ro hu tr vi id ms tl ca gl eu hr sl sk et lv lt
"""

LATIN_LANGUAGES: Final = frozenset(_TAGS.split())
"""Languages written in Latin script, by primary subtag."""
