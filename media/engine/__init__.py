"""The live engine: one asyncio process that alone starts ffmpeg for lives.

Connection (media.rtmp) -> feed -> take (one ffmpeg) -> files -> composer -> public playlists. A room
holds what belongs to one recording. Nothing is only in memory: files and database tell it all.
"""
