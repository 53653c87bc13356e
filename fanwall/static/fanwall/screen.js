// The big screen: a manifest says what may be shown, under a lease; this page obeys within a frame.
import { fresh, isBlack, isStale, panicHere, receive, showable } from "./screen_state.js";
import { blank, mosaic, single } from "./screen_plan.js";
import { Stage } from "./screen_stage.js";
import { Link } from "./screen_link.js";

const root = document.getElementById("stage");
const BLACK = `ecran-noir-${root.dataset.wall}`;
const PANIC_KEYS = ["n", "N", "b", "B", "Escape", "."];
const boot = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
const kept = localStorage.getItem(BLACK);
let state = fresh(kept === null ? null : Number(kept));
const plan = blank();
let plays = [];
let number = 0;

const stage = new Stage(root, root.dataset.pictures, (slot, sha) => {
  if (!slot.startsWith("thumb")) plays.push({ n: number++, sha });
  plays = plays.slice(-60);
  link.beat();
});
const link = new Link(root.dataset, heard, () => {
  const sending = plays.slice(0, 60);
  const body = { boot, showing: isBlack(state) ? [] : stage.onGlass(), black: isBlack(state), visible: document.visibilityState === "visible", plays: sending };
  return { body, sent: () => { plays = plays.filter((play) => !sending.includes(play)); } };
});

function heard(manifest, full) {
  const before = state;
  state = receive(state, manifest, performance.now(), full);
  if (before.localPanic !== state.localPanic) keepBlack();
  paint();
}

// A reload, a power cut: the screen stays black until somebody with the right says otherwise.
function keepBlack() {
  if (state.localPanic === null) localStorage.removeItem(BLACK);
  else localStorage.setItem(BLACK, String(state.localPanic));
}

function paint() {
  const now = performance.now();
  const items = showable(state, now);
  const slots = items.length === 0 ? {} : state.layout === "mosaic" ? mosaic(plan, items, now) : single(plan, items, now);
  stage.show(slots, items);
  root.classList.toggle("dark", isBlack(state));
  root.classList.toggle("stale", isStale(state, now));
  root.classList.toggle("showing", items.length > 0);
  root.classList.toggle("waiting", items.length === 0);
  root.classList.toggle("mosaic", state.layout === "mosaic");
  root.classList.toggle("single", state.layout !== "mosaic");
  document.body.dataset.state = state.wall;
  root.dataset.seq = state.seq;
}

addEventListener("keydown", (event) => {
  if (!PANIC_KEYS.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  state = panicHere(state);
  keepBlack();
  paint();
  link.beat();
});

document.body.dataset.state = state.wall;
paint();
setInterval(paint, 250);
link.start();
if ("wakeLock" in navigator) document.addEventListener("click", () => navigator.wakeLock.request("screen").catch(() => {}), { once: true });
