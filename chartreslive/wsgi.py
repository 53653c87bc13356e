"""Django as WSGI: mounted by the front (asgi.py)."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")
application = get_wsgi_application()
