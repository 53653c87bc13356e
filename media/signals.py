"""News that the engine announces upward. Sent with send_robust; a sweep repeats what was lost.

Arguments are named; receivers are one line and enqueue or call one function of their own app.
"""

from django.dispatch import Signal

# A take began. session: Session. Sender: Session.
session_opened = Signal()
# A take ended. session: Session (closed_at and reason set). Sender: Session.
session_closed = Signal()
# The last segment of an ended programme is in its replay. recording: Recording. Sender: Recording.
recording_closed = Signal()
# A closed recording was checked. recording: Recording (audit set). Sender: Recording.
recording_audited = Signal()
# A rule took files of a recording away. recording: Recording. Sender: Recording.
recording_thinned = Signal()
# An uploaded video became playable, or was refused. asset: Asset. Sender: Asset.
asset_ready = Signal()
