// Who drives the screens, from a phone: what is asked goes out at once, what stands comes back.
import { follow, post, write } from "./desk_link.js";
import { clockText } from "./screen_care.js";
import { Cards } from "./drive_screens.js";

const $ = (id) => document.getElementById(id);
const at = $("drive").dataset;
const words = $("words").dataset;
let told = null;
let heard = 0;

function toast(text) {
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { $("toast").hidden = true; }, 3000);
}

// One command: its refusal is read, its effect is looked at.
async function send(address, body) {
  const answer = await post(address, body).catch(() => null);
  if (!answer?.ok) toast(answer?.message || words.offnet);
  look();
  return answer;
}

const steer = (fields) => send(at.steering, fields);
const score = (fields) => send(at.score, fields);
const cards = new Cards($("screens"), $("card"), { words, toast, send, at });

function press(button, on) {
  const text = button.firstElementChild;
  button.setAttribute("aria-pressed", String(on));
  write(text, on ? text.dataset.on : text.dataset.off);
}

function sentence(wall) {
  if (wall.panic) return wall.blackout === "slate" ? words.isslate : words.isblack;
  if (!["open", "paused"].includes(wall.state)) return words.closed;
  if (!wall.running) return words.stopped;
  return wall.shows ? words.shows : words.held;
}

function tell({ wall, screens }) {
  told = wall;
  heard = performance.now();
  write($("now"), sentence(wall));
  press($("running"), wall.running);
  press($("in_play"), wall.in_play);
  $("in_play").disabled = wall.phases === "always";
  if (document.activeElement !== $("phases")) $("phases").value = wall.phases;
  $("off_air").checked = wall.off_air;
  $("dark").hidden = !wall.panic;
  write($("dark").firstElementChild, wall.blackout === "slate" ? words.isslate : words.isblack);
  tellScore(wall);
  cards.tell(screens);
  tellChoice(screens);
}

function tellScore({ score: { home, away, points, clock }, manual }) {
  [home, away].forEach((name, side) => {
    if (document.activeElement !== $(`team${side}`)) $(`team${side}`).value = name;
    write($(`points${side}`), points ? points[side] : "–");
  });
  $("source").textContent = manual ? words.manual : points ? words.cues : words.noscore;
  $("follow").disabled = !manual;
  $("clock-run").textContent = clock?.running ? words.stop : words.start;
  $("clock-none").disabled = !clock;
  tick();
}

function tick() {
  write($("clock"), told?.score.clock ? clockText(told.score.clock, heard, performance.now()) : "–");
}

function tellChoice(screens) {
  const known = [...$("which").options].slice(1).map((option) => `${option.value} ${option.textContent}`).join();
  if (known === screens.map((screen) => `${screen.id} ${screen.name}`).join()) return;
  const chosen = $("which").value;
  $("which").replaceChildren($("which").options[0], ...screens.map((screen) => new Option(screen.name, screen.id)));
  $("which").value = screens.some((screen) => String(screen.id) === chosen) ? chosen : "";
}

const look = follow(at.push, async () => {
  const answer = await fetch(at.steering, { cache: "no-store", signal: AbortSignal.timeout(8000) }).catch(() => null);
  if (answer?.ok) tell(await answer.json());
  else write($("now"), words.offnet);
});

for (const name of ["running", "in_play"]) $(name).addEventListener("click", () => steer({ [name]: !told?.[name] }));
$("phases").addEventListener("change", (event) => { event.target.blur(); steer({ phases: event.target.value }); });
$("off_air").addEventListener("change", (event) => steer({ off_air: event.target.checked }));
$("black").addEventListener("click", () => send(at.panic, { on: true, blackout: "black" }));
$("slate").addEventListener("click", () => send(at.panic, { on: true, blackout: "slate" }));
$("light").addEventListener("click", () => send(at.panic, { on: false }));
$("add").addEventListener("click", () => send(at.screens, {}));
$("pair").addEventListener("submit", async (event) => {
  event.preventDefault();
  const answer = await post(at.pair, { code: $("code").value, screen: $("which").value }).catch(() => null);
  $("pair-problem").hidden = Boolean(answer?.ok);
  $("pair-problem").textContent = answer?.ok ? "" : answer?.message || words.offnet;
  if (answer?.ok) { $("code").value = ""; toast(`${words.paired} ${answer.name}`); }
  look();
});
for (const side of document.querySelectorAll("[data-side]")) {
  const number = Number(side.dataset.side);
  $(`team${number}`).addEventListener("change", (event) => score({ [number ? "away" : "home"]: event.target.value }));
  side.addEventListener("click", (event) => {
    const step = Number(event.target.dataset.step || 0);
    if (!step) return;
    const points = [...(told?.score.points ?? [0, 0])];
    points[number] = Math.min(999, Math.max(0, points[number] + step));
    if (told) told.score.points = points; // two quick presses are two points
    score({ points });
  });
}
$("clock-run").addEventListener("click", () => score({ clock: told?.score.clock?.running ? "stop" : "start" }));
$("clock-zero").addEventListener("click", () => score({ clock: 0 }));
$("clock-none").addEventListener("click", () => score({ clock: null }));
$("follow").addEventListener("click", () => score({ points: null }));
setInterval(tick, 500);
navigator.wakeLock?.request("screen").catch(() => {});
