"""Everything that is seen and touched: the only home of pygame and pytmx. It knows game/; game/ does not know it."""

import os

# standard output belongs to the commands: machines read it
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
