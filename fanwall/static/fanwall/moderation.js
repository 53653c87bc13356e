// The moderators' page: the photo is the screen; one thumb, one key, next photo at once.
import { follow, post } from "./desk_link.js";
import { Grid, SIDE } from "./moderation_grid.js";
import { Keys } from "./moderation_keys.js";
import { Stretch } from "./moderation_rest.js";
import { swipe } from "./moderation_swipe.js";

const $ = (id) => document.getElementById(id);
const words = $("words").dataset;
const desk = $("desk").dataset;
const card = $("card");
const AHEAD = 8; // pictures kept decoded
let queue = []; // photos in hand, the one on show first
let last = []; // what Annuler would take back
let fourEyes = false;
const decided = new Set(); // sent, so not to be shown again by an older answer
const ready = new Map(); // preloaded pictures
const revealed = new Set();
const stretch = new Stretch();
const grid = new Grid($("grid"), { changed: tellGrid, words: { noname: words.noname, notes } });

function toast(text) {
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { $("toast").hidden = true; }, 2600);
}

function notes(photo) {
  const found = [];
  if (photo.first_yes_by) found.push(words.firstyes.replace("{who}", photo.first_yes_by));
  if (photo.minor) found.push(photo.faces_blurred ? words.minorblurred : photo.consent.includes("guardian") ? words.minoragreed : words.minor);
  if (!photo.consent.includes("screen")) found.push(words.noscreen);
  if (!photo.consent.includes("people")) found.push(words.nopeople);
  if (photo.resembles_refused) found.push(words.resembles);
  if (photo.alike > 1) found.push(words.alike.replace("{n}", photo.alike));
  if (photo.unsharp) found.push(words.unsharp);
  return found.join(" · ");
}

const inGrid = () => document.body.classList.contains("grid-mode");

function preload() {
  const near = queue.slice(0, AHEAD);
  for (const photo of near) {
    if (ready.has(photo.id)) continue;
    const picture = Object.assign(new Image(), { id: "photo", src: photo.image, draggable: false });
    picture.decode().catch(() => {});
    ready.set(photo.id, picture);
  }
  const kept = new Set(near.map((photo) => photo.id));
  for (const id of ready.keys()) if (!kept.has(id)) ready.delete(id);
}

function show() {
  const photo = queue[0];
  $("empty").hidden = Boolean(photo);
  for (const id of ["approve", "reject", "stash", "ban"]) $(id).disabled = !photo;
  $("undo").disabled = !last.length;
  if (inGrid()) grid.show(queue);
  else showOne(photo);
}

// The picture was decoded before: it takes the place of the other at the next frame.
function showOne(photo) {
  preload();
  const now = photo ? ready.get(photo.id) : Object.assign(new Image(), { id: "photo" });
  if ($("photo") !== now) {
    card.classList.remove("zoom");
    $("why").open = false;
    $("photo").replaceWith(now);
  }
  now.alt = photo ? photo.name || words.noname : "";
  card.classList.toggle("veiled", Boolean(photo?.hidden) && !revealed.has(photo.id));
  $("who").textContent = photo ? photo.name || words.noname : "";
  $("notes").textContent = photo ? notes(photo) : "";
  $("approve").firstElementChild.textContent = photo?.first_yes_by ? words.second : words.approve;
}

// A yes is for what was before the eyes: unveiled, and there.
function unseen(photo) {
  if (card.classList.contains("veiled")) {
    reveal();
    return true;
  }
  const picture = ready.get(photo.id);
  if (picture?.complete && picture.naturalWidth) return false;
  toast(words.coming);
  return true;
}

function reveal() {
  if (queue[0]) revealed.add(queue[0].id);
  card.classList.remove("veiled");
}

function decide(action, fields = {}) {
  if (inGrid()) return;
  const photo = queue[0];
  if (!photo || (action === "approve" && unseen(photo))) return;
  last = [];
  send(photo, action, fields);
}

async function send(photo, action, fields = {}) {
  queue = queue.filter((other) => other.id !== photo.id);
  decided.add(photo.id);
  const entry = { photo, ban: 0 };
  last.push(entry);
  rest();
  show();
  navigator.vibrate?.(12);
  const body = action === "approve" ? { sha: photo.sha, rev: photo.rev } : fields;
  const answer = await post(`${desk.photos}${photo.id}/${action}`, body).catch(() => null);
  entry.ban = answer?.ban ?? 0;
  if (entry.ban) toast(words.banned);
  if (answer?.ok && action === "approve" && answer.state === "pending") toast(words.other);
  else if (answer?.status === 409) toast(`${answer.message} ${answer.by || ""}`);
  else if (!answer?.ok) giveBack(entry, answer?.message || words.failed);
  if (entry.ban || queue.length < 3) look();
}

function giveBack(entry, message) {
  decided.delete(entry.photo.id);
  last = last.filter((other) => other !== entry);
  queue.unshift(entry.photo);
  show();
  toast(message);
}

async function undo() {
  const entries = last;
  last = [];
  for (const { photo, ban } of entries.reverse()) {
    const asked = ban ? post(desk.bans, { lift: ban }) : post(`${desk.photos}${photo.id}/undo`);
    const answer = await asked.catch(() => null);
    if (!answer?.ok) {
      toast(answer?.message || words.failed);
      continue;
    }
    decided.delete(photo.id);
    queue = [{ ...photo, rev: answer.rev ?? photo.rev }, ...queue.filter((other) => other.id !== photo.id)];
  }
  show();
}

function rest() {
  stretch.decided(Date.now());
  tellRest();
}

function tellRest() {
  $("rest").hidden = !stretch.tires(Date.now());
}

// --- the grid

function tellGrid() {
  const { yes, no } = grid.verdict;
  const waits = queue.slice(0, SIDE).length - yes.length - no.length;
  $("validate").disabled = !yes.length && !no.length;
  const text = no.length ? words.others : words.all;
  $("validate").firstElementChild.textContent = text.replace("{n}", yes.length).replace("{bad}", no.length);
  $("unseen").textContent = waits > 0 ? words.unseen.replace("{n}", waits) : "";
}

async function validate() {
  const { yes, no } = grid.verdict;
  last = [];
  const all = [...no.map((photo) => [photo, "reject"]), ...yes.map((photo) => [photo, "approve"])];
  await Promise.all(all.map(([photo, action]) => send(photo, action)));
}

function turnGrid(on) {
  document.body.classList.toggle("grid-mode", on);
  $("mode").setAttribute("aria-pressed", String(on));
  $("grid").hidden = $("validation").hidden = !on;
  $("card").querySelector(".single").hidden = $("decision").hidden = on;
  try { localStorage.setItem("mur-grille", on ? "1" : ""); } catch { /* private mode */ }
  show();
  look();
}

// --- the rest of the page

async function act(address, body, button) {
  if (button) button.disabled = true;
  const answer = await post(address, body).catch(() => null);
  if (!answer?.ok) toast(answer?.message || words.offnet);
  if (button) button.disabled = false;
  look();
}

function strip(list, photos, verb, action, now = new Set()) {
  const known = new Map([...list.children].map((item) => [item.dataset.id, item]));
  const items = photos.map((photo) => {
    const item = known.get(photo.id) || entry(photo, verb, action);
    item.classList.toggle("now", now.has(photo.sha));
    item.title = now.has(photo.sha) ? words.now : "";
    return item;
  });
  if (items.length !== list.children.length || items.some((item, place) => item !== list.children[place])) list.replaceChildren(...items);
}

function entry(photo, verb, action) {
  const item = Object.assign(document.createElement("li"));
  item.dataset.id = photo.id;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: verb });
  button.setAttribute("aria-label", `${verb} ${photo.name}`);
  button.addEventListener("click", () => { decided.delete(photo.id); act(`${desk.photos}${photo.id}/${action}`, {}, button); });
  item.append(Object.assign(new Image(), { src: photo.thumb, alt: photo.name || words.noname }), button);
  return item;
}

function bans(rows) {
  $("banned").hidden = !rows.length;
  const clock = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" });
  $("bans").replaceChildren(...rows.map((row) => {
    const item = document.createElement("li");
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: words.lift });
    button.addEventListener("click", () => act(desk.bans, { lift: row.id }, button));
    item.append(`${clock.format(new Date(row.at)).replace(":", " h ")} · ${row.by} · ${words.held.replace("{n}", row.waiting)}`, button);
    return item;
  }));
}

function screensLine(screens) {
  const line = screens.map((screen) => `${screen.name} : ${screen.online ? (screen.black ? words.black : words.online) : words.offline}`);
  $("screens").textContent = line.length ? line.join(" · ") : words.none;
}

function keepInHand(photos) {
  const fresh = photos.filter((photo) => !decided.has(photo.id));
  const byId = new Map(fresh.map((photo) => [photo.id, photo]));
  // What is before the eyes stays where it is; its facts are the newest.
  const held = queue.slice(0, inGrid() ? SIDE : 1).map((photo) => byId.get(photo.id)).filter(Boolean);
  queue = [...held, ...fresh.filter((photo) => !held.includes(photo))];
}

function tell({ wall, photos, counts, shown, stashed, screens, banned }) {
  fourEyes = wall.four_eyes;
  keepInHand(photos);
  const glass = new Set(screens.filter((screen) => screen.online).flatMap((screen) => screen.showing));
  $("waiting").textContent = (counts.pending || 0) + (counts.received || 0);
  $("accepted").textContent = counts.approved || 0;
  $("glass").textContent = glass.size;
  $("four-eyes").hidden = !fourEyes;
  if (document.activeElement !== $("state")) $("state").value = wall.state;
  const black = wall.panic || screens.some((screen) => screen.online && screen.black);
  $("blackout").hidden = !black;
  $("panic").disabled = wall.panic;
  $("elsewhere").hidden = !counts.pending || queue.length > 0;
  $("calm").hidden = !$("elsewhere").hidden;
  strip($("shown"), shown, words.revoke, "revoke", glass);
  strip($("stashed"), stashed, words.bring, "undo");
  $("kept").hidden = !stashed.length;
  bans(banned);
  screensLine(screens);
  tellRest();
  show();
}

const look = follow(desk.push, async () => {
  const answer = await post(desk.claims, inGrid() ? { most: 2 * SIDE } : {}).catch(() => null);
  if (answer?.ok) tell(answer);
  else toast(answer?.message || words.offnet);
}, () => queue.length < 4);

function zoom() {
  if (card.classList.contains("veiled")) reveal();
  else card.classList.toggle("zoom");
}

const keys = { ArrowRight: () => decide("approve"), a: () => decide("approve"), ArrowLeft: () => decide("reject"), r: () => decide("reject"),
  ArrowDown: () => decide("stash"), s: () => decide("stash"), b: () => decide("ban"), z: () => undo(), " ": zoom, g: () => turnGrid(!inGrid()) };
const reasons = [...document.querySelectorAll("[data-reason]")];
reasons.forEach((button, place) => {
  const press = () => decide("reject", { reason: button.dataset.reason });
  keys[String(place + 1)] = press;
  button.addEventListener("click", press);
});

function gridKey(event) {
  if (event.key === "Enter") validate();
  else if (/^[1-9]$/.test(event.key) && grid.photos[event.key - 1]) grid.touch(grid.photos[event.key - 1]);
  else return false;
  return true;
}

const hands = new Keys($("shortcuts"));
addEventListener("keydown", (event) => {
  if (!hands.takes(event)) return;
  if (inGrid() && gridKey(event)) return event.preventDefault();
  const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!key || (event.key === " " && inGrid())) return;
  event.preventDefault();
  key();
});
const presses = { approve: () => decide("approve"), reject: () => decide("reject"), stash: () => decide("stash"), ban: () => decide("ban"), undo, validate,
  "grid-undo": undo, mode: () => turnGrid(!inGrid()) };
for (const [id, press] of Object.entries(presses)) $(id).addEventListener("click", press);
swipe(card.querySelector(".single"), {
  moving: (share) => {
    $("photo").style.transform = share ? `translateX(${share * 100}%) rotate(${share * 6}deg)` : "";
    card.dataset.toward = share > 0.26 ? "yes" : share < -0.26 ? "no" : "";
  },
  right: () => decide("approve"), left: () => decide("reject"), tap: zoom,
});
$("panic").addEventListener("click", () => { toast(words.panicked); act(desk.panic, { on: true }); });
$("light").addEventListener("click", (event) => act(desk.panic, { on: false }, event.currentTarget));
$("state").addEventListener("change", (event) => {
  const wanted = event.target.value;
  event.target.blur();
  if (wanted === "ended" && !confirm(words.end)) return look();
  act(desk.state, { state: wanted });
});
addEventListener("pagehide", () => { post(desk.claims, { leave: true }, { leaving: true }).catch(() => {}); });
navigator.wakeLock?.request("screen").catch(() => {});
try { if (localStorage.getItem("mur-grille")) turnGrid(true); } catch { /* private mode */ }
