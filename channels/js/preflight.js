// "Tout est prêt ?": the server judges, this page asks again when something arrives.
import Hls from "hls.js";
import { follow } from "./control/events.js";

const EVERY = 4000; // ms between two questions while an encoder sends
const SLOWLY = 15_000; // ms, when nothing is heard
const root = document.getElementById("preflight");
const byId = (id) => document.getElementById(id);
let asked = Date.now(), asking = false, playing = null;

async function ask() {
  if (asking || document.hidden) return;
  [asking, asked] = [true, Date.now()];
  try {
    const answer = await fetch(`${root.dataset.checks}?heure=${Date.now()}`);
    if (answer.ok) show(await answer.text());
  } catch {
    // The server restarts: asked again at the next turn.
  } finally {
    asking = false;
  }
}

function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("checks");
  if (!fresh) return;
  const before = byId("checks");
  if (fresh.innerHTML !== before.innerHTML) {
    if (fresh.dataset.level !== before.dataset.level) byId("news").textContent = fresh.querySelector(".verdict").textContent;
    before.replaceWith(fresh);
  }
  showTrial();
}

// The trial's words stand beside its buttons; its file is played once it is whole.
function showTrial() {
  const told = byId("trial-told");
  if (!told) return;
  told.hidden = true;
  const shown = byId("trial-shown");
  if (shown.textContent !== told.textContent.trim()) shown.textContent = told.textContent.trim();
  shown.dataset.verdict = told.dataset.verdict ?? "";
  const running = Boolean(told.dataset.running);
  byId("trial-begin").hidden = running;
  byId("trial-end").hidden = !running;
  if (told.dataset.playlist && playing !== told.dataset.playlist) play(told.dataset.playlist);
}

function play(address) {
  playing = address;
  const video = byId("trial-video");
  video.hidden = false;
  const hls = new Hls({ enableWorker: false });
  hls.loadSource(address);
  hls.attachMedia(video);
}

follow(root.dataset.healthEvents, () => Date.now() - asked > EVERY && ask());
setInterval(() => Date.now() - asked > (byId("trial-told") ? EVERY : SLOWLY) && ask(), 1000);
showTrial();
ask();
