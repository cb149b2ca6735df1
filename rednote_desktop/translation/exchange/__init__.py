"""Files in which translations and terms come and go: TMX, TBX, CSV."""
