"""The rules of De Diepte In: content, story, models, cards and saves.

Pure Python that could run on a server: knows nothing of windows, pictures or pygame.
"""
