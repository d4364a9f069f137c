"""The story as the game reads it: located YAML and Tiled maps in, one frozen Book or the author's problems out."""
