"""The demonstration city: a believable town for who tries the software for the first time.

Drawn (pen, scenery, scenes, people), filmed (footage), written (programme) and loaded (city) by
code, so that it needs no download and belongs to nobody. encoder pushes one live for ever.
"""
