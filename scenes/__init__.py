"""Everything that is seen and touched: the only home of pygame and pytmx. It knows game/; game/ does not know it."""
