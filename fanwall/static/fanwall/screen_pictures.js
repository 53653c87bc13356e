// The bytes of the photos that a screen may show: in memory only, gone with the right to show them.
const PATIENCE_MS = 15_000; // a browser has six connections: those that hang would silence the screen
const AGAIN_MS = 1000; // after a failure; painting asks four times a second

export class Pictures {
  constructor(folder) {
    Object.assign(this, { folder, known: new Map() });
  }

  // An address within this page; who asks twice meanwhile waits for the same bytes.
  load(sha) {
    if (!this.known.has(sha)) this.known.set(sha, this.begin(sha));
    return this.known.get(sha).url;
  }

  begin(sha) {
    const stop = new AbortController();
    const entry = { stop, url: this.fetch(sha, stop) };
    entry.url.catch(() => setTimeout(() => { if (this.known.get(sha) === entry) this.known.delete(sha); }, AGAIN_MS));
    return entry;
  }

  async fetch(sha, stop) {
    const late = setTimeout(() => stop.abort(), PATIENCE_MS);
    try {
      const answer = await fetch(`${this.folder}${sha}.jpg`, { cache: "no-store", signal: stop.signal });
      if (!answer.ok) throw new Error(`refused: ${answer.status}`);
      return URL.createObjectURL(await answer.blob());
    } finally {
      clearTimeout(late);
    }
  }

  keepOnly(allowed) {
    for (const sha of this.known.keys()) if (!allowed.has(sha)) this.forget(sha);
  }

  // What was taken away in the middle of its way does not even arrive.
  forget(sha) {
    const { stop, url } = this.known.get(sha);
    this.known.delete(sha);
    stop.abort();
    url.then((address) => URL.revokeObjectURL(address), () => {});
  }
}
