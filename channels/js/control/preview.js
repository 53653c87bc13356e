// Plays what arrives, a few seconds late, and tells which moment is on the screen.
import Hls from "hls.js";

export class Preview {
  constructor(video, waiting, address) {
    Object.assign(this, { video, waiting, address, hls: null });
    // For who else on the page marks a moment of the picture.
    video.addEventListener("timeupdate", () => (video.dataset.moment = this.moment() ?? ""));
  }

  arriving(yes) {
    if (yes && !this.hls) this.start();
    this.waiting.hidden = Boolean(yes);
  }

  start() {
    this.hls = new Hls({ liveSyncDuration: 2.5, liveMaxLatencyDuration: 6, maxBufferLength: 8 });
    this.hls.on(Hls.Events.ERROR, (_, error) => error.fatal && this.restart());
    this.hls.on(Hls.Events.MANIFEST_PARSED, () => this.video.play().catch(() => {}));
    this.hls.loadSource(this.address);
    this.hls.attachMedia(this.video);
  }

  restart() {
    this.hls.destroy();
    this.hls = null;
    setTimeout(() => this.hls || this.start(), 1000);
  }

  // The time of the picture that the operator looks at, or none.
  moment() {
    const date = this.hls?.playingDate;
    return date && Date.now() - date < 30_000 ? date.toISOString() : undefined;
  }
}
