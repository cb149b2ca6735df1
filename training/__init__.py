"""The recipe for the language pack: from parallel text to ``.argosmodel``, one command a step."""
