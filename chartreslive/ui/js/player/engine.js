// Plays an HLS address in a <video>, for ever: hls.js, or the browser's own player (Safari).
import { backOff } from "./retry.js";
import { latencyFor } from "./lives.js";

const hasMse = () => Boolean(window.ManagedMediaSource ?? window.MediaSource);
const hlsModule = () => import("hls.js");

export class Engine extends EventTarget {
  hls = null;
  #url = null;
  #options = {};
  #attempt = 0;
  #timer = 0;
  #mediaErrors = 0;
  #turn = 0;
  audioUrl = null;

  constructor(video) {
    super();
    this.video = video;
    video.addEventListener("playing", () => { this.#attempt = 0; this.#mediaErrors = 0; });
    video.addEventListener("error", () => { if (this.#url && !this.hls && video.error) this.#again(); });
  }

  get url() { return this.#url; }

  /** When the picture on the screen was taken, as the playlist dates it; null when it is not known. */
  get date() {
    if (this.hls) return this.hls.playingDate ?? null;
    const start = this.video.getStartDate?.().getTime(); // Safari's own player
    return Number.isFinite(start) ? new Date(start + this.video.currentTime * 1000) : null;
  }

  /** options: {target: s, what state.json says of the segments, live: at the edge, dvr: a live from anywhere, at: seconds | undefined, date: Date | undefined, play} */
  async load(url, options = {}) {
    this.unload();
    const turn = (this.#turn += 1);
    [this.#url, this.#options] = [url, options];
    if (!hasMse()) {
      if (!this.video.canPlayType("application/vnd.apple.mpegurl")) this.dispatchEvent(new Event("unsupported"));
      this.video.src = url;
      if (options.at) this.video.addEventListener("loadedmetadata", () => { this.video.currentTime = options.at; }, { once: true });
      return this.#start();
    }
    try {
      const { default: Hls } = await hlsModule();
      if (turn === this.#turn) this.#attach(Hls);
    } catch {
      if (turn === this.#turn) this.#again();
    }
  }

  unload() {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#url = null;
    this.audioUrl = null;
    this.hls?.destroy();
    this.hls = null;
    this.video.removeAttribute("src");
  }

  #attach(Hls) {
    const { live, dvr, at, date, target } = this.#options;
    const hls = new Hls({
      ...latencyFor(target, { edge: live }), maxLiveSyncPlaybackRate: 1.08, liveDurationInfinity: Boolean(live || dvr), backBufferLength: 60,
      enableWorker: false, capLevelToPlayerSize: true, lowLatencyMode: false, startPosition: at ?? -1,
      pLoader: peeking(Hls.DefaultConfig.loader, (duration) => Object.assign(hls.config, latencyFor(duration, { edge: live }))),
    });
    this.hls = hls;
    hls.on(Hls.Events.MANIFEST_LOADED, (_, { levels }) => {
      const audio = levels.find((level) => !level.width && !level.videoCodec && level.audioCodec);
      this.audioUrl = levels.length > 1 ? audio?.url ?? null : null;
    });
    hls.on(Hls.Events.MANIFEST_PARSED, () => {
      // hls.js parses inside its own MANIFEST_LOADED: ours, above, comes right after it.
      queueMicrotask(() => this.dispatchEvent(new Event("levels")));
      this.#start();
    });
    if (date) hls.once(Hls.Events.LEVEL_LOADED, (_, { details }) => this.#seekToDate(details, date));
    hls.on(Hls.Events.ERROR, (_, error) => error.fatal && this.#failed(Hls, error));
    hls.loadSource(this.#url);
    hls.attachMedia(this.video);
  }

  #seekToDate({ fragments }, date) {
    const wanted = date.getTime();
    const found = fragments.findLast((each) => each.programDateTime && each.programDateTime <= wanted) ?? fragments[0];
    if (!found) return;
    const into = Math.min(found.duration, Math.max(0, (wanted - (found.programDateTime ?? wanted)) / 1000));
    const seek = () => { this.video.currentTime = found.start + into + 0.05; };
    if (this.video.readyState) seek(); else this.video.addEventListener("loadedmetadata", seek, { once: true });
  }

  #failed(Hls, { type }) {
    if (type === Hls.ErrorTypes.MEDIA_ERROR && this.#mediaErrors < 2) {
      this.#mediaErrors += 1;
      this.hls.recoverMediaError();
    } else {
      this.#again();
    }
  }

  /** The same address once more, where the viewer was (a replay) or at the live edge. */
  #again() {
    const [url, options, attempt] = [this.#url, this.#options, this.#attempt];
    this.#attempt += 1;
    this.dispatchEvent(new Event("retrying"));
    const at = options.live ? undefined : this.video.currentTime || options.at;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.load(url, { ...options, at, date: undefined }), backOff(attempt, { most: 10 }) * 1000);
  }

  #start() {
    if (this.#options.play) this.video.play().catch(() => this.dispatchEvent(new Event("blocked")));
  }
}

/** A playlist loader that reads EXT-X-TARGETDURATION before hls.js decides where a live begins. */
function peeking(Loader, onTargetDuration) {
  return class extends Loader {
    load(context, config, callbacks) {
      const onSuccess = (response, ...rest) => {
        const found = /#EXT-X-TARGETDURATION:(\d+)/.exec(response.data ?? "");
        if (found) onTargetDuration(Number(found[1]));
        callbacks.onSuccess(response, ...rest);
      };
      super.load(context, config, { ...callbacks, onSuccess });
    }
  };
}
