"""The MP4 of a clip stood among the public assets; it goes where its broadcast's locks protect it."""

import os

from django.conf import settings
from django.db import migrations


def move(apps, schema_editor):
    clips = apps.get_model('replays', 'Clip').objects.exclude(asset=None)
    moved = set()
    for clip in clips.select_related('asset', 'broadcast__recording'):
        folder = settings.HLS_DIR / clip.broadcast.recording.public_id
        old = settings.HLS_DIR / 'assets' / f'{clip.asset.sha256}.mp4'
        name = f'clip-{clip.key}-{clip.asset.sha256[:12]}.mp4'
        if old.exists() and folder.is_dir() and not (folder / name).exists():
            os.link(old, folder / name)
            moved.add(old)
        listed = folder / 'clips.json'
        if listed.exists():
            address = f'/hls/assets/{clip.asset.sha256}.mp4'
            listed.write_text(listed.read_text().replace(address, f'/hls/{folder.name}/{name}'))
    for old in moved:
        old.unlink(missing_ok=True)


class Migration(migrations.Migration):

    dependencies = [
        ('replays', '0001_initial'),
    ]

    operations = [migrations.RunPython(move, migrations.RunPython.noop)]
