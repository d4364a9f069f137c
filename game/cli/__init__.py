"""The command line: one file per command, found by its name. Each file stands alone and imports late."""
