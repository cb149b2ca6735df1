"""The caption translator: detection, shielding, segments, memory, engines."""
