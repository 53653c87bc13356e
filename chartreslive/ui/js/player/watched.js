// How much of a spot was really shown: from its first rendered frame, while visible.

export class Watched {
  firstFrame = false;
  onFirstFrame = () => {};
  #total = 0;
  #longest = 0;
  #running = 0;
  #visibleMs = 0;
  #inView = true;
  #last = null;

  constructor(video, stage) {
    this.video = video;
    const first = () => { if (!this.firstFrame) { this.firstFrame = true; this.#last = performance.now(); this.onFirstFrame(); } };
    if (video.requestVideoFrameCallback) video.requestVideoFrameCallback(first);
    else video.addEventListener("playing", first, { once: true });
    this.observer = new IntersectionObserver(([entry]) => { this.#inView = entry.intersectionRatio >= 0.5; }, { threshold: [0, 0.5, 1] });
    this.observer.observe(stage);
    this.timer = setInterval(() => this.#count(), 250);
  }

  #count() {
    if (this.#last === null) return;
    const now = performance.now();
    const passed = Math.min(now - this.#last, 1000);
    this.#last = now;
    if (this.video.paused || this.video.readyState < 3) { this.#running = 0; return; }
    this.#total += passed;
    this.#running += passed;
    this.#longest = Math.max(this.#longest, this.#running);
    if (this.#inView && !document.hidden) this.#visibleMs += passed;
  }

  stop() { this.#count(); clearInterval(this.timer); this.observer.disconnect(); this.video.pause(); }

  figures() {
    return {
      watched_ms: Math.round(this.#total), max_continuous_ms: Math.round(this.#longest),
      muted: this.video.muted, viewable: this.#visibleMs >= 1000,
    };
  }
}
