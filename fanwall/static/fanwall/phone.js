// The spectator's page: choose, frame, check, agree, send. One key a photo, so a retry never doubles it.
import { Blur } from "./phone_blur.js";
import { Frame } from "./phone_frame.js";
import { forget, keep, kept } from "./phone_pending.js";
import { cut, opened, packed, turned } from "./shrink.js";
import { Upload } from "./upload.js";

const $ = (id) => document.getElementById(id);
const words = $("words").dataset;
const wall = $("wall").dataset;
const MINE = `mur-${wall.wall}`;
const STEPS = ["step-pick", "step-frame", "step-blur", "step-check", "step-send"];
let source = null; // the photo upright, on a canvas; null: this browser cannot draw it
let picture = null; // what was framed, on a canvas
let photo = null; // {blob, key}: what is sent
let blurred = false;
let frame = null;
let blur = null;

function show(step) {
  for (const id of STEPS) $(id).hidden = id !== step;
  scrollTo(0, 0);
  $(step).querySelector("h1").focus({ preventScroll: true }); // the button that was pressed is gone
}

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function picked(event) {
  const file = event.target.files[0];
  event.target.value = "";
  if (!file) return;
  source = await opened(file);
  blurred = false;
  if (!source) {
    picture = null;
    return check(file);
  }
  show("step-frame");
  frame.open(source);
}

function check(blob) {
  photo = { blob, key: newKey() };
  $("problem").hidden = true;
  $("unseen").hidden = Boolean(picture);
  if ($("preview").src) URL.revokeObjectURL($("preview").src);
  for (const id of ["preview", "glow"]) {
    if (picture) $(id).src = URL.createObjectURL(blob);
    else $(id).removeAttribute("src");
  }
  tellMinor();
  show("step-check");
}

async function framed() {
  picture = cut(source, frame.part);
  blurred = false;
  check(await packed(picture));
}

async function facesBlurred() {
  picture = blur.photo;
  blurred = true;
  check(await packed(picture));
}

function toBlur() {
  if (!picture) return problem(words.noblur);
  show("step-blur");
  blur.open(picture);
}

function minor() {
  return document.querySelector("[name=minor]:checked")?.value;
}

function tellMinor() {
  $("minor-yes").hidden = minor() !== "1";
  if ($("blur-done")) $("blur-done").hidden = !blurred;
}

// Said where it is to be done: on a small phone the place is far above the button.
function problem(text, field = null) {
  const place = field?.closest("label.strong, fieldset") ?? $("send");
  place.before($("problem"));
  $("problem").textContent = text;
  $("problem").hidden = false;
  field?.focus({ preventScroll: true });
  $("problem").scrollIntoView({ block: "center" });
}

// What is still missing, in the order of the page, and where; nothing: it may be sent.
function missing() {
  const [use, age] = ["consent", "minor"].map((name) => document.querySelector(`[name=${name}]`));
  if (!document.querySelector("[name=consent]:checked")) return [words.tick, use];
  if (!minor()) return [words.minor, age];
  if (minor() === "1") {
    if (wall.minors === "refused") return [words.nominor, age];
    if (wall.minors === "guardian" && !$("guardian").checked) return [words.guardian, $("guardian")];
    if (wall.minors === "blurred" && !blurred) return [words.blur, $("to-blur")];
  }
  return $("people").checked ? null : [words.people, $("people")];
}

function fields() {
  const told = [["key", photo.key], ["name", $("name").value.trim()], ["people", "1"]];
  for (const box of document.querySelectorAll("[name=consent]:checked")) told.push(["consent", box.value]);
  if (minor() === "1") told.push(["minor", "1"]);
  if (minor() === "1" && $("guardian")?.checked) told.push(["guardian", "1"]);
  if (blurred) told.push(["blurred", "1"]);
  return told;
}

async function submitted(event) {
  event.preventDefault();
  const lack = missing();
  if (lack) return problem(...lack);
  const entry = { blob: photo.blob, fields: fields() };
  show("step-send");
  await keep(wall.wall, entry);
  send(entry, "step-check");
}

function send({ blob, fields: told }, back) {
  show("step-send");
  const data = new FormData();
  for (const [name, value] of told) data.append(name, value);
  data.append("photo", blob, "photo.jpg");
  const upload = new Upload(wall.send, data, {
    progress: (percent) => { $("progress").value = percent; },
    trying: () => tellSending(words.sending, words.keep),
    waiting: (why) => tellSending(why || words.lost, words.again),
    counting: (seconds, held) => tellWait(seconds, held),
    refused: (message, maybeLater) => refused(message || words.refused, maybeLater, back),
    done: async ({ receipt }) => {
      remember(receipt);
      await forget(wall.wall);
      location.assign(receipt);
    },
  });
  $("retry").onclick = () => upload.now();
  $("aside").onclick = () => { upload.stop(); aside(); };
  upload.start();
}

// What is read out: once. The seconds beside it change in silence.
function tellSending(title, detail) {
  $("sending").textContent = title;
  $("detail").textContent = detail;
  for (const id of ["retry", "aside", "countdown"]) $(id).hidden = true;
  $("progress").hidden = false;
  $("progress").value = 0;
}

// held: the server said when, so no hand hurries it.
function tellWait(seconds, held) {
  $("progress").hidden = true;
  $("countdown").hidden = $("aside").hidden = false;
  $("retry").hidden = held;
  const text = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
  $("countdown").textContent = words.next.replace("{t}", text);
}

async function aside() {
  await offerPending();
  $("trouble").hidden = true;
  show("step-pick");
}

// A refusal of the moment keeps the photo; a refusal of the photo does not offer it again.
async function refused(message, maybeLater, back) {
  if (!maybeLater) await forget(wall.wall);
  const again = back === "step-pick" || maybeLater;
  if (!again) {
    show("step-check");
    return problem(message);
  }
  await aside();
  $("trouble").textContent = message;
  $("trouble").hidden = false;
}

async function offerPending() {
  const entry = await kept(wall.wall);
  $("pending").hidden = !entry;
  if (!entry) return;
  $("pending-photo").src = URL.createObjectURL(entry.blob);
  $("resume").onclick = () => send(entry, "step-pick");
  $("abandon").onclick = async () => { await forget(wall.wall); $("pending").hidden = true; };
}

function mine() {
  try { return JSON.parse(localStorage.getItem(MINE)) || []; } catch { return []; }
}

function remember(receipt) {
  const known = mine().filter((entry) => entry.receipt !== receipt);
  try { localStorage.setItem(MINE, JSON.stringify([...known, { receipt, at: Date.now() }].slice(-30))); } catch { /* private mode */ }
}

function listMine() {
  const clock = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" });
  for (const { receipt, at } of mine().reverse()) {
    const link = Object.assign(document.createElement("a"), { href: receipt });
    const label = `${words.mine} ${clock.format(at).replace(":", " h ")}`;
    link.append(Object.assign(document.createElement("span"), { textContent: label }), words.follow);
    const item = document.createElement("li");
    item.append(link);
    $("mine").querySelector("ul").append(item);
    $("mine").hidden = false;
  }
}

function shape(button) {
  for (const each of document.querySelectorAll("[data-ratio]")) each.setAttribute("aria-pressed", String(each === button));
  frame.shape(Number(button.dataset.ratio));
}

function listen() {
  frame = new Frame($("frame"));
  blur = new Blur($("blur"), (count) => { $("blurred").disabled = !count; });
  const presses = {
    turn: () => { source = turned(source); frame.open(source); },
    in: () => frame.nearer(1.25), out: () => frame.nearer(0.8), framed, change: () => show("step-pick"),
    smaller: () => blur.resize(-1), larger: () => blur.resize(1), again: () => blur.open(blur.original), blurred: facesBlurred,
    back: () => show(source ? "step-frame" : "step-pick"), "to-blur": toBlur,
  };
  for (const [id, act] of Object.entries(presses)) $(id)?.addEventListener("click", act);
  for (const id of ["camera", "gallery"]) $(id)?.addEventListener("change", picked);
  for (const button of document.querySelectorAll("[data-ratio]")) button.addEventListener("click", () => shape(button));
  for (const radio of document.querySelectorAll("[name=minor]")) radio.addEventListener("change", tellMinor);
  $("name").addEventListener("input", () => { $("shown-name").textContent = $("name").value.trim(); });
  $("step-check").addEventListener("submit", submitted);
  $("step-check").addEventListener("change", () => { $("problem").hidden = true; });
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  offerPending();
}

// The wall opens, or has room again: looked at by itself, but never under somebody's hands.
function lookAgain() {
  if ($("step-send")?.hidden === false) setTimeout(lookAgain, words.wait * 1000);
  else location.reload();
}

listMine();
if (words.wait) setTimeout(lookAgain, words.wait * 1000);
if ($("step-check")) listen();
