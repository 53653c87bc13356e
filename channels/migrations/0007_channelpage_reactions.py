from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('channels', '0006_retention'),
    ]

    operations = [
        migrations.AddField(
            model_name='channelpage',
            name='reactions',
            field=models.CharField(blank=True, choices=[('', "comme d'habitude : oui pour le sport et la culture, sauf délibérations"), ('on', 'oui'), ('off', 'non')], default='', help_text="Trois boutons sous le direct : applaudir, aimer, bravo. Sans compte ; rien n'est gardé des personnes, seulement combien réagissent à chaque seconde.", max_length=8, verbose_name='réactions des spectateurs'),
        ),
    ]
