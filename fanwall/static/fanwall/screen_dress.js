// The rest of the page: scene, layout, margins, names, score, partners' pictures.
import { clockText, shiftAt } from "./screen_care.js";
import { namesAt } from "./screen_plan.js";

const NAMES = { ribbon: 3, portrait: 3, landscape: 4 };
const SHORT = 9; // letters that a quarter of the width holds

export class Dress {
  constructor(root) {
    this.root = root;
    this.glass = root.querySelector(".glass");
    this.parts = Object.fromEntries([...root.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part]));
  }

  wear({ scene, layout, shape, facts, heard, now, items, frame, logo }) {
    set(this.root.dataset, { scene: scene.name, layout, shape, state: facts.state, seq: facts.seq ?? "" });
    const [x, y] = shiftAt(now);
    const margin = `${facts.safe_area || 0}%`;
    set(this.glass.style, { inset: margin, transform: `translate(${x}px, ${y}px)` });
    this.picture("slide", scene.slide);
    this.picture("frame", layout === "frame" ? frame : null);
    this.picture("logo", logo);
    this.root.classList.toggle("framed", layout === "frame" && Boolean(frame));
    this.names(layout === "ticker" ? namesAt(items, now, NAMES[shape]) : []);
    this.score(facts.score, heard, now);
  }

  picture(name, item) {
    const image = this.parts[name];
    const address = item?.picture ?? "";
    if ((image.getAttribute("src") ?? "") === address) return;
    if (address) image.src = address;
    else image.removeAttribute("src");
    image.hidden = !address;
  }

  names(list) {
    const line = list.join("\n");
    if (this.line === line) return;
    this.line = line;
    this.parts.names.classList.toggle("long", list.some((name) => name.length > SHORT));
    this.parts.names.replaceChildren(...list.map((name) => Object.assign(document.createElement("span"), { textContent: name })));
  }

  score(score, heard, now) {
    const [home, away] = score?.points ?? ["–", "–"];
    const texts = { home: score?.home ?? "", away: score?.away ?? "", points: `${home} – ${away}`, clock: clockText(score?.clock, heard, now) };
    for (const [name, text] of Object.entries(texts)) if (this.parts[name].textContent !== text) this.parts[name].textContent = text;
  }
}

// Only what changes is written: four times a second, for eight hours.
function set(target, values) {
  for (const [name, value] of Object.entries(values)) if (target[name] !== String(value ?? "")) target[name] = value ?? "";
}
