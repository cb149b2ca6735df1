"""The frame of the window: rail, top bar, pages, side panels, keys."""
