"""Going down: the pure rules of how Mo rides, walks, digs and swims through a cross-section. No pictures, no words."""
