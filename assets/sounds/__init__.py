"""The built sounds, and the composer that makes them."""
