// One film for all cards: it loops the current one's passage, without sound.
import Hls from "hls.js";
import { texts } from "./words.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)");

export class Film {
  constructor() {
    this.video = Object.assign(document.createElement("video"), { muted: true, playsInline: true });
    this.video.tabIndex = -1;
    this.video.setAttribute("aria-hidden", "true");
    this.video.addEventListener("timeupdate", () => this.loop());
    this.video.addEventListener("ended", () => this.toStart());
    for (const name of ["play", "pause"]) this.video.addEventListener(name, () => this.label());
  }

  // The card that somebody looks at: plays at once, unless they asked for less motion.
  offer(card) {
    if (!calm.matches) this.play(card);
    else if (card !== this.card) this.stop();
  }

  toggle(card) {
    if (card !== this.card) this.play(card);
    else if (this.video.paused) this.video.play();
    else this.video.pause();
  }

  play(card) {
    this.stop();
    this.card = card;
    card.element.querySelector(".moment__screen").prepend(this.video);
    this.hls = new Hls({ maxBufferLength: 40, enableWorker: true });
    this.hls.on(Hls.Events.LEVEL_LOADED, (_, { details }) => this.loaded(details));
    this.hls.on(Hls.Events.ERROR, (_, error) => error.fatal && this.stop());
    this.hls.loadSource(card.moment.playlist);
    this.hls.attachMedia(this.video);
  }

  loaded(details) {
    this.fragments = details.fragments;
    this.toStart();
    this.video.play().catch(() => {});
  }

  // Playing time of a moment of the event clock, through holes between takes.
  at(iso) {
    const wanted = Date.parse(iso);
    const within = (one) => wanted < one.programDateTime + one.duration * 1000;
    const part = this.fragments?.find(within) ?? this.fragments?.at(-1);
    if (!part) return 0;
    return part.start + Math.min(Math.max((wanted - part.programDateTime) / 1000, 0), part.duration);
  }

  toStart() {
    if (this.card) this.video.currentTime = this.at(this.card.moment.start);
    if (this.video.ended) this.video.play().catch(() => {});
  }

  loop() {
    if (this.card && this.video.currentTime >= this.at(this.card.moment.end) - 0.02) this.toStart();
  }

  // Its ends were moved: see them. A new end is watched from two seconds before it.
  moved(card, before) {
    if (card !== this.card) return;
    const grown = card.moment.start < before.start || card.moment.end > before.end;
    const showEnd = before.end !== card.moment.end;
    if (grown) this.play(card);
    else this.video.currentTime = showEnd ? Math.max(0, this.at(card.moment.end) - 2) : this.at(card.moment.start);
  }

  moment(card) {
    const date = card === this.card ? this.hls?.playingDate : null;
    return date?.toISOString();
  }

  label() {
    const button = this.card?.element.querySelector("[data-do=play]");
    if (button) button.textContent = this.video.paused ? texts.play : texts.pause;
  }

  stop() {
    this.hls?.destroy();
    this.video.pause();
    this.label();
    this.video.remove();
    Object.assign(this, { hls: null, card: null, fragments: null });
  }
}
