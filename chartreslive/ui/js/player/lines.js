// Where the lines of a live's captions stand. Pure. Moments are ms of the event clock.

const SILENCE = 6000; // ms without an answer: what came meanwhile is not new, it is past
const MOST_LATE = 90_000; // ms: a long sentence takes a minute to type
const BEHIND = 5000; // ms: who went back that far sees a late line with its own picture

export const isOld = (silence) => silence > SILENCE;

/** Lines that came after their picture had passed, and are new; known: null for who just came. */
export function lateOnes(lines, known, playing) {
  if (!known || playing === null) return [];
  return lines.filter(({ at }) => !known.has(at) && at < playing && at > playing - MOST_LATE);
}

/**
 * When each line is on the screen: with its picture, or from the moment it came; one at a time.
 * late: a line's own moment -> the one at which it came; forgotten for who goes back before it.
 */
export function arrange(lines, late, playing) {
  for (const [at, shown] of late) if (playing < shown - BEHIND) late.delete(at);
  let free = -Infinity;
  return lines
    .map((line) => ({ ...line, wanted: late.get(line.at) ?? line.at }))
    .sort((one, other) => one.wanted - other.wanted)
    .map(({ at, text, seconds, wanted }) => {
      const start = Math.max(wanted, free);
      free = start + seconds * 1000;
      return { at, text, start, end: free };
    });
}

/** As cues of a video that is at that time (s) with the picture of that moment. */
export function cuesOf(arranged, playing, time) {
  const seconds = (moment) => time + (moment - playing) / 1000;
  return arranged
    .map(({ at, text, start, end }) => ({ id: String(at), text: escaped(text), start: Math.max(0, seconds(start)), end: seconds(end) }))
    .filter(({ start, end }) => end > start);
}

/** A cue's text is markup. */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
