// Holds the pieces together: what the server says (lives.js), the picture (engine.js), the controls.
import { Chapters } from "./chapters.js";
import { loadClips, showClips } from "./clips.js";
import { controls } from "./controls.js";
import { Engine } from "./engine.js";
import { lifeOf, newsOf } from "./lives.js";
import { icon, make } from "./make.js";
import { Words } from "./page.js";
import { poll } from "./poll.js";
import { pageNumber, presence } from "./presence.js";
import { Reactions } from "./reactions.js";
import { Right, askAgain } from "./right.js";
import { Renditions } from "./renditions.js";
import { Sidecars, loadSidecars } from "./sidecars.js";
import { SpokenWords } from "./spoken.js";
import { findSpot, playSpot } from "./spot.js";
import { hashTime, searchTime } from "./times.js";
import { countDown, say, sayHeld } from "./veil.js";

const STUCK = 10_000; // ms without a new picture after the end: the replay comes

export class Player {
  snapshot = undefined; // undefined: not asked yet; null: no state.json yet
  watching = null; // "live", "dvr", "replay", "clip"
  started = false; // the viewer, or autoplay, has begun
  finishing = false;
  view = null;
  #clock = 0; // server's clock minus ours, ms
  #spot = null;
  #autoplayed = false;
  #moved = 0;
  #waits = false;

  constructor(stage, settings) {
    Object.assign(this, { stage, settings, texts: settings.texts });
    this.veil = stage.querySelector("[data-veil]");
    this.words = new Words(this.texts);
    this.video = make("video", { slot: "media", playsinline: true, preload: "none", tabindex: "-1" });
    this.engine = new Engine(this.video);
    this.video.videoRenditions = new Renditions((id) => this.#quality(id));
    this.parts = controls(this.video, { texts: this.texts, icons: settings.icons, title: document.title }, {
      fromStart: () => this.#watch("dvr", { at: 0.1 }), toLive: () => this.#watch("live"), toReplay: () => this.#watch("replay", { at: this.resumeAt }),
    });
    this.big = make("button", { type: "button", class: "player__big", hidden: true, onclick: () => this.begin() }, icon(settings.icons, "play"));
    this.sound = make("button", { type: "button", class: "button player__sound", hidden: true, onclick: () => this.#unmute() }, icon(settings.icons, "volume-2"), this.texts.sound);
    this.right = new Right(settings, () => askAgain(() => this.words.say(this.texts.refused)));
    this.sidecars = new Sidecars(this.video, { inBand: this.engine.isNative, onChange: () => this.#draw() });
    this.spoken = new SpokenWords(this.video, { label: this.texts.liveCaptions, moment: () => this.engine.moment, onChange: () => this.#draw() });
    this.chapters = new Chapters(document.querySelector("[data-chapters]"), (chapter) => this.#goTo(chapter));
    this.page = pageNumber();
    const row = document.querySelector("[data-reactions]");
    this.reactions = row && new Reactions(row, { settings, page: this.page, moment: () => this.engine.moment });
    window.tvPlayer = { video: this.video, hls: () => this.engine.hls, state: () => ({ view: this.view, watching: this.watching, started: this.started, snapshot: this.snapshot }) };
  }

  start() {
    this.stage.append(this.parts.controller, this.big, this.sound);
    this.#listen();
    presence(this.settings.presence, this.page, () => !this.video.paused && this.started);
    setInterval(() => this.#tick(), 1000);
    this.right.keep();
    poll(`${this.settings.files}state.json`, {
      onState: (snapshot) => this.#received(snapshot),
      onRefused: () => this.right.refused(),
      isSettled: () => ["replay", "cancelled"].includes(this.view) || (this.view === "held" && Date.parse(this.snapshot.replay_from) - this.now > 120_000),
    });
    this.#tick();
  }

  #listen() {
    const { video } = this;
    video.addEventListener("timeupdate", () => { this.#moved = Date.now(); if (this.watching === "replay") this.chapters.follow(video.currentTime); });
    video.addEventListener("playing", () => this.#draw());
    video.addEventListener("volumechange", () => { if (!video.muted) this.sound.hidden = true; });
    video.addEventListener("ended", () => { if (this.snapshot?.state === "ended") this.#finish(); });
    this.engine.addEventListener("levels", () => this.#levels());
    this.engine.addEventListener("retrying", () => { if (this.started && !this.finishing) this.words.say(this.texts.reconnecting); });
    this.engine.addEventListener("unsupported", () => this.words.say(this.texts.unsupported));
    this.engine.addEventListener("blocked", () => { this.started = false; this.#draw(); });
    video.addEventListener("playing", () => { if (document.querySelector("[data-status]")?.textContent === this.texts.reconnecting) this.words.say(""); });
    this.parts.controller.addEventListener("mediaseekrequest", (event) => this.#reach(event), { capture: true });
    document.addEventListener("keydown", (event) => this.#key(event));
    window.addEventListener("hashchange", () => this.#hash());
  }

  get now() { return Date.now() + this.#clock; }

  #received(snapshot) {
    if (snapshot?.now) this.#clock = Date.parse(snapshot.now) - Date.now();
    // No state.json: before the first change the page's own word counts, later the last one seen.
    this.snapshot = snapshot ?? this.snapshot ?? this.#ownWord();
    if (this.snapshot.state === "ended" && (this.watching === "live" || this.watching === "dvr")) {
      this.finishing ||= this.started && !this.video.paused && !this.video.ended;
    } else if (this.snapshot.state !== "ended") {
      this.finishing = false;
    }
    this.words.show(this.snapshot);
    this.#settle();
  }

  #ownWord() {
    const { state, files, start, replay, replayFrom } = this.settings;
    const onAir = state === "live" || state === "interrupted";
    return { state, start, viewers: 0, chapters: null, live: onAir ? `${files}live.m3u8` : null, dvr: onAir ? `${files}dvr.m3u8` : null, replay: replay ? `${files}replay.m3u8` : null, replay_from: replayFrom };
  }

  #settle() {
    const life = lifeOf(this.snapshot, this);
    const news = newsOf(this.view, life.view);
    if (news) this.words.say(this.texts[news]);
    const changed = this.view !== life.view;
    this.view = life.view;
    if (life.source && this.watching !== life.source && this.watching !== "clip") this.#prepare(life.source);
    if (!life.source && this.watching) this.#stop();
    if (changed && life.view === "replay") { this.#showClips(); this.#showSidecars(); }
    this.#followWords();
    if (this.snapshot.chapters) this.chapters.show(this.snapshot.chapters, { replay: life.view === "replay" });
    this.#draw();
  }

  /** A source is there: lives begin by themselves, muted; the rest waits for a press. */
  #prepare(source) {
    this.#findSpot();
    if ((this.started || this.#waits) && source === "live") return this.#watch("live");
    if (source === "replay") {
      this.started = false;
      this.finishing = false;
      this.engine.unload();
      this.watching = "replay";
      const at = hashTime(location.hash) ?? searchTime(location.search);
      if (at !== null && this.#autoplayed === false) this.resumeAt = at;
      return undefined;
    }
    this.watching = source;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches || navigator.connection?.saveData;
    if (!this.#autoplayed && !calm && source === "live") {
      this.#autoplayed = true;
      this.video.muted = true;
      this.begin();
    }
    return undefined;
  }

  #findSpot() { this.#spot ??= findSpot(this.settings.files); }

  /** The viewer presses play, or a live begins by itself. */
  async begin() {
    if (this.started || !this.watching) return;
    const hadFocus = document.activeElement === this.big;
    this.started = true;
    this.big.hidden = true;
    const spot = await this.#spot;
    this.#spot = Promise.resolve(null); // at most one in the page's life
    if (spot) {
      this.stage.dataset.view = "playing";
      this.veil.hidden = true;
      await playSpot(spot, { stage: this.stage, texts: this.texts, muted: this.video.muted, focus: hadFocus, say: (text) => this.words.say(text) });
      this.words.say("");
    }
    if (hadFocus) this.parts.controller.querySelector("media-play-button")?.focus({ preventScroll: true });
    this.#watch(this.watching, { at: this.watching === "replay" ? this.resumeAt : undefined });
  }

  #watch(source, options = {}) {
    const url = source === "clip" ? options.url : this.snapshot[source];
    if (!url) return;
    this.watching = source;
    this.started = true;
    this.#waits = false;
    if (source === "replay") this.sidecars.show(this.beside ?? {}); else this.sidecars.clear();
    this.#followWords();
    this.engine.load(url, { ...options, target: this.snapshot.target, live: source === "live", dvr: source === "dvr", play: true });
    this.#draw();
  }

  /** What is said, typed while it is said; who finishes a live that has ended keeps what is there. */
  #followWords() {
    if (this.watching === "live" || this.watching === "dvr") this.spoken.follow(this.snapshot?.captions ?? null);
    else this.spoken.clear();
  }

  /** Nothing to watch for the moment; who was watching goes on by itself when it comes back. */
  #stop() {
    this.#waits = this.started;
    this.engine.unload();
    this.watching = null;
    this.started = false;
  }

  #finish() {
    this.finishing = false;
    this.watching = null;
    this.engine.unload();
    this.#settle();
  }

  #draw() {
    const { parts, watching, started, view } = this;
    const live = watching === "live", dvr = watching === "dvr";
    this.stage.dataset.view = started ? "playing" : view ?? "waiting";
    parts.controller.toggleAttribute("data-idle", !started);
    parts.bottom.hidden = !started;
    this.big.hidden = started || !watching;
    this.big.setAttribute("aria-label", live || dvr ? this.texts.watchLive : this.texts.play);
    this.sound.hidden = !(started && this.video.muted && (live || dvr));
    parts.live.hidden = !live || view !== "live";
    parts.fromStart.hidden = !(live && this.snapshot?.dvr);
    parts.toLive.hidden = !(dvr && this.snapshot?.live);
    parts.toReplay.hidden = watching !== "clip";
    parts.range.hidden = live;
    parts.time.hidden = live;
    parts.rate.hidden = live || dvr;
    parts.forward.hidden = live;
    parts.quality.hidden = this.video.videoRenditions.length < 2;
    parts.captions.hidden = !this.sidecars.hasCaptions;
    this.reactions?.show({ open: Boolean(this.snapshot?.reactions), watching: started && (live || dvr) });
    this.#drawVeil();
  }

  #drawVeil() {
    const silent = this.started || this.watching;
    if (this.view === "waiting" || this.view === null) return this.#tick();
    if (this.view === "interrupted" && !this.snapshot.live) return say(this.veil, this.texts, "interrupted");
    if (this.view === "ended") return say(this.veil, this.texts, "ended");
    if (this.view === "held") return sayHeld(this.veil, this.texts, this.snapshot.replay_from);
    if (this.view === "cancelled") return say(this.veil, this.texts, "cancelled");
    this.veil.hidden = Boolean(silent);
    return undefined;
  }

  #tick() {
    if (this.finishing && Date.now() - this.#moved > STUCK) this.#finish();
    if (this.view !== "waiting" && this.view !== null) return;
    if (!["scheduled", "ready"].includes(this.snapshot?.state ?? this.settings.state)) return;
    const element = this.veil.querySelector("[data-countdown]");
    const start = Date.parse(this.snapshot?.start ?? this.settings.start);
    if (!element || start <= this.now) say(this.veil, this.texts, "soon");
    else countDown(element, start, this.now, this.texts);
  }

  #unmute() {
    this.video.muted = false;
    if (this.video.volume === 0) this.video.volume = 1;
    this.parts.controller.querySelector("media-mute-button")?.focus({ preventScroll: true });
  }

  #levels() {
    const { hls, audioUrl } = this.engine;
    if (this.engine.url === this.audioFrom?.audio) return; // only the sound: the list stays
    const levels = hls.levels.map((level, index) => ({ id: String(index), width: level.width, height: level.height, bitrate: level.bitrate }));
    if (audioUrl) levels.push({ id: "audio", width: 0, height: 0, bitrate: 1 });
    this.video.videoRenditions.replace(levels.length > 1 ? levels : []);
    this.#draw();
  }

  #quality(id) {
    const { hls, audioUrl, url } = this.engine;
    const kind = { target: this.snapshot?.target, live: this.watching === "live", dvr: this.watching === "dvr", play: true };
    const at = kind.live ? undefined : this.video.currentTime;
    if (id === "audio" && audioUrl) {
      this.audioFrom = { url, audio: audioUrl };
      this.engine.load(audioUrl, { ...kind, at });
    } else if (this.audioFrom && url === this.audioFrom.audio) {
      this.engine.addEventListener("levels", () => { if (this.engine.hls && id !== "auto") this.engine.hls.currentLevel = Number(id); }, { once: true });
      const whole = this.audioFrom.url;
      this.audioFrom = null;
      this.engine.load(whole, { ...kind, at });
    } else if (hls) {
      hls.nextLevel = id === "auto" ? -1 : Number(id);
    }
  }

  /** Back from the live edge: the recording holds that second, and stays there. */
  #reach(event) {
    const { video, engine } = this;
    if (this.watching !== "live" || !this.snapshot?.dvr) return;
    const here = engine.hls?.playingDate;
    if (event.detail >= video.currentTime - 1 || !here) return;
    event.stopImmediatePropagation();
    this.#watch("dvr", { date: new Date(here.getTime() + (event.detail - video.currentTime) * 1000) });
  }

  #goTo(chapter) {
    this.stage.scrollIntoView({ block: "nearest" });
    if (this.view === "replay") {
      history.replaceState(null, "", `#t=${Math.floor(chapter.time)}`);
      this.#seek(chapter.time);
    } else if (this.snapshot?.dvr) {
      this.#watch("dvr", { date: new Date(chapter.at) });
    }
  }

  #seek(seconds) {
    this.resumeAt = seconds;
    if (this.watching === "replay" && this.started) { this.video.currentTime = seconds; this.video.play().catch(() => {}); }
    else if (this.watching === "clip") this.#watch("replay", { at: seconds });
    else this.begin();
  }

  #hash() {
    const at = hashTime(location.hash);
    if (at !== null && this.view === "replay") this.#seek(at);
  }

  async #showSidecars() {
    this.beside = await loadSidecars(this.settings.files);
    if (this.watching === "replay" && this.started) this.sidecars.show(this.beside);
  }

  async #showClips() {
    const clips = await loadClips(this.settings.files);
    const poster = this.stage.querySelector("img")?.currentSrc;
    const onPlay = (clip) => {
      if (this.watching === "replay" && this.started) this.resumeAt = this.video.currentTime;
      this.stage.scrollIntoView({ block: "center" });
      this.#watch("clip", { url: clip.hls ?? clip.mp4 });
    };
    showClips(document.querySelector("[data-clips]"), clips, { texts: this.texts, icons: this.settings.icons, poster, onPlay });
    const wanted = /^#temps-fort=(.+)$/.exec(location.hash)?.[1];
    const clip = clips.find(({ id }) => String(id) === wanted);
    if (clip) document.querySelector("[data-clips]")?.scrollIntoView({ block: "nearest" });
  }

  /** The player's keys work from the whole page, unless one is writing or on a control. */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.started) return;
    if (event.target !== document.body && event.target !== this.stage && event.target.id !== "contenu") return;
    if (![" ", "k", "m", "f", "c", "ArrowLeft", "ArrowRight"].includes(event.key)) return;
    event.preventDefault();
    this.parts.controller.keyboardShortcutHandler(event);
  }
}
