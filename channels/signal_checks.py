"""What is judged of the picture and the sound that arrive. Pure: a feed's health in, a check out."""

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from channels.checking import AMBER, GREEN, RED, Check
from media.loudness import Loudness

SILENT = 3.0  # s without a packet
RECENT = 60.0  # s: a refusal older than that is mended, or nobody tries any more
LEAST_LINES = 720
BEST_GOP, MOST_GOP = 2.2, 4.0  # s
SLOWEST = 23.0  # images/s
# Bits for each pixel and image: below, the picture breaks into squares; above, the line may not hold.
LEAN, RICH = 0.04, 0.3
TARGET, TOLERANCE = -23.0, 7.0  # LUFS: EBU R 128, and what phones and halls make of it
LOUDEST_PEAK = -1.0  # dBFS


def picture(health: dict | None, feed: dict | None) -> Check:
    title = _("Image")
    refused = _refusal(health)
    if feed and feed["width"]:
        return Check("picture", GREEN, title, _("L'image arrive."))
    if refused:
        return Check("picture", RED, title,
                     _("L'encodeur est refusé : il envoie %(what)s.") % {"what": refused},
                     _("Réglez-le sur H.264 (1080p au plus) et AAC."))
    return Check("picture", RED, title, _("Aucune image n'arrive."),
                 _("Démarrez l'encodeur avec l'adresse et la clé de ce direct."))


def _refusal(health: dict | None) -> str:
    found = [
        alarm["detail"]
        for alarm in (health["alarms"] if health else ())
        if alarm["code"] == "codec" and health["at"] - alarm["at"] < RECENT
    ]
    return found[-1] if found else ""


def size(feed: dict) -> Check:
    title, told = _("Taille et format"), f"{feed['width']} × {feed['height']}"
    sentence = _("%(size)s en %(codec)s.") % {"size": told, "codec": "H.264"}
    if min(feed["width"] or 0, feed["height"] or 0) < LEAST_LINES:
        return Check("size", AMBER, title, sentence,
                     _("C'est petit : dans OBS, Paramètres › Vidéo, choisissez 1280 × 720 ou plus."))
    if feed.get("unplayable"):
        return _unplayable(feed["unplayable"], title, sentence)
    return Check("size", GREEN, title, sentence)


def _unplayable(what: str, title: str, sentence: str) -> Check:
    """It is encoded again: residents see it, and this machine works for it."""
    if what == "interlaced":
        return Check("size", AMBER, title, sentence + " " + _("L'image est entrelacée."),
                     _("Réglez la caméra et l'encodeur sur une image progressive (1080p25)."))
    told = _("Les navigateurs n'affichent pas le format %(format)s.") % {"format": what}
    return Check("size", AMBER, title, f"{sentence} {told}",
                 _("Réglez l'encodeur sur H.264 « High », 8 bits, 4:2:0."))


def keyframes(feed: dict) -> Check:
    title, gop = _("Images clés"), feed["gop"]
    advice = _("Dans OBS, Paramètres › Sortie, réglez « Intervalle d'images clés » sur 1 s.")
    if not gop:
        return Check("keyframes", AMBER, title, _("Leur écart n'est pas encore connu."), advice)
    sentence = _("Une toutes les %(gap)s s.") % {"gap": number_format(gop, 1)}
    if (feed["transcoded"] and not feed.get("unplayable")) or gop > MOST_GOP:
        return Check("keyframes", RED, title, sentence + " " + _("C'est trop rare."), advice)
    if gop > BEST_GOP:
        return Check("keyframes", AMBER, title, sentence, advice)
    return Check("keyframes", GREEN, title, sentence)


def rate(feed: dict) -> Check:
    title, fps = _("Cadence"), feed["fps"] or 0
    sentence = _("%(fps)s images par seconde.") % {"fps": number_format(fps, 0)}
    if fps < SLOWEST:
        return Check("rate", AMBER, title, sentence,
                     _("C'est saccadé : réglez 25 i/s et fermez ce qui ralentit l'encodeur."))
    return Check("rate", GREEN, title, sentence)


def bitrate(feed: dict) -> Check:
    title, rate = _("Débit"), feed["bitrate"] or 0
    sentence = _("%(rate)s Mbit/s.") % {"rate": number_format(rate / 1e6, 1)}
    pixels = (feed["width"] or 0) * (feed["height"] or 0) * max(feed["fps"] or 25, 1)
    least, most = pixels * LEAN, pixels * RICH
    if rate < least:
        advice = _("C'est peu pour cette taille : réglez 4 500 kbit/s en 1080p, 3 000 en 720p.")
        return Check("bitrate", AMBER, title, sentence, advice)
    if rate > most:
        advice = _("C'est beaucoup pour cette taille : assurez-vous que la ligne le tient.")
        return Check("bitrate", AMBER, title, sentence, advice)
    return Check("bitrate", GREEN, title, sentence)


def sound(feed: dict, measured: Loudness | None) -> Check:
    title = _("Son")
    listen = _("Vérifiez le micro, la console et le mélangeur audio d'OBS.")
    if not feed["audio"]:
        return Check("sound", RED, title, _("Aucun son n'arrive."), listen)
    if measured is None:
        return Check("sound", AMBER, title, _("Le son arrive ; son niveau n'est pas encore mesuré."),
                     _("Attendez quelques secondes."))
    if measured.is_silent:
        return Check("sound", RED, title, _("Aucun son : la piste est muette."), listen)
    return _level(title, measured)


def _level(title: str, measured: Loudness) -> Check:
    sentence = _("%(level)s LUFS, crête %(peak)s dB.") % {
        "level": _signed(measured.integrated), "peak": _signed(measured.peak)
    }
    if measured.peak > LOUDEST_PEAK:
        return Check("sound", AMBER, title, sentence, _("Le son sature : baissez l'entrée du micro."))
    if measured.integrated > TARGET + TOLERANCE:
        return Check("sound", AMBER, title, sentence, _("C'est fort : baissez vers −23 LUFS."))
    if measured.integrated < TARGET - TOLERANCE:
        return Check("sound", AMBER, title, sentence, _("C'est faible : montez vers −23 LUFS."))
    return Check("sound", GREEN, title, sentence)


def _signed(value: float) -> str:
    """With a minus that is not a hyphen."""
    return number_format(value, 1).replace("-", "−")
