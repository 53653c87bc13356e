// What keeps a screen well for a whole season: pure.
const SHIFTS = [[0, 0], [2, 1], [3, -1], [1, -3], [-2, -2], [-3, 1], [-1, 3], [2, 2]];
export const FROZEN_MS = 10_000;
const SETTLED_MS = 30_000;
const PATIENCE_MS = 300_000; // a new version waits for a quiet moment this long

// A few pixels each minute: no line burns into a LED wall.
export function shiftAt(now) {
  return SHIFTS[Math.floor(now / 60_000) % SHIFTS.length];
}

// mine: { version, tried: the version that a reload did not bring, reloadSeq: as first heard,
//   since: ms since the page began, quiet: nobody would see it }
export function mustReload(mine, told) {
  if (told.reload_seq > mine.reloadSeq) return true;
  const isOld = Boolean(told.version) && ![mine.version, mine.tried].includes(told.version);
  return isOld && mine.since > SETTLED_MS && (mine.quiet || mine.since > PATIENCE_MS);
}

// Hidden pages are slowed down by the browser: only a page in front can be frozen.
export function isFrozen(painted, now, visible) {
  return visible && now - painted > FROZEN_MS;
}

export function clockText(clock, heard, now) {
  if (!clock) return "";
  const seconds = Math.floor((clock.ms + (clock.running ? now - heard : 0)) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
