import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

STATES = [("submitted", "à valider"), ("approved", "validé"), ("refused", "refusé")]


class Migration(migrations.Migration):
    """Spots and pictures of the big screens are approved alike; of the latter only words change."""

    dependencies = [
        ("sponsors", "0002_wall_pictures"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RenameField("creative", "approved_sha256", "approved_hash"),
        migrations.AlterField(
            "wallpicture",
            "approved_at",
            models.DateTimeField(
                blank=True, editable=False, null=True, verbose_name="validé le"
            ),
        ),
        migrations.AlterField(
            "wallpicture",
            "approved_by",
            models.ForeignKey(
                blank=True, editable=False, null=True,
                on_delete=django.db.models.deletion.SET_NULL, related_name="+",
                to=settings.AUTH_USER_MODEL, verbose_name="validé par",
            ),
        ),
        migrations.AlterField(
            "wallpicture",
            "state",
            models.CharField(
                choices=STATES, db_index=True, default="submitted", max_length=10,
                verbose_name="état",
            ),
        ),
    ]  # fmt: skip
