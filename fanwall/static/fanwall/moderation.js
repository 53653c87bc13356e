// The moderators' page: the photo is the screen; one thumb, one key, next photo at once.
import { follow, post } from "./desk_link.js";

const $ = (id) => document.getElementById(id);
const words = $("words").dataset;
const desk = $("desk").dataset;
const card = document.querySelector(".card");
let queue = []; // photos in hand, the one on show first
let last = null; // what Annuler would take back
const decided = new Set(); // sent, so not to be shown again by an older answer
const ready = new Map(); // preloaded pictures

function toast(text) {
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { $("toast").hidden = true; }, 2600);
}

function notes(photo) {
  const found = [];
  if (!photo.consent.includes("screen")) found.push(words.noscreen);
  if (!photo.consent.includes("people")) found.push(words.nopeople);
  if (photo.resembles_refused) found.push(words.resembles);
  return found.join(" · ");
}

function preload() {
  const near = new Set(queue.slice(0, 8).map((photo) => photo.id));
  for (const photo of queue.slice(0, 8)) {
    if (!ready.has(photo.id)) ready.set(photo.id, Object.assign(new Image(), { src: photo.image }));
  }
  for (const id of ready.keys()) if (!near.has(id)) ready.delete(id);
}

function show() {
  const photo = queue[0];
  card.classList.remove("zoom");
  $("empty").hidden = Boolean(photo);
  for (const id of ["approve", "reject", "stash"]) $(id).disabled = !photo;
  $("undo").disabled = !last;
  $("why").open = false;
  preload();
  if (!photo) $("photo").removeAttribute("src");
  else if ($("photo").getAttribute("src") !== photo.image) $("photo").src = photo.image;
  $("photo").alt = photo ? photo.name || words.noname : "";
  $("who").textContent = photo ? photo.name || words.noname : "";
  $("notes").textContent = photo ? notes(photo) : "";
}

async function decide(action, fields = {}) {
  const photo = queue.shift();
  if (!photo) return;
  decided.add(photo.id);
  last = photo;
  show();
  navigator.vibrate?.(12);
  const body = action === "approve" ? { sha: photo.sha, rev: photo.rev } : fields;
  const answer = await post(`${desk.photos}${photo.id}/${action}`, body).catch(() => null);
  if (answer?.ok && answer.state === "pending") toast(words.other);
  else if (answer?.status === 409) toast(`${answer.message} ${answer.by || ""}`);
  else if (!answer?.ok) giveBack(photo, answer?.message || words.failed);
}

function giveBack(photo, message) {
  decided.delete(photo.id);
  if (last === photo) last = null;
  queue.unshift(photo);
  show();
  toast(message);
}

async function undo() {
  const photo = last;
  if (!photo) return;
  last = null;
  const answer = await post(`${desk.photos}${photo.id}/undo`).catch(() => null);
  if (!answer?.ok) return toast(answer?.message || words.failed);
  decided.delete(photo.id);
  queue = [{ ...photo, rev: answer.rev }, ...queue.filter((other) => other.id !== photo.id)];
  show();
}

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

function screensLine(screens) {
  const line = screens.map((screen) => `${screen.name} : ${screen.online ? (screen.black ? words.black : words.online) : words.offline}`);
  $("screens").textContent = line.length ? line.join(" · ") : words.none;
}

function tell({ wall, photos, counts, shown, stashed, screens }) {
  const current = queue[0];
  const fresh = photos.filter((photo) => !decided.has(photo.id));
  const kept = current && fresh.find((photo) => photo.id === current.id);
  queue = kept ? [kept, ...fresh.filter((photo) => photo.id !== kept.id)] : fresh;
  $("waiting").textContent = (counts.pending || 0) + (counts.received || 0);
  $("accepted").textContent = counts.approved || 0;
  if (document.activeElement !== $("state")) $("state").value = wall.state;
  const black = wall.panic || screens.some((screen) => screen.online && screen.black);
  $("blackout").hidden = !black;
  $("panic").disabled = wall.panic;
  $("elsewhere").hidden = !counts.pending || queue.length > 0;
  $("calm").hidden = !$("elsewhere").hidden;
  strip($("shown"), shown, words.revoke, "revoke", new Set(screens.filter((screen) => screen.online).flatMap((screen) => screen.showing)));
  strip($("stashed"), stashed, words.bring, "undo");
  $("kept").hidden = !stashed.length;
  screensLine(screens);
  show();
}

const look = follow(desk.push, async () => {
  const answer = await post(desk.claims).catch(() => null);
  if (answer?.ok) tell(answer);
  else toast(answer?.message || words.offnet);
});

const keys = { ArrowRight: () => decide("approve"), a: () => decide("approve"), ArrowLeft: () => decide("reject"), r: () => decide("reject"),
  ArrowDown: () => decide("stash"), s: () => decide("stash"), z: undo, " ": () => card.classList.toggle("zoom") };
const reasons = [...document.querySelectorAll("[data-reason]")];
reasons.forEach((button, place) => {
  keys[String(place + 1)] = () => decide("reject", { reason: button.dataset.reason });
  button.addEventListener("click", keys[String(place + 1)]);
});
addEventListener("keydown", (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || ["SELECT", "INPUT"].includes(event.target.tagName)) return;
  const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!key || (event.key === " " && event.target.tagName === "BUTTON")) return;
  event.preventDefault();
  key();
});
$("approve").addEventListener("click", () => decide("approve"));
$("reject").addEventListener("click", () => decide("reject"));
$("stash").addEventListener("click", () => decide("stash"));
$("undo").addEventListener("click", undo);
$("photo").addEventListener("click", () => card.classList.toggle("zoom"));
$("panic").addEventListener("click", () => { toast(words.panicked); act(desk.panic, { on: true }); });
$("light").addEventListener("click", (event) => act(desk.panic, { on: false }, event.currentTarget));
$("state").addEventListener("change", (event) => {
  const wanted = event.target.value;
  event.target.blur();
  if (wanted === "ended" && !confirm(words.end)) return look();
  act(desk.state, { state: wanted });
});
navigator.wakeLock?.request("screen").catch(() => {});
