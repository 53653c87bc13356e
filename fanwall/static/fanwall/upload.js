// One photo on its way: tries again for as long as it takes, always with the same key.
const WAITS = [2, 4, 8, 15, 30]; // s, when nobody says how long
const LATER = [408, 425, 429]; // not a refusal of the photo: of the moment
const BUSY = [429, 503]; // with Retry-After: the server says when
const LONGEST = 900; // s, whatever it says: an evening is short
const STALLED_MS = 90_000; // nothing moved for so long: another try. What creeps forward is left alone
const SPREAD = 0.15; // of the wait: those who were refused together do not come back together

// Seconds that an answer asks to wait, from "Retry-After" (seconds or a date); null: it does not say.
export function askedToWait(header, now, dice = Math.random()) {
  const text = (header ?? "").trim();
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  if (!text || Number.isNaN(seconds)) return null;
  return Math.ceil(Math.min(Math.max(seconds, 1), LONGEST) * (1 + SPREAD * dice));
}

export class Upload {
  constructor(address, data, tell) {
    Object.assign(this, { address, data, tell, tries: 0, timer: 0, busy: false, over: false, held: false, until: 0 });
    addEventListener("online", () => this.now());
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.now(); });
  }

  start() {
    this.busy = true;
    this.held = false;
    this.tell.trying();
    const request = new XMLHttpRequest();
    request.open("POST", this.address);
    request.responseType = "json";
    const began = performance.now();
    request.timeout = STALLED_MS;
    request.upload.onprogress = (event) => {
      request.timeout = performance.now() - began + STALLED_MS;
      this.tell.progress((100 * event.loaded) / event.total);
    };
    request.onload = () => this.answered(request);
    request.onerror = request.ontimeout = () => this.later();
    request.send(this.data);
  }

  answered(request) {
    if (request.status === 201 && request.response) {
      this.over = true;
      return this.tell.done(request.response);
    }
    const asked = BUSY.includes(request.status) ? askedToWait(request.getResponseHeader("Retry-After"), Date.now()) : null;
    if (asked !== null) return this.later(asked, request.response?.message);
    if (request.status >= 500 || request.status === 0 || request.status === 408) return this.later();
    this.busy = false;
    this.over = true;
    const closed = String(request.response?.error).startsWith("wall_");
    this.tell.refused(request.response?.message, LATER.includes(request.status) || closed);
  }

  // asked: the seconds that the server wants, and why; without, the network is at fault.
  later(asked = null, why = "") {
    const seconds = asked ?? WAITS[Math.min(this.tries, WAITS.length - 1)];
    Object.assign(this, { busy: false, held: asked !== null, until: Date.now() + 1000 * seconds });
    this.tries++;
    this.tell.waiting(why);
    this.count(seconds);
  }

  // By the clock: a phone that slept is not late. Never more than what was left a second ago.
  count(most) {
    const left = Math.min(most, Math.ceil((this.until - Date.now()) / 1000));
    if (left <= 0) return this.again();
    this.tell.counting(left, this.held);
    this.timer = setTimeout(() => this.count(left), 1000);
  }

  // A network that is back, a hand: at once, unless the server said when.
  now() {
    if (!this.held) this.again();
  }

  again() {
    if (this.busy || this.over || !this.tries) return;
    clearTimeout(this.timer);
    this.start();
  }

  stop() {
    this.over = true;
    clearTimeout(this.timer);
  }
}
