"""News that the programme announces upward. Sent with send_robust; a sweep repeats what was lost."""

from django.dispatch import Signal

# The programme went on air. broadcast: Broadcast. Sender: Broadcast.
broadcast_started = Signal()
# The programme ended; its replay stands. broadcast: Broadcast. Sender: Broadcast.
broadcast_ended = Signal()
# A passage is hidden from now on, or no longer. broadcast: Broadcast. Sender: Broadcast.
cover_changed = Signal()
# Something was marked on the timeline. cue: Cue. Sender: Cue.
cue_added = Signal()
# A mark is about to be taken back. cue: Cue, still stored. Sender: Cue.
cue_removed = Signal()
