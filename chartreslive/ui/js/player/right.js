// The right to watch a protected broadcast: renewed while the page is open, asked again when refused.

const EVERY = 25_000; // ms: a right lasts a minute

export class Right {
  constructor({ right, guarded }, onLost) {
    Object.assign(this, { url: right, guarded, onLost });
  }

  keep() {
    if (!this.guarded) return;
    setInterval(() => this.renew(), EVERY);
    document.addEventListener("visibilitychange", () => document.hidden || this.renew());
  }

  /** true: may watch; false: may not (any more); null: no answer. */
  async renew() {
    try {
      const { status } = await fetch(this.url, { method: "POST", cache: "no-store", signal: AbortSignal.timeout(8000) });
      return status < 300 ? true : status < 500 ? false : null;
    } catch {
      return null;
    }
  }

  /** A file was refused: the right ran out while the page slept, or it was revoked. */
  async refused() {
    if ((await this.renew()) === false) this.onLost();
  }
}

/** The page again, which asks for the password; once, in case it comes back the same. */
export function askAgain(say) {
  const [navigation] = performance.getEntriesByType("navigation");
  if (navigation?.type === "reload" && performance.now() < 15_000) say();
  else setTimeout(() => location.reload(), 2000 * Math.random());
}
