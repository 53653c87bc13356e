// Applause, heart, bravo under a live. A press is shown at once to who pressed; the front counts it for
// the moment of the picture on this screen; everybody sees how many reacted in the last seconds.
import { icon, make } from "./make.js";
import { fill } from "./times.js";

const APART = 2500; // ms between two presses that are sent: the front takes one in two seconds
const SPREAD = 2000; // ms (less than APART) over which a stadium's presses are sent: each names its own moment
const EVERY = 5000; // ms between two looks at what others do
const RISING = 900; // ms that a burst lasts
const MOST_BURSTS = 5;

/** {applause: 3, heart: 1} -> 4. Pure. */
export function total(counts) {
  return Object.values(counts ?? {}).reduce((sum, count) => sum + (Number(count) || 0), 0);
}

/** What is said of them; nothing when nobody reacts. Pure. */
export function sentence(counts, texts) {
  const sum = total(counts);
  if (!sum) return "";
  return sum === 1 ? texts.reactedOnce : fill(texts.reacted, { count: sum.toLocaleString("fr-FR") });
}

export class Reactions {
  #counts = {};
  #lastSent = -APART;
  #timer = null;
  #asks = false;
  #delay = SPREAD * Math.random();
  #waiting = null;

  /** moment: () => when the picture on the screen was taken, ms since 1970, or null. */
  constructor(root, { settings, page, moment }) {
    Object.assign(this, { root, settings, page, moment });
    this.buttons = [...root.querySelectorAll("[data-kind]")];
    this.said = root.querySelector("[data-sent]");
    this.line = root.querySelector("[data-reacted]");
    for (const button of this.buttons) button.addEventListener("click", () => this.#press(button));
    document.addEventListener("visibilitychange", () => this.#follow());
    window.addEventListener("pagehide", () => this.#send());
  }

  /** open: this live takes reactions now; watching: its picture is on this screen. */
  show({ open, watching }) {
    if (!open && !this.root.hidden) this.#draw({});
    this.root.hidden = !open;
    for (const button of this.buttons) button.disabled = !(open && watching);
    this.#asks = open && watching;
    this.#follow();
  }

  #follow() {
    const wanted = this.#asks && !document.hidden;
    if (wanted && this.#timer === null) this.#ask();
    if (!wanted && this.#timer !== null) { clearTimeout(this.#timer); this.#timer = null; }
  }

  async #ask() {
    this.#timer = setTimeout(() => { this.#timer = null; this.#follow(); }, EVERY * (0.8 + 0.4 * Math.random()));
    try {
      const answer = await fetch(`${this.settings.files}reactions.json`, { cache: "no-cache", signal: AbortSignal.timeout(4000) });
      if (answer.ok) this.#draw((await answer.json()).counts ?? {});
    } catch { /* the next look will tell */ }
  }

  #draw(counts) {
    this.#counts = counts;
    for (const button of this.buttons) {
      const count = Number(counts[button.dataset.kind]) || 0;
      button.querySelector("[data-count]").textContent = count ? count.toLocaleString("fr-FR") : "";
    }
    this.line.textContent = sentence(counts, this.settings.texts);
  }

  #press(button) {
    this.#burst(button);
    const now = performance.now();
    if (now - this.#lastSent < APART) return; // shown, not sent: one person is one person
    this.#lastSent = now;
    const { kind } = button.dataset;
    this.#draw({ ...this.#counts, [kind]: (Number(this.#counts[kind]) || 0) + 1 });
    this.#say();
    const at = this.moment();
    this.#waiting = { kind, page: this.page, at: at === null ? null : at / 1000 };
    setTimeout(() => this.#send(), this.#delay);
  }

  /** Emptied first: the same words again are said again. */
  #say() {
    this.said.textContent = "";
    setTimeout(() => { this.said.textContent = this.settings.texts.sent; }, 60);
  }

  #send() {
    const told = this.#waiting;
    this.#waiting = null;
    if (!told) return;
    fetch(this.settings.reaction, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(told), keepalive: true,
    }).catch(() => {}); // an applause that is lost is no reason to trouble anybody
  }

  #burst(button) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (calm || button.querySelectorAll(".reaction__burst").length >= MOST_BURSTS) return;
    const name = button.querySelector("use").getAttribute("href").split("#")[1];
    const rising = make("span", { class: "reaction__burst", "aria-hidden": "true" }, icon(this.settings.icons, name));
    button.append(rising);
    setTimeout(() => rising.remove(), RISING);
  }
}
