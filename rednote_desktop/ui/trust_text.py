"""Says in words how far a translation is to be trusted and what speaks against it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from rednote_desktop.translation.trust import Finding, FindingKind, Trust


class TrustText(QObject):
    """Sentences for marks and evidence."""

    def mark(self, trust: Trust) -> str:
        """Return what a mark means; nothing for a translation that is trusted."""
        match trust:
            case Trust.DOUBTFUL:
                return self.tr("The translation may be wrong")
            case Trust.FAILED:
                return self.tr("The translation is not to be trusted")
        return ""

    def evidence(self, findings: Sequence[Finding]) -> str:
        """Return the evidence, a finding a line."""
        return "\n".join(self._sentence(finding) for finding in findings)

    def whole(self, trust: Trust, findings: Sequence[Finding]) -> str:
        """Return the mark with its evidence beneath, for tooltips and screen readers."""
        return "\n".join(part for part in (self.mark(trust), self.evidence(findings)) if part)

    def _sentence(self, finding: Finding) -> str:
        #: Between the words of a list
        words = self.tr(", ").join(finding.words)
        match finding.kind:
            case FindingKind.UNSAID:
                #: %1 are words of the original
                return self.tr("Not in the translation: %1").replace("%1", words)
            case FindingKind.INVENTED:
                #: %1 are words of the translation
                return self.tr("Not in the original: %1").replace("%1", words)
            case FindingKind.NUMBERS:
                #: %1 are numbers
                return self.tr("Numbers differ: %1").replace("%1", words)
            case FindingKind.NEGATION:
                #: %1 is a word such as “not”
                return self.tr("Only one of the two says no: %1").replace("%1", words)
            case FindingKind.CONTRARY:
                #: %1 are a word of the original and its opposite in the translation
                return self.tr("Turned into its opposite: %1").replace(
                    "%1", " → ".join(finding.words)
                )
            case FindingKind.NAMES:
                #: %1 are names, prices or codes
                return self.tr("Lost on the way: %1").replace("%1", words)
            case FindingKind.REPETITION:
                #: %1 are words of the translation
                return self.tr("Said twice: %1").replace("%1", words)
            case FindingKind.LENGTH:
                return self.tr("Its length does not fit the original")
            case FindingKind.UNSURE:
                return self.tr("The machine itself was unsure")
