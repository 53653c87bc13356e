// The files beside a replay: chapters on the bar, pictures above it, captions. They count in the
// replay's own seconds, so a clip is shown without them.
import { make } from "./make.js";

export async function loadSidecars(files) {
  try {
    const response = await fetch(`${files}replay.json`, { cache: "no-cache" });
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}

/** What <track> elements a replay has; inBand: its captions come with the playlist. Pure. */
export function tracksOf({ chapters, thumbnails, captions = [] }, { inBand = false } = {}) {
  return [
    ...(chapters ? [{ kind: "chapters", src: chapters, default: true }] : []),
    ...(thumbnails ? [{ kind: "metadata", label: "thumbnails", src: thumbnails, default: true }] : []),
    ...(inBand ? [] : captions).map(({ language, label, src }) => ({ kind: "captions", label, srclang: language, src })),
  ];
}

export class Sidecars {
  #elements = [];

  constructor(video, { inBand, onChange }) {
    Object.assign(this, { video, inBand, onChange });
    video.textTracks.addEventListener("addtrack", onChange);
  }

  show(told) {
    this.clear();
    this.#elements = tracksOf(told, this).map((track) => make("track", { ...track, onload: () => this.#loaded() }));
    this.video.append(...this.#elements);
    this.onChange();
  }

  clear() {
    for (const element of this.#elements) element.remove();
    this.#elements = [];
  }

  get hasCaptions() {
    return [...this.video.textTracks].some(({ kind }) => kind === "captions" || kind === "subtitles");
  }

  /** media-chrome listens to the tracks it met when it began. */
  #loaded() { this.video.textTracks.dispatchEvent(new Event("change")); }
}
