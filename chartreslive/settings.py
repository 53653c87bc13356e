"""Every setting, read from the environment; the defaults run on a laptop. See docs/settings.md."""

import sys
from pathlib import Path

import environ
from csp.constants import NONE, SELF

from chartreslive import env

BASE_DIR = Path(__file__).resolve().parent.parent
TESTING = "pytest" in sys.modules

# --- where things are: everything that the running system writes lies under TV_VAR
TV_VAR = env.scratch() if TESTING else Path(env.text("TV_VAR", str(BASE_DIR / "var"))).resolve()
UPLOADS_DIR = TV_VAR / "uploads"  # originals: never served
RENDITIONS_DIR = TV_VAR / "renditions"  # resized, stripped pictures: served at /images/
RECORDINGS_DIR = TV_VAR / "recordings"  # what encoders sent: never served
HLS_DIR = TV_VAR / "hls"  # what residents may fetch: served at /hls/
STATE_DIR = TV_VAR / "state"  # what processes tell each other (push topics, presence)
LOG_DIR = TV_VAR / "log"
# Not /tmp: the sweep erases what a crash leaves. Nothing in "passing" is backed up.
FILE_UPLOAD_TEMP_DIR = UPLOADS_DIR / "passing" / "incoming"
for folder in (
    FILE_UPLOAD_TEMP_DIR, RENDITIONS_DIR, RECORDINGS_DIR, HLS_DIR, STATE_DIR / "push", LOG_DIR,
):  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)

TV_HTTP_PORT = env.port("TV_HTTP_PORT", 8000)
TV_RTMP_PORT = env.port("TV_RTMP_PORT", 1935)
TV_RTMPS_PORT = env.number("TV_RTMPS_PORT", 0, least=0, most=65535)  # 0: off
TV_TLS_CERTIFICATE = env.text("TV_TLS_CERTIFICATE", "")
TV_TLS_KEY = env.text("TV_TLS_KEY", "")
# Where a relay to another platform may go. Only tests may send it to this machine.
TV_RELAY_PORTS = frozenset(
    int(word)
    for word in env.words("TV_RELAY_PORTS", ["80", "443", "1935", "1936", "2935", "19350"])
)
TV_RELAY_PRIVATE = env.flag("TV_RELAY_PRIVATE", default=False)
TV_SRT_PORT = env.port("TV_SRT_PORT", 8890)  # UDP: the first of a range, a port for each input
TV_SRT_PORTS = env.number("TV_SRT_PORTS", 100, least=0, most=10_000)
TV_BASE_URL = env.text("TV_BASE_URL", f"http://localhost:{TV_HTTP_PORT}").rstrip("/")
TV_INGEST_HOST = env.text(
    "TV_INGEST_HOST", TV_BASE_URL.split("://")[-1].split(":")[0].split("/")[0]
)
# What lives may use of this machine; 0: what it has (media.budget, media.disk).
TV_CPU_BUDGET = env.decimal("TV_CPU_BUDGET", 0, least=0, most=1024)  # cores
TV_DISK_RESERVE = env.number("TV_DISK_RESERVE", 0, least=0, most=10**15)  # bytes
# The folder of a faster-whisper model (model.bin …); empty: no speech to text.
TV_CAPTIONS_MODEL = env.text("TV_CAPTIONS_MODEL", "")
TV_DEMO = env.flag("TV_DEMO", default=True)

DEBUG = False
SECRET_KEY = env.secret("SECRET_KEY", TV_VAR / "secret_key")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]", TV_INGEST_HOST])
CSRF_TRUSTED_ORIGINS = [TV_BASE_URL]
HTTPS = TV_BASE_URL.startswith("https://")
ROOT_URLCONF = "chartreslive.urls"
WSGI_APPLICATION = "chartreslive.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "chartreslive.home",
    "chartreslive.ui",
    "chartreslive.accounts",
    "replays",
    "sponsors",
    "fanwall",
    "audience",
    "channels",
    "media",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.sitemaps",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_q",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "chartreslive.accounts.middleware.refuse_nul",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "chartreslive.csp.editor_styles",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "chartreslive.accounts.middleware.require_second_factor",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    }
]

# --- database
DATABASES = {
    "default": environ.Env().db_url("DATABASE_URL", default=f"sqlite:///{TV_VAR / 'db.sqlite3'}")
}
# A connection anew for each request was a quarter of the processor's time of a short one.
DATABASES["default"] |= {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Measured: with deferred transactions four processes collide ("database is locked"); with
    # immediate ones they queue.
    DATABASES["default"]["TEST"] = {"NAME": TV_VAR / "test.sqlite3"}  # a file: threads share it
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }

else:
    # A server that hangs, or a network in between that died, must not hold a page for minutes.
    DATABASES["default"]["ENGINE"] = "chartreslive.postgresql"
    DATABASES["default"]["OPTIONS"] = DATABASES["default"].get("OPTIONS", {}) | {
        "connect_timeout": 3,
        "tcp_user_timeout": 10_000,  # ms
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 2,
    }

# --- background jobs (django-q2 on the database: a job enqueued in a transaction rolls back with it)
# retry > timeout > longest job; queue_limit 1, else prefetched jobs run twice (measured).
Q_CLUSTER = {
    "name": "court",
    "orm": "default",
    "workers": 2,
    "timeout": 60,
    "retry": 90,
    "queue_limit": 1,
    "bulk": 1,
    "max_attempts": 3,
    "ack_failures": False,
    "catch_up": False,
    "recycle": 50,
    "scheduler": False,  # the clock runs due schedules to the second
    "poll": 0.2,
    "save_limit": 1000,
    "label": "Tâches",
    "ALT_CLUSTERS": {
        "lourd": {"workers": 1, "timeout": 6 * 3600, "retry": 6 * 3600 + 1800, "nice": 10},
    },
}

# --- people
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/admin/"
WAGTAILADMIN_LOGIN_URL = "/compte/login/"
ACCOUNT_ADAPTER = "chartreslive.accounts.adapter.StaffAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# Staff who have no second factor are led to the page where they choose one.
TV_REQUIRE_SECOND_FACTOR = env.flag("TV_REQUIRE_SECOND_FACTOR", default=False)
# Throttling counts in the cache of this process: right for the one web process there is. With
# several, name a shared cache. The address is the peer's; uvicorn replaces it by X-Forwarded-For
# only when the peer is in FORWARDED_ALLOW_IPS (127.0.0.1 by default).
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,5/300s/key"}
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # no mail to addresses that strangers type
WAGTAIL_PASSWORD_RESET_ENABLED = False  # allauth's is throttled
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
DEFAULT_FROM_EMAIL = env.text("DEFAULT_FROM_EMAIL", "chartres.live <ne-pas-repondre@localhost>")

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_AGE = 12 * 3600
CSRF_COOKIE_HTTPONLY = False  # Wagtail's scripts read it
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = False  # the front or nginx does it
SECURE_HSTS_SECONDS = 31536000 if HTTPS else 0
X_FRAME_OPTIONS = "DENY"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:", "blob:"],
        "media-src": [SELF, "blob:"],
        "worker-src": [SELF, "blob:"],
        "connect-src": [SELF],
        "font-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# --- language and time
LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français"), ("en", "English")]
WAGTAIL_CONTENT_LANGUAGES = [("fr", "Français")]
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
LOCALE_PATHS = [BASE_DIR / "chartreslive" / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = env.text("TV_TIME_ZONE", "Europe/Paris")

# --- files
STATIC_URL = "/static/"
STATIC_ROOT = TV_VAR / "static"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(UPLOADS_DIR), "base_url": None},
    },
    "renditions": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": RENDITIONS_DIR, "base_url": "/images/"},
    },
    "staticfiles": {
        "BACKEND": (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
            if TESTING
            else "whitenoise.storage.CompressedManifestStaticFilesStorage"
            if env.flag("TV_COMPRESS", default=True)
            else "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
        )
    },
}
MEDIA_ROOT = UPLOADS_DIR
WHITENOISE_MAX_AGE = 60  # unhashed names: modules import each other by them

# --- Wagtail
WAGTAIL_SITE_NAME = "Chartres.Live"
WAGTAILADMIN_BASE_URL = TV_BASE_URL
WAGTAILIMAGES_IMAGE_MODEL = "ui.Picture"
WAGTAILIMAGES_RENDITION_STORAGE = "renditions"
WAGTAILIMAGES_IMAGE_FORM_BASE = "chartreslive.ui.forms.PictureForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp", "heic"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 30 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # no call to a third party
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAILEMBEDS_FINDERS = []  # nor to the hosts of embedded videos
# Documents are public once linked. No pictures (they would keep their GPS), nothing that runs.
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odp", "ods", "odt", "pdf", "pptx", "rtf", "txt", "xlsx"]
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]  # a town has one clock
WAGTAIL_I18N_ENABLED = False
WAGTAIL_ALLOW_UNICODE_SLUGS = False
# Publishing a new page while its first autosave is under way answered 500 ("slug already in use").
WAGTAIL_AUTOSAVE_INTERVAL = 0
WAGTAIL_WORKFLOW_ENABLED = True
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
TAGGIT_CASE_INSENSITIVE = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        name: {"level": "INFO"}
        for name in ("chartreslive", "media", "channels", "replays", "sponsors", "fanwall")
    },
}
