"""The cast: Mo, the six people and Teckel, drawn in local units through a Pen.

Owns bodies, faces, hands and poses; knows nothing of pages, files or the game.
"""
