// The page itself: bytes in memory only, a hard cut when a photo must go, a last look before one comes.

export class Stage {
  constructor(root, pictures, shown) {
    Object.assign(this, { root, pictures, shown, loaded: new Map(), wanted: {}, names: new Map() });
    this.slots = Object.fromEntries([...root.querySelectorAll("[data-slot]")].map((slot) => [slot.dataset.slot, slot]));
  }

  // Removes at once what may no longer be seen, then brings what should be.
  show(slots, items) {
    const allowed = new Set(items.map((item) => item.sha));
    this.names = new Map(items.map((item) => [item.sha, item.name]));
    this.wanted = slots;
    for (const [name, slot] of Object.entries(this.slots)) {
      const sha = slots[name] ?? null;
      if (slot.dataset.sha && !allowed.has(slot.dataset.sha)) this.clear(slot);
      if (slot.dataset.sha && slot.dataset.sha !== sha && sha === null) this.clear(slot);
      if (sha && slot.dataset.sha !== sha) this.bring(name, slot, sha);
    }
    for (const sha of this.loaded.keys()) if (!allowed.has(sha)) this.forget(sha);
  }

  clear(slot) {
    slot.replaceChildren();
    delete slot.dataset.sha;
  }

  forget(sha) {
    this.loaded.get(sha).then((url) => URL.revokeObjectURL(url), () => {});
    this.loaded.delete(sha);
  }

  load(sha) {
    if (!this.loaded.has(sha)) {
      const bytes = fetch(`${this.pictures}${sha}.jpg`, { cache: "no-store" });
      const url = bytes.then((answer) => (answer.ok ? answer.blob() : Promise.reject(answer.status))).then((blob) => URL.createObjectURL(blob));
      url.catch(() => this.loaded.delete(sha));
      this.loaded.set(sha, url);
    }
    return this.loaded.get(sha);
  }

  async bring(name, slot, sha) {
    if (slot.dataset.coming === sha) return;
    slot.dataset.coming = sha;
    try {
      const url = await this.load(sha);
      const image = Object.assign(new Image(), { src: url, className: "whole" });
      await image.decode();
      // Revoked, or replaced, while it was on its way?
      if (this.wanted[name] !== sha || !this.names.has(sha)) return;
      this.insert(name, slot, sha, image);
    } catch { /* gone or network: the next manifest decides */ } finally {
      if (slot.dataset.coming === sha) delete slot.dataset.coming;
    }
  }

  insert(name, slot, sha, image) {
    const parts = [image];
    if (name === "main") parts.unshift(Object.assign(image.cloneNode(), { className: "glow" }));
    const label = this.names.get(sha);
    if (label) parts.push(Object.assign(document.createElement("b"), { textContent: label }));
    slot.replaceChildren(...parts);
    slot.dataset.sha = sha;
    this.shown(name, sha);
  }

  onGlass() {
    return [...new Set(Object.values(this.slots).filter((slot) => slot.dataset.sha && slot.offsetParent !== null).map((slot) => slot.dataset.sha))];
  }
}
