"""How things look: pictures by id, letters, painted widgets, motion. Views take values and return nothing."""
