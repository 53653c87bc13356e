// Every page: countdowns, and the front page that changes its mind when a live begins.
import { pollDelay } from "./player/retry.js";
import { countDown } from "./player/veil.js";
import { bindFilms } from "./cardfilm.js";

/** "jour jours heure heures ..." as the page says them. */
function unitsOf(element) {
  const [day, days, hour, hours, minute, minutes, second, seconds] = element.dataset.units.split(" ");
  return { day, days, hour, hours, minute, minutes, second, seconds };
}

function tick() {
  for (const element of document.querySelectorAll("[data-countdown]")) {
    if (!element.closest("#player")) countDown(element, Date.parse(element.dataset.countdown), Date.now(), unitsOf(element));
  }
}

/** Follows the state of the front page's broadcast; when it changes, so does the page. */
async function followFront() {
  const front = document.querySelector("[data-front]");
  if (!front) return;
  let failures = 0;
  try {
    const response = await fetch(`/hls/${front.dataset.front}/state.json`, { cache: "no-cache" });
    const state = response.ok ? (await response.json()).state : null;
    if (state && state !== front.dataset.frontState && !document.querySelector("[data-previewing]")) await redraw();
  } catch {
    failures = 2;
  }
  setTimeout(followFront, 3000 * pollDelay({ failures, hidden: document.hidden }));
}

async function redraw() {
  const response = await fetch(location.href);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const [main, fresh] = [document.querySelector("main"), page.querySelector("main")];
  if (main && fresh) { main.replaceChildren(...fresh.childNodes); ready(); }
}

/** The picture of the live, muted, on request. */
async function preview(button) {
  const picture = button.closest(".front__picture");
  const playing = picture.querySelector("video");
  if (playing) { playing.engine.unload(); playing.remove(); delete button.dataset.previewing; button.querySelector("span").textContent = button.dataset.start; return; }
  const { Engine } = await import("./player/engine.js");
  const video = document.createElement("video");
  Object.assign(video, { muted: true, playsInline: true, tabIndex: -1 });
  video.engine = new Engine(video);
  video.addEventListener("playing", () => picture.append(video, button), { once: true });
  button.dataset.previewing = "";
  button.dataset.start ??= button.querySelector("span").textContent;
  button.querySelector("span").textContent = button.dataset.stop;
  video.engine.load(button.dataset.preview, { live: true, play: true });
}

function ready() {
  tick();
  for (const button of document.querySelectorAll("[data-preview]")) {
    button.hidden = false;
    button.addEventListener("click", () => preview(button));
  }
}

ready();
bindFilms();
setInterval(tick, 1000);
setTimeout(followFront, 5000);
