"""The rules of the card game Huiswerk klaar: a state, actions that change it, and the events that tell how.

Pure: no chance (game/dealer.py draws it), no files (only shelf.py reads them), no words (story/cards has them).
"""
