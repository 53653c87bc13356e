// The numbered log of what was on the glass: pure. Every play has the next number, so holes show.
// A logo that is alone has no other to make room for: it would be told once, at the end of the evening, and
// one bad moment would spoil it all. So it is told by turns, as if there were others.
export const TURN_MS = 30_000;
const MOST_KEPT = 600; // hours without a network: the oldest go, and their numbers are missing

export class Journal {
  constructor() {
    Object.assign(this, { number: 0, photos: [], partners: [], open: new Map() });
  }

  // Told as soon as it is on: its sender reads "à l'écran".
  photo(sha, now, visible) {
    this.photos.push({ n: this.number++, kind: "photo", sha, visible, since: now });
    if (this.photos.length > MOST_KEPT) this.photos.shift();
  }

  // What stands at a place (slide, frame, logo) now; what stood there before is over.
  stand(place, what, now, facts) {
    const standing = this.open.get(place);
    if (standing) doubt(standing, facts);
    if (standing && standing.key === key(what) && !(what?.creative && now - standing.since >= TURN_MS)) return;
    if (standing) this.close(place, now);
    if (what) this.open.set(place, { key: key(what), what, since: now, visible: facts.visible, black: facts.black, offline: facts.offline });
  }

  close(place, now) {
    const { what, since, visible, black, offline } = this.open.get(place);
    this.open.delete(place);
    const play = { n: this.number++, kind: what.creative ? "creative" : "house", ms: Math.round(now - since), since, visible, black, offline };
    this.partners.push(what.creative ? { ...play, creative: what.creative } : play);
    if (this.partners.length > MOST_KEPT) this.partners.shift();
  }

  // The next ones to tell, with how long ago they began: the server's clock dates them.
  waiting(kind, now, most = 60) {
    return this[kind].slice(0, most).map(({ since, ...play }) => ({ ...play, ago: Math.round(now - since) }));
  }

  told(kind, plays) {
    const numbers = new Set(plays.map((play) => play.n));
    this[kind] = this[kind].filter((play) => !numbers.has(play.n));
  }
}

function key(what) {
  return what ? what.creative || "house" : null;
}

// Black, hidden or cut off for a moment: doubtful as a whole.
function doubt(play, facts) {
  play.visible &&= facts.visible;
  play.black ||= facts.black;
  play.offline ||= facts.offline;
}
