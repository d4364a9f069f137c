"""What authors, tests and benches use: shots, recordings, the mad reader, frame times. Readers never need it."""
