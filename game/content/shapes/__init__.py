"""The shapes of the story's files as frozen pydantic models. The only place of `game` that knows pydantic's models."""
