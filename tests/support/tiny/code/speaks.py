"""What the program asks for, as `check` reads it from a source file."""

BEGIN = "title.begin"
TURN = "cards.turn"


def door(kind: str) -> str:
    return f"{kind}.title"
