"""What the crowd sounds like gives points too, where a clamour is what a moment is."""

import django.core.validators
from django.db import migrations, models


BEFORE = {"crowd": 25, "attack": 25, "threshold": 60}
AFTER = {"crowd": 15, "attack": 10, "clamour": 50, "threshold": 45}


def give_points(apps, _editor) -> None:
    """Sport alone: at a concert or a council, applause is the moment. What staff tuned stays."""
    apps.get_model("replays", "EventKind").objects.filter(slug="sport", **BEFORE).update(**AFTER)


class Migration(migrations.Migration):
    dependencies = [("replays", "0007_uploads")]

    operations = [
        migrations.AddField(
            "eventkind",
            "clamour",
            models.PositiveSmallIntegerField(
                default=0,
                validators=[django.core.validators.MaxValueValidator(100)],
                verbose_name="il a le timbre d'une clameur (points)",
            ),
        ),
        migrations.RunPython(give_points, migrations.RunPython.noop),
    ]
