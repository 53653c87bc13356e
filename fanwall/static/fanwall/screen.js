// The big screen: a manifest says what may be shown, under a lease; this page obeys within a frame.
import { dismissed, fresh, isBlack, isLeased, isSlate, isStale, panicHere, receive, showable } from "./screen_state.js";
import { arrange, blank, shapeOf } from "./screen_plan.js";
import { advance, blank as firstScene, turnOf } from "./screen_scene.js";
import { isFrozen, mustReload } from "./screen_care.js";
import { Journal } from "./screen_journal.js";
import { Partners } from "./screen_partners.js";
import { Stage } from "./screen_stage.js";
import { Dress } from "./screen_dress.js";
import { Link } from "./screen_link.js";
import { canKeep, keep, register } from "./screen_cache.js";

const root = document.getElementById("stage");
const served = root.dataset;
const BLACK = `ecran-noir-${served.wall}`;
const PANIC_KEYS = ["n", "N", "b", "B", "Escape", "."];
const boot = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
const isAir = served.kind === "air";
const keptBlack = localStorage.getItem(BLACK);
let state = fresh(keptBlack === null ? null : Number(keptBlack), { state: served.state, layout: served.layout, format: served.format, kind: served.kind, safe_area: Number(served.safe) });
const plan = blank();
const mine = { version: served.version, tried: sessionStorage.getItem("ecran-version"), reloadSeq: null };
let scene = firstScene();
let slots = {};
let painted = performance.now();
let leaving = false;

const journal = new Journal();
const partners = new Partners(served.sponsors, journal, boot);
const dress = new Dress(root);
const stage = new Stage(root, served.pictures, (slot, sha) => {
  if (!slot.startsWith("thumb")) journal.photo(sha, performance.now(), isVisible());
  link.beat();
});
const link = new Link(served, boot, { heard, gone, report });

function isVisible() {
  return document.visibilityState === "visible";
}

function report() {
  const plays = journal.waiting("photos", performance.now());
  const showing = scene.name === "photos" ? stage.onGlass().slice(0, 24) : [];
  const body = { boot, showing, black: isBlack(state), visible: isVisible(), scene: isSlate(state) ? "slate" : scene.name, seq: state.seq, version: mine.version, keeps: canKeep(), plays };
  return { body, sent: () => journal.told("photos", plays) };
}

function heard(manifest, full) {
  const before = state;
  state = receive(state, manifest, performance.now(), full);
  if (before.localPanic !== state.localPanic) keepBlack();
  if (state !== before) {
    mine.reloadSeq ??= state.facts.reload_seq;
    paint();
  }
}

// Staff gave the screen another address: nothing stays, and the page asks to be paired again.
function gone() {
  state = dismissed(state);
  localStorage.removeItem("ecran");
  paint();
  leave(() => location.replace(served.kiosk));
}

// A reload, a power cut: the screen stays black until somebody with the right says otherwise.
function keepBlack() {
  if (state.localPanic === null) localStorage.removeItem(BLACK);
  else localStorage.setItem(BLACK, String(state.localPanic));
}

function paint() {
  const now = performance.now();
  const { facts } = state;
  const items = showable(state, now);
  const shape = shapeOf(facts.format ?? "landscape", innerWidth, innerHeight);
  const slides = partners.ready("slides");
  const leased = isLeased(state, now);
  const score = facts.layout === "score" && facts.running && facts.state !== "ended";
  const shown = facts.layout === "invite" ? 0 : items.length;
  scene = advance(scene, { air: isAir, black: isBlack(state) || (isAir && state.panic), slate: isSlate(state), photos: shown, score, leased, running: facts.running !== false, slides }, now);
  const live = scene.name === "photos";
  if (live) slots = arrange(plan, facts.layout, shape, items, now);
  stage.show(slots, items);
  const frame = live && facts.layout === "frame" ? turnOf(partners.ready("frames"), now) : null;
  const logo = live || scene.name === "invite" ? turnOf(partners.ready("logos"), now) : null;
  dress.wear({ scene, layout: facts.layout, shape, facts: { ...facts, seq: state.seq }, heard: state.heard, now, items, frame, logo });
  root.classList.toggle("cut", isStale(state, now));
  root.classList.toggle("empty", !Object.values(slots).some(Boolean));
  tellPartners({ slide: scene.name === "slide" ? scene.slide : scene.name === "house" ? {} : null, frame, logo }, now, leased);
  careForPage(now, live);
  painted = now;
}

function tellPartners(places, now, leased) {
  const facts = { visible: isVisible(), black: isBlack(state) || isSlate(state), offline: !leased };
  for (const [place, what] of Object.entries(places)) journal.stand(place, what, now, facts);
}

function careForPage(now, live) {
  const facts = { ...mine, since: now, quiet: !live };
  if (mine.reloadSeq !== null && !isStale(state, now) && mustReload(facts, state.facts)) leave(reload);
}

function reload() {
  sessionStorage.setItem("ecran-version", state.facts.version);
  location.reload();
}

function leave(how) {
  if (leaving) return;
  leaving = true;
  setTimeout(how, 500);
}

addEventListener("keydown", (event) => {
  if (!PANIC_KEYS.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  state = panicHere(state);
  keepBlack();
  paint();
  link.beat();
});

register();
partners.changed = keep;
addEventListener("load", () => keep([...partners.pictures.keys()]));
localStorage.setItem("ecran", location.pathname);
paint();
setInterval(paint, 250);
setInterval(() => { if (isFrozen(painted, performance.now(), isVisible())) location.reload(); }, 2000);
link.start();
if (!isAir) partners.start();
if ("wakeLock" in navigator) document.addEventListener("click", () => navigator.wakeLock.request("screen").catch(() => {}), { once: true });
