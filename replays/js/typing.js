// Captions typed while it is said: a line keeps the moment of the picture at which its typing began.
// Residents see it at once; the last one may be corrected or taken back.
import { Preview } from "../../channels/js/control/preview.js";
import { make } from "../../chartreslive/ui/js/player/make.js";

const page = document.getElementById("typing");
const form = page.querySelector("form");
const field = form.elements.text;
const [status, typed, last] = ["status", "typed", "last"].map((id) => document.getElementById(id));
const preview = new Preview(document.getElementById("preview"), document.getElementById("waiting"), page.dataset.preview);
let begun; // the moment at which the line in the field was begun
let corrected = null; // the line on the list that the field holds

async function ask(address, method, told) {
  try {
    const response = await fetch(address, {
      method, headers: { "Content-Type": "application/json", "X-CSRFToken": page.dataset.csrf }, body: told && JSON.stringify(told),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.message);
    return answer;
  } catch (error) {
    throw error instanceof TypeError || error instanceof SyntaxError ? new Error(page.dataset.offline) : error;
  }
}

const addressOf = (line) => `${page.dataset.send}${line.dataset.at}/`;

function show(line, { at, text }) {
  line.dataset.at = at;
  line.textContent = text;
  last.hidden = false;
}

async function send(text, at) {
  try {
    const line = make("li");
    show(line, await ask(page.dataset.send, "POST", { text, at }));
    typed.prepend(line);
    status.textContent = "";
  } catch (error) {
    // What was typed is not lost; what has been typed since stays behind it.
    field.value = `${text} ${field.value}`.trim();
    [begun, status.textContent] = [at, error.message];
  }
}

async function change(line, text) {
  try {
    show(line, await ask(addressOf(line), "POST", { text }));
    status.textContent = page.dataset.corrected;
  } catch (error) {
    if (!field.value.trim()) [corrected, field.value] = [line, text];
    status.textContent = error.message;
  }
}

function correct() {
  const line = typed.firstElementChild;
  if (!line) return;
  if (field.value.trim() && !corrected) {
    status.textContent = page.dataset.busy;
    return;
  }
  [corrected, field.value, status.textContent] = [line, line.textContent, page.dataset.correcting];
  field.focus();
}

function leave() {
  [corrected, field.value, begun, status.textContent] = [null, "", undefined, ""];
}

async function withdraw() {
  const line = typed.firstElementChild;
  if (!line) return;
  try {
    await ask(addressOf(line), "DELETE");
    if (corrected === line) leave();
    line.remove();
    last.hidden = !typed.childElementCount;
    status.textContent = page.dataset.withdrawn;
  } catch (error) {
    status.textContent = error.message;
  }
  field.focus();
}

preview.arriving(true);
field.addEventListener("input", () => { begun = field.value.trim() ? begun ?? preview.moment() : undefined; });
field.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Escape" && corrected) leave();
  else if (event.key === "ArrowUp" && !field.value && !corrected) correct();
  else if (event.key === "Enter" && !event.shiftKey) form.requestSubmit();
  else return;
  event.preventDefault();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const [text, at, line] = [field.value.trim(), begun ?? preview.moment(), corrected];
  if (!text) return;
  [field.value, begun, corrected] = ["", undefined, null];
  field.focus();
  if (line) change(line, text);
  else send(text, at);
});
document.getElementById("correct").addEventListener("click", correct);
document.getElementById("withdraw").addEventListener("click", withdraw);
