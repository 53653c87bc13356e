// The spectator's page: choose, check, agree, send. One key per photo, so a retry never doubles it.
import { shrink, turned } from "./shrink.js";
import { Upload } from "./upload.js";

const $ = (id) => document.getElementById(id);
const words = $("words").dataset;
const wall = $("wall").dataset;
const MINE = `mur-${wall.wall}`;
let photo = null; // {blob, key}

function show(step) {
  for (const id of ["step-pick", "step-check", "step-send"]) $(id).hidden = id !== step;
  scrollTo(0, 0);
}

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function preview(blob) {
  if ($("preview").src) URL.revokeObjectURL($("preview").src);
  $("preview").src = URL.createObjectURL(blob);
}

async function picked(event) {
  const file = event.target.files[0];
  event.target.value = "";
  if (!file) return;
  const { blob, drawn } = await shrink(file);
  photo = { blob, key: newKey() };
  $("turn").hidden = !drawn;
  $("problem").hidden = true;
  preview(blob);
  show("step-check");
}

async function turn() {
  photo = { blob: await turned(photo.blob), key: newKey() };
  preview(photo.blob);
}

function problem(text) {
  $("problem").textContent = text;
  $("problem").hidden = false;
  $("problem").scrollIntoView({ block: "center" });
}

function form() {
  const data = new FormData();
  data.append("photo", photo.blob, "photo.jpg");
  data.append("key", photo.key);
  data.append("name", $("name").value.trim());
  for (const box of document.querySelectorAll("[name=consent]:checked")) data.append("consent", box.value);
  data.append("people", "1");
  return data;
}

function send(event) {
  event.preventDefault();
  if (!document.querySelector("[name=consent]:checked")) return problem(words.tick);
  if (!$("people").checked) return problem(words.people);
  show("step-send");
  const upload = new Upload(wall.send, form(), {
    progress: (percent) => { $("progress").value = percent; },
    trying: () => { $("sending").textContent = words.sending; $("detail").textContent = words.keep; $("retry").hidden = true; },
    waiting: (seconds) => {
      $("sending").textContent = words.lost;
      $("detail").textContent = words.again.replace("{s}", seconds);
      $("retry").hidden = false;
    },
    refused: (message) => { show("step-check"); problem(message || words.refused); },
    done: ({ receipt }) => { remember(receipt); location.assign(receipt); },
  });
  $("retry").onclick = () => upload.now();
  upload.start();
}

function mine() {
  try { return JSON.parse(localStorage.getItem(MINE)) || []; } catch { return []; }
}

function remember(receipt) {
  const kept = mine().filter((entry) => entry.receipt !== receipt);
  try { localStorage.setItem(MINE, JSON.stringify([...kept, { receipt, at: Date.now() }].slice(-30))); } catch { /* private mode */ }
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

listMine();
if (words.wait) setTimeout(() => location.reload(), words.wait * 1000);
if ($("step-check")) {
  $("camera").addEventListener("change", picked);
  $("gallery").addEventListener("change", picked);
  $("turn").addEventListener("click", turn);
  $("change").addEventListener("click", () => show("step-pick"));
  $("step-check").addEventListener("submit", send);
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
}
