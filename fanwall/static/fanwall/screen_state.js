// What a screen knows and what it may show: pure, no clock, no network, no page.
// Times are monotonic milliseconds given by the caller: a wrong kiosk clock changes nothing.

export const STALE_MS = 3000;

// facts: what the server last said of the wall and of this screen, or what the page was served with.
export function fresh(localPanic = null, facts = {}) {
  return { epoch: null, seq: -1, panic: false, panicSeq: -1, localPanic, until: 0, heard: -Infinity, facts: { layout: "single", ...facts }, items: [] };
}

// full: fetched just now by us. A pushed message may be old: it counts only if its number is higher,
// and it never starts another epoch.
export function receive(state, manifest, now, full) {
  const same = manifest.epoch === state.epoch;
  if (!full && (!same || manifest.seq <= state.seq)) return state;
  if (full && same && manifest.seq < state.seq) return state;
  // -1: pressed before anything was heard; it holds until a number above the first one comes.
  const pressedAt = state.localPanic === -1 ? manifest.panic_seq : state.localPanic;
  const released = pressedAt !== null && manifest.panic_seq > pressedAt;
  const { items, epoch, seq, panic, panic_seq: panicSeq, lease_ms: lease, ...facts } = manifest;
  return {
    epoch, seq, panic, panicSeq, localPanic: released ? null : pressedAt, until: now + lease, heard: now, facts,
    items: items.map((item) => ({ ...item, until: now + item.until_ms })),
  };
}

// The key under the operator's hand: black now, whatever the network says.
export function panicHere(state) {
  return { ...state, localPanic: state.panicSeq };
}

// Its address is no longer one: nothing of what it had may stay.
export function dismissed(state) {
  return { ...state, until: 0, items: [] };
}

export function isBlack(state) {
  return state.localPanic !== null || (state.panic && state.facts.blackout !== "slate");
}

export function isSlate(state) {
  return state.panic && !isBlack(state);
}

export function isStale(state, now) {
  return now - state.heard > STALE_MS;
}

export function isLeased(state, now) {
  return now < state.until;
}

export function showable(state, now) {
  if (state.panic || isBlack(state) || !isLeased(state, now)) return [];
  return state.items.filter((item) => now < item.until);
}

// The next photo: the one shown least, the newest of those; never the same twice if there is another.
export function next(items, counts, current) {
  const others = items.filter((item) => item.sha !== current);
  const pool = others.length ? others : items;
  return pool.reduce((best, item) => (best === null || (counts.get(item.sha) || 0) < (counts.get(best.sha) || 0) ? item : best), null);
}
