// How a screen hears: pushed at once, asked for every second whatever happens, and told back.
const POLL_MS = 750; // a second in all, with the answer and the photo
const BEAT_MS = 2000;
const TIMEOUT_MS = 4000;

class Refused extends Error {
  constructor(status) { super(`refused: ${status}`); this.status = status; }
}

async function ask(address, options) {
  const answer = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(TIMEOUT_MS), ...options });
  const said = await answer.json(); // a proxy's page is not our server's word
  if (!answer.ok) throw new Refused(answer.status);
  return said;
}

export class Link {
  constructor(addresses, boot, { heard, gone, report }) {
    Object.assign(this, { addresses, boot, heard, gone, report, events: null, opened: 0, beating: false, asked: 0 });
  }

  start() {
    this.poll();
    setInterval(() => this.beat(), BEAT_MS);
  }

  // Each question has its own number, which the answer repeats: an old answer is nobody's answer.
  async poll() {
    const number = `${this.boot}-${this.asked++}`;
    try {
      const manifest = await ask(`${this.addresses.manifest}?n=${number}`);
      if (manifest.asked === number) this.heard(manifest, true);
      this.listen(manifest.push);
    } catch (error) {
      if (error.status === 404) this.gone();
    }
    setTimeout(() => this.poll(), POLL_MS);
  }

  // The address is signed for a day; it is opened again when it broke or grew old.
  listen(address) {
    const old = performance.now() - this.opened > 3_600_000;
    if (this.events && this.events.readyState !== EventSource.CLOSED && !old) return;
    this.events?.close();
    this.events = new EventSource(address);
    this.opened = performance.now();
    this.events.onmessage = (event) => this.heard(JSON.parse(event.data), false);
  }

  async beat() {
    if (this.beating) return;
    this.beating = true;
    const { body, sent } = this.report();
    const options = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
    await ask(this.addresses.heartbeat, options).then(sent, () => {});
    this.beating = false;
  }
}
