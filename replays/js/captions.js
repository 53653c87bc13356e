// The captions editor: the picture on one side, what is said on the other; every verb has a key.
import * as ops from "./captions/lines.js";
import { CaptionRows } from "./captions/rows.js";
import { Screen } from "./editor/screen.js";

const page = document.getElementById("captions");
const texts = JSON.parse(document.getElementById("texts").textContent);
const overlay = document.getElementById("overlay");
const status = document.getElementById("status");
const screen = new Screen(document.getElementById("screen"), document.getElementById("clock"));
const rows = new CaptionRows(document.getElementById("lines"), texts);
let lines = JSON.parse(document.getElementById("captions-data").textContent);
let version = Number(page.dataset.version);
let dirty = false;
let at = -1; // where the last search stopped

function change(next, focus = null, refusal = "") {
  if (next === lines) return say(refusal);
  lines = next;
  draw(focus);
  touched();
}

function draw(focus = null) {
  rows.draw(lines, focus);
  document.getElementById("none").hidden = lines.length > 0;
}

function touched() {
  dirty = true;
  say(texts.unsaved);
  for (const button of document.querySelectorAll("[data-needs-saved]")) button.disabled = true;
}

function say(sentence) { status.textContent = sentence; }

const actions = {
  play: (index) => screen.go(lines[index][0], { play: true }),
  split: (index, area) => change(ops.split(lines, index, area.selectionStart), index + 1, texts.noSplit),
  merge: (index) => change(ops.merge(lines, index), index, texts.noMerge),
  insert: (index) => change(ops.insert(lines, index, screen.time), index + 1, texts.noRoom),
  remove: (index) => change(ops.remove(lines, index), index),
  start: (index) => stamp(index, "start"),
  end: (index) => stamp(index, "end"),
  next: (index) => rows.focus(index + 1),
  previous: (index) => rows.focus(Math.max(0, index - 1)),
  find: () => openTools(),
};
const KEYS = { ArrowDown: "next", ArrowUp: "previous", s: "split", m: "merge", n: "insert", l: "play", i: "start", o: "end", r: "find" };

function stamp(index, name) {
  rows.setTime(index, name, screen.time);
  take(index);
}

function take(index) {
  const read = rows.read(index);
  if (read) lines = lines.map((line, at) => (at === index ? read : line));
  for (const near of [index - 1, index]) rows.judge(lines, near);
  touched();
}

async function save() {
  const unreadable = lines.findIndex((_, index) => !rows.read(index));
  if (unreadable >= 0) { rows.focus(unreadable); return say(texts.rules.unreadable); }
  const ordered = [...lines].sort((one, two) => one[0] - two[0]);
  const body = new URLSearchParams({ lines: JSON.stringify(ordered), version, language: page.dataset.language });
  say(texts.saving);
  try {
    const response = await fetch(page.dataset.save, { method: "POST", headers: { "X-CSRFToken": page.dataset.csrf }, body });
    const answer = await response.json();
    if (!response.ok) return say(answer.message);
    [version, dirty, lines] = [answer.version, false, ordered];
    for (const field of document.querySelectorAll("[name=version]")) field.value = version;
    for (const button of document.querySelectorAll("[data-needs-saved]")) button.disabled = lines.length === 0;
    document.getElementById("signed").textContent = page.dataset.unsigned;
    return say(texts.saved);
  } catch {
    return say(texts.offline);
  }
}

function openTools() {
  document.getElementById("tools").open = true;
  document.getElementById("wanted").select();
}

draw();
rows.list.addEventListener("input", ({ target }) => take(Number(target.closest("li").dataset.index)));
rows.list.addEventListener("click", ({ target }) => {
  const row = target.closest("li");
  const action = target.closest("button")?.dataset.action;
  if (action) actions[action](Number(row.dataset.index), row.querySelector("textarea"));
});
rows.list.addEventListener("keydown", (event) => {
  const action = event.altKey && !event.ctrlKey && !event.metaKey && KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!action) return;
  event.preventDefault();
  const row = event.target.closest("li");
  actions[action](Number(row.dataset.index), row.querySelector("textarea"));
});
document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  save();
});
screen.video.addEventListener("timeupdate", () => {
  const index = ops.indexAt(lines, screen.time);
  const line = lines[index];
  overlay.textContent = line && screen.time < line[1] ? line[2] : "";
  rows.mark(index);
});
document.getElementById("save").addEventListener("click", save);
document.getElementById("add").addEventListener("click", () => actions.insert(lines.length ? Math.max(0, ops.indexAt(lines, screen.time)) : -1));
document.getElementById("shift").addEventListener("submit", (event) => {
  event.preventDefault();
  const seconds = Number(event.target.elements.seconds.value.replace(",", "."));
  if (Number.isFinite(seconds) && seconds) change(ops.shift(lines, seconds));
  else say(texts.noSeconds);
});
document.getElementById("find").addEventListener("submit", (event) => {
  event.preventDefault();
  const { value } = event.target.elements.wanted;
  const found = ops.find(lines, value, at);
  at = found?.index ?? -1;
  if (!found) return say(texts.notFound);
  rows.select(found.index, found.start, found.end);
  return say(texts.found.replace("%d", found.index + 1));
});
document.getElementById("replace").addEventListener("submit", (event) => {
  event.preventDefault();
  const wanted = document.getElementById("wanted").value;
  const { lines: next, count } = ops.replaceAll(lines, wanted, event.target.elements.by.value);
  if (!count) return say(texts.notFound);
  change(next);
  return say((count === 1 ? texts.replacedOne : texts.replaced).replace("%d", count));
});
addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });
