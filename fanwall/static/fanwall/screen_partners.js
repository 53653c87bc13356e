// Partners' pictures: which come next, loaded before they are shown, and told when they were.
const ASK_MS = 60_000;
const TELL_MS = 5_000;
const TIMEOUT_MS = 8_000;
const NOTHING = { slides: [], frames: [], logos: [] };

export class Partners {
  constructor(address, journal, boot) {
    Object.assign(this, { address, journal, boot, list: NOTHING, pictures: new Map(), changed: () => {} });
  }

  start() {
    this.ask();
    setInterval(() => this.ask(), ASK_MS);
    setInterval(() => this.tell(), TELL_MS);
  }

  async ask() {
    try {
      const answer = await fetch(this.address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (!answer.ok) return;
      this.list = { ...NOTHING, ...await answer.json() };
      const wanted = new Set(Object.values(this.list).flat().map((item) => item.picture));
      for (const address of this.pictures.keys()) if (!wanted.has(address)) this.pictures.delete(address);
      await Promise.all([...wanted].map((address) => this.load(address)));
      this.changed([...this.pictures.keys()]);
    } catch { /* what was there stays */ }
  }

  async load(address) {
    if (this.pictures.has(address)) return;
    const image = Object.assign(new Image(), { src: address, alt: "" });
    await image.decode().then(() => this.pictures.set(address, image), () => {});
  }

  // Those that can be on the glass in this very frame.
  ready(kind) {
    return this.list[kind].filter((item) => this.pictures.has(item.picture));
  }

  async tell() {
    const plays = this.journal.waiting("partners", performance.now());
    if (!plays.length || this.telling) return;
    this.telling = true;
    const body = JSON.stringify({ boot: this.boot, plays });
    const options = { method: "POST", body, headers: { "Content-Type": "application/json" }, signal: AbortSignal.timeout(TIMEOUT_MS) };
    const answer = await fetch(this.address, options).catch(() => null);
    if (answer && answer.status < 500) this.journal.told("partners", plays);
    this.telling = false;
  }
}
