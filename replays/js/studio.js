// Clips and recap: what is being made shows how far it is; the order is put by buttons, words are copied.
import { make } from "../../chartreslive/ui/js/player/make.js";

const EVERY = 3000; // ms
const root = document.getElementById("studio");
const { dataset: texts } = root;
const said = document.getElementById("studio-said");
const say = (sentence, name = "") => { said.textContent = sentence.replace("%s", name); };

/** The parts that follow the work, as the server tells them now; nothing else of the page moves. */
async function refresh() {
  const wasBusy = root.querySelector("[data-busy]") !== null;
  const response = await fetch(location.href);
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const part of root.querySelectorAll("[data-live]")) {
    const other = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    const held = part.contains(document.activeElement) || [...part.querySelectorAll("video")].some((one) => !one.paused);
    if (other && !held && other.innerHTML !== part.innerHTML) part.replaceChildren(...other.childNodes);
  }
  const more = fresh.querySelectorAll(".studio-clip").length > root.querySelectorAll(".studio-clip").length;
  if (wasBusy && !root.querySelector("[data-busy]")) say(texts.done);
  else if (more) say(texts.more);
}

setInterval(() => {
  const follows = root.querySelector("[data-busy]") || "onAir" in texts;
  if (!document.hidden && follows) refresh().catch(() => {});
}, EVERY);

// --- the order of the recap

const clips = () => [...root.querySelectorAll(".studio-clip")];
const field = (clip) => clip.querySelector("[data-place]");
const told = () => clips().filter((clip) => Number(field(clip).value) > 0).sort((one, two) => field(one).value - field(two).value);
const name = (clip) => clip.querySelector("h3").textContent;

/** Numbers from 1 on, and the clips in that order; those that are not told stay behind. */
function number(order, clip, sentence) {
  for (const one of clips()) field(one).value = order.includes(one) ? order.indexOf(one) + 1 : "";
  const list = clip.parentElement;
  const others = clips().filter((one) => !order.includes(one));
  const focused = document.activeElement;
  list.append(...order, ...others);
  label();
  focused.focus();
  say(sentence.replace("%d", order.indexOf(clip) + 1), name(clip));
}

function move(clip, step) {
  const order = told();
  const place = order.indexOf(clip);
  const other = place + step;
  if (place < 0 || other < 0 || other >= order.length) return;
  [order[place], order[other]] = [order[other], order[place]];
  number(order, clip, texts.moved);
}

function toggle(clip) {
  const order = told();
  if (order.includes(clip)) number(order.filter((one) => one !== clip), clip, texts.left);
  else number([...order, clip], clip, texts.moved);
}

function label() {
  const order = told();
  for (const clip of clips()) {
    const place = order.indexOf(clip);
    const [up, down, inside] = clip.querySelectorAll("[data-order] button");
    for (const [button, off] of [[up, place <= 0], [down, place < 0 || place === order.length - 1]]) button.setAttribute("aria-disabled", off);
    inside.textContent = place < 0 ? texts.putIn : texts.takeOut;
    inside.setAttribute("aria-label", `${inside.textContent} : ${name(clip)}`);
  }
}

for (const clip of clips()) {
  const button = (text, act) => make("button", { type: "button", class: "small", "aria-label": `${text} : ${name(clip)}`, onclick: act }, text);
  const buttons = [button(texts.up, () => move(clip, -1)), button(texts.down, () => move(clip, 1)), button(texts.putIn, () => toggle(clip))];
  field(clip).after(make("span", { "data-order": "" }, ...buttons));
  field(clip).addEventListener("change", label);
}
if (clips().length) label();

// --- words for elsewhere

for (const area of root.querySelectorAll("textarea[readonly]")) {
  const copy = make("button", { type: "button", class: "small", "aria-label": `${texts.copy} : ${area.labels[0].textContent}`, onclick: () => take(area) }, texts.copy);
  area.after(" ", copy);
}

async function take(area) {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    say(texts.copied);
  } catch {
    say(texts.copyYourself); // no permission, or no HTTPS: the words are selected
  }
}
