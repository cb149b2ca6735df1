"""Engines that translate sentences; each behind the ``TranslationEngine`` protocol."""
