// What is said in a live, typed while it is said: a track of captions fed from a small file beside the
// playlists, asked for only while somebody reads it. It counts on the event clock, like the pictures.
import { arrange, cuesOf, isOld, lateOnes } from "./lines.js";
import { make } from "./make.js";
import { captionsDelay } from "./retry.js";

const GONE_FOR_GOOD = 2; // failures: once is the end of the live, which state.json tells soon
let empty; // the address of an empty file of captions, the same for all

export class SpokenWords {
  #url = null;
  #element = null;
  #lines = [];
  #known = null; // null: what is there was there before
  #answered = 0;
  #late = new Map(); // a line's moment -> the one at which it was shown instead
  #chosen = false; // for this page: a viewer who reads captions goes on reading
  #asking = false;
  #failures = 0;
  #timer = 0;

  constructor(video, { label, moment, onChange }) {
    Object.assign(this, { video, label, moment, onChange });
    const again = () => this.#ask();
    video.textTracks.addEventListener("change", () => this.#choice());
    document.addEventListener("visibilitychange", again);
    video.addEventListener("playing", again);
    video.addEventListener("seeked", () => this.#place());
  }

  /** url: their file, while a live with captions is watched; null: no more of them. */
  follow(url) {
    if (url === this.#url) return;
    this.#url = url;
    if (url) this.#offer();
    this.#ask();
  }

  /** Something else is watched. */
  clear() {
    clearTimeout(this.#timer);
    this.#element?.remove();
    [this.#url, this.#element, this.#lines, this.#known] = [null, null, [], null];
    this.#late.clear();
  }

  /** An empty file makes it a track that can be taken away again; lines are added by hand. */
  #offer() {
    if (this.#element) return;
    const heard = () => this.video.textTracks.dispatchEvent(new Event("change"));
    empty ??= URL.createObjectURL(new Blob(["WEBVTT\n"], { type: "text/vtt" }));
    this.#element = make("track", { kind: "captions", label: this.label, srclang: "fr", src: empty, onload: heard });
    this.video.append(this.#element);
    if (this.#chosen) this.#element.track.mode = "showing";
    this.onChange();
  }

  get #isRead() { return this.#element?.track.mode === "showing"; }

  #choice() {
    if (!this.#element || this.#isRead === this.#chosen) return;
    this.#chosen = this.#isRead;
    this.#ask();
  }

  async #ask() {
    const url = this.#url;
    if (this.#asking || !url || !this.#isRead || document.hidden || this.video.paused) return;
    clearTimeout(this.#timer);
    this.#asking = true;
    try {
      const response = await fetch(url, { cache: "no-cache", signal: AbortSignal.timeout(5000) });
      if (response.status === 404 && this.#failures >= GONE_FOR_GOOD && url === this.#url) this.#received([]);
      if (!response.ok) throw new Error(`captions ${response.status}`);
      const { lines } = await response.json();
      if (url === this.#url) this.#received(lines);
      this.#failures = 0;
    } catch {
      this.#failures += 1;
    }
    this.#asking = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), captionsDelay({ failures: this.#failures }) * 1000);
  }

  #received(lines) {
    const [now, playing] = [performance.now(), this.moment()];
    if (isOld(now - this.#answered)) this.#known = null;
    for (const { at } of lateOnes(lines, this.#known, playing)) this.#late.set(at, playing);
    this.#known = new Set(lines.map(({ at }) => at));
    [this.#lines, this.#answered] = [lines, now];
    this.#place();
  }

  /** The track shows what is known, where it belongs by now; what has not moved stays. */
  #place() {
    const playing = this.moment();
    if (!this.#isRead || playing === null) return;
    const wanted = new Map(cuesOf(arrange(this.#lines, this.#late, playing), playing, this.video.currentTime).map((cue) => [cue.id, cue]));
    const { track } = this.#element;
    for (const cue of [...(track.cues ?? [])]) {
      const same = wanted.get(cue.id);
      if (same && same.text === cue.text && Math.abs(same.start - cue.startTime) < 0.25) wanted.delete(cue.id);
      else track.removeCue(cue);
    }
    for (const { id, start, end, text } of wanted.values()) track.addCue(Object.assign(new VTTCue(start, end, text), { id }));
  }
}
