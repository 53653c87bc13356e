// The pages of the trim and of the chapters: the picture's time goes into the fields, and back.
import { Rows } from "./editor/rows.js";
import { Screen } from "./editor/screen.js";
import { parse, written } from "./editor/timecodes.js";

const form = document.getElementById("editor");
const screen = new Screen(document.getElementById("screen"), document.getElementById("clock"));
const rows = new Rows(form);
const field = (name) => document.getElementById(name);

// What the server refused is where one goes on.
form.querySelector("[aria-invalid=true]")?.focus();

document.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  if (button.dataset.here) field(button.dataset.here).value = written(screen.time);
  if (button.dataset.go) {
    const seconds = parse(field(button.dataset.go).value);
    if (seconds !== null) screen.go(seconds);
  }
  if (button.hasAttribute("data-add")) {
    const now = written(screen.time);
    rows.add({ start: now, time: now });
  }
  if (button.hasAttribute("data-poster")) field("poster-at").value = written(screen.time);
});
