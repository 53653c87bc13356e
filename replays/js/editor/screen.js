// The picture beside an editor: played from private playlists, stepped through image by image.
import Hls from "hls.js";
import { written } from "./timecodes.js";

const STEP = 1 / 25; // s

export class Screen {
  constructor(video, clock) {
    Object.assign(this, { video, clock });
    if (video.dataset.src) this.#load(video.dataset.src);
    video.addEventListener("timeupdate", () => this.#tell());
    video.addEventListener("seeked", () => this.#tell());
    document.addEventListener("keydown", (event) => this.#key(event));
  }

  get time() { return this.video.currentTime; }

  go(seconds, { play = false } = {}) {
    this.video.currentTime = Math.max(0, seconds);
    if (play) this.video.play().catch(() => {});
  }

  #load(src) {
    const hls = new Hls({ enableWorker: false, maxBufferLength: 20, enableCEA708Captions: false });
    hls.loadSource(src);
    hls.attachMedia(this.video);
  }

  #tell() {
    if (this.clock) this.clock.textContent = written(this.time);
  }

  /** From anywhere but where one writes or presses. */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, button, a, summary, video")) return;
    const { video } = this;
    const keys = {
      " ": () => (video.paused ? video.play().catch(() => {}) : video.pause()),
      ",": () => this.go(this.time - STEP), ".": () => this.go(this.time + STEP),
      ArrowLeft: () => this.go(this.time - 5), ArrowRight: () => this.go(this.time + 5),
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  }
}
