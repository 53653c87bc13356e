"""A publish-only RTMP server: a pure protocol core and a thin asyncio shell."""
