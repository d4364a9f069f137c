"""What `check` asks of a story beyond its shape: one file per concern, each a function from Manuscript to problems."""
