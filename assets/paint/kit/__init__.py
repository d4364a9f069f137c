"""Gouache and screenprint from masks and noise: palette, paths, canvas, patterns, materials, type, figures, props.

The one idea: every shape is a mask, and its edge and its tone come from thresholding uniform noise against a
coverage field (coverage c = c of the paper takes ink). Everything is seeded: the same calls give the same bytes.
"""
