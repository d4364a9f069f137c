"""Where a reader is and what that reader has done: a frozen state, verbs that change it, events that tell of it."""
