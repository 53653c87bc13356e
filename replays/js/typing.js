// Captions typed while it is said: a line keeps the moment of the picture at which its typing began.
import { Preview } from "../../channels/js/control/preview.js";
import { make } from "../../chartreslive/ui/js/player/make.js";

const page = document.getElementById("typing");
const form = page.querySelector("form");
const field = form.elements.text;
const status = document.getElementById("status");
const preview = new Preview(document.getElementById("preview"), document.getElementById("waiting"), page.dataset.preview);
let begun;

preview.arriving(true);
field.addEventListener("input", () => { begun = field.value.trim() ? begun ?? preview.moment() : undefined; });
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const [text, at] = [field.value.trim(), begun ?? preview.moment()];
  if (!text) return;
  [field.value, begun] = ["", undefined];
  field.focus();
  try {
    const response = await fetch(page.dataset.send, {
      method: "POST", headers: { "Content-Type": "application/json", "X-CSRFToken": page.dataset.csrf }, body: JSON.stringify({ text, at }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.message);
    status.textContent = "";
    document.getElementById("typed").prepend(make("li", {}, answer.text));
  } catch (error) {
    // What was typed is not lost; what has been typed since stays behind it.
    field.value = `${text} ${field.value}`.trim();
    [begun, status.textContent] = [at, error instanceof TypeError ? page.dataset.offline : error.message];
  }
});
