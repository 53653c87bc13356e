"""The chain's nightly check, and triggers that keep it.

A later migration that alters these two tables makes them anew on SQLite, without triggers: end it
with guards.install (tests/fanwall/test_audit.py asks for them).
"""

from django.db import migrations, models

from fanwall import guards


def install(apps, schema_editor):
    guards.install()


def remove(apps, schema_editor):
    guards.remove()


class Migration(migrations.Migration):
    dependencies = [("fanwall", "0003_screens_driving")]

    operations = [
        migrations.AlterModelOptions(
            name="wall",
            options={
                "permissions": [
                    ("moderate_wall", "Can moderate the fan wall"),
                    ("read_register", "Can read and export the fan wall's register"),
                ],
                "verbose_name": "mur du public",
                "verbose_name_plural": "murs du public",
            },
        ),
        migrations.AddField(
            model_name="wall",
            name="checked_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="wall",
            name="fault_seq",
            field=models.PositiveIntegerField(blank=True, editable=False, null=True),
        ),
        migrations.RunPython(install, remove),
    ]
