// Photos on the page: bytes in memory only, a soft change between two, a hard cut when one must go,
// a last look before one comes.
import { Pictures } from "./screen_pictures.js";

const FADED_MS = 900; // a little after the stylesheet's transition
const GLOW_WIDTH = 48; // px
const APART_MS = 400; // changes of one place: under three a second

// What lies around a photo of another shape: itself, tiny. The browser's own smoothing blurs
// it; a blur of the whole picture cost a weak machine a fifth of a second.
function glowOf(image) {
  const height = Math.max(1, Math.round((GLOW_WIDTH * image.naturalHeight) / image.naturalWidth));
  const glow = Object.assign(document.createElement("canvas"), { className: "glow", width: GLOW_WIDTH, height });
  const pen = glow.getContext("2d");
  pen.filter = "blur(2px) saturate(1.2)";
  pen.drawImage(image, 0, 0, GLOW_WIDTH, height);
  return glow;
}

export class Stage {
  constructor(root, pictures, shown) {
    Object.assign(this, { pictures: new Pictures(pictures), shown, wanted: {}, names: new Map() });
    this.slots = Object.fromEntries([...root.querySelectorAll("[data-slot]")].map((slot) => [slot.dataset.slot, slot]));
    this.changed = new WeakMap();
  }

  // Removes at once what may no longer be seen, then brings what should be.
  show(slots, items) {
    const allowed = new Set(items.map((item) => item.sha));
    this.names = new Map(items.map((item) => [item.sha, item.name]));
    this.wanted = slots;
    for (const [name, slot] of Object.entries(this.slots)) {
      const sha = slots[name] ?? null;
      this.cut(slot, allowed);
      if (slot.dataset.sha && sha === null) this.clear(slot);
      if (allowed.has(sha) && slot.dataset.sha !== sha) this.bring(name, slot, sha);
    }
    this.pictures.keepOnly(allowed);
  }

  // No transition for what was taken away, on its way in or out.
  cut(slot, allowed) {
    const gone = [...slot.children].filter((layer) => !allowed.has(layer.dataset.sha));
    if (!gone.length) return;
    for (const layer of gone) layer.remove();
    this.changed.set(slot, performance.now());
    const left = slot.lastElementChild;
    if (left) slot.dataset.sha = left.dataset.sha;
    else delete slot.dataset.sha;
  }

  clear(slot) {
    slot.replaceChildren();
    delete slot.dataset.sha;
    this.changed.set(slot, performance.now());
  }

  async calm(slot) {
    const left = () => APART_MS - (performance.now() - (this.changed.get(slot) ?? -Infinity));
    while (left() > 0) await new Promise((over) => setTimeout(over, left()));
  }

  async bring(name, slot, sha) {
    if (slot.dataset.coming === sha) return;
    slot.dataset.coming = sha;
    try {
      const url = await this.pictures.load(sha);
      const image = Object.assign(new Image(), { src: url, className: "whole" });
      await image.decode();
      await this.calm(slot);
      // Revoked, or replaced, or brought already, while it was on its way?
      if (this.wanted[name] !== sha || !this.names.has(sha) || slot.dataset.sha === sha) return;
      this.insert(name, slot, sha, image);
    } catch { /* gone or network: the next manifest decides */ } finally {
      if (slot.dataset.coming === sha) delete slot.dataset.coming;
    }
  }

  insert(name, slot, sha, image) {
    const layer = Object.assign(document.createElement("div"), { className: "layer" });
    layer.dataset.sha = sha;
    layer.append(glowOf(image), image);
    const label = this.names.get(sha);
    if (label) layer.append(Object.assign(document.createElement("b"), { textContent: label }));
    if (slot.children.length) layer.classList.add("coming");
    slot.append(layer);
    slot.dataset.sha = sha;
    this.changed.set(slot, performance.now());
    this.shown(name, sha);
    setTimeout(() => { while (layer.parentElement && layer.previousElementSibling) layer.previousElementSibling.remove(); }, FADED_MS);
  }

  onGlass() {
    const seen = Object.values(this.slots).filter((slot) => slot.checkVisibility());
    return [...new Set(seen.flatMap((slot) => [...slot.children].map((layer) => layer.dataset.sha)))];
  }
}
