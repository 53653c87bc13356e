// Nine photos at a glance: touch the bad ones, then validate the others. Only what was really seen.
export const SIDE = 9;
const LOOKED_AT = 700; // ms on the glass before a yes counts

export class Grid {
  constructor(root, { reveal, changed, words }) {
    Object.assign(this, { root, reveal, changed, words, tiles: new Map(), bad: new Set(), revealed: new Set() });
    this.seen = new Map(); // id -> since when its picture is on the glass
    this.timer = 0;
  }

  // Photos that stay keep their place: nothing moves under a finger.
  show(photos) {
    const wanted = photos.slice(0, SIDE);
    const ids = new Set(wanted.map((photo) => photo.id));
    const slots = [...this.root.children].map((tile) => (ids.has(tile.dataset.id) ? tile.dataset.id : null));
    const fresh = wanted.filter((photo) => !slots.includes(photo.id));
    const order = slots.map((id) => wanted.find((photo) => photo.id === id) ?? fresh.shift()).concat(fresh).filter(Boolean).slice(0, SIDE);
    for (const id of this.tiles.keys()) if (!ids.has(id)) this.drop(id);
    const tiles = order.map((photo) => this.tile(photo));
    if (tiles.length !== this.root.children.length || tiles.some((tile, place) => tile !== this.root.children[place])) this.root.replaceChildren(...tiles);
    this.photos = order;
    this.changed();
  }

  drop(id) {
    this.tiles.delete(id);
    for (const known of [this.bad, this.revealed, this.seen]) known.delete(id);
  }

  tile(photo) {
    const known = this.tiles.get(photo.id);
    if (known) return known;
    const tile = Object.assign(document.createElement("button"), { type: "button", className: "tile" });
    tile.dataset.id = photo.id;
    const picture = Object.assign(new Image(), { src: photo.thumb, alt: "" });
    picture.decode().then(() => requestAnimationFrame(() => this.painted(photo.id)), () => {});
    const label = [photo.name || this.words.noname, this.words.notes(photo)].filter(Boolean).join(" · ");
    const caption = Object.assign(document.createElement("span"), { textContent: label });
    tile.append(picture, caption);
    tile.classList.toggle("veiled", photo.hidden);
    tile.classList.toggle("noted", Boolean(this.words.notes(photo)));
    tile.setAttribute("aria-pressed", "false");
    tile.addEventListener("click", () => this.touch(photo));
    this.tiles.set(photo.id, tile);
    return tile;
  }

  painted(id) {
    if (!this.tiles.has(id) || document.hidden) return;
    this.seen.set(id, performance.now());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.changed(), LOOKED_AT + 20);
  }

  touch(photo) {
    const tile = this.tiles.get(photo.id);
    if (tile.classList.contains("veiled")) {
      tile.classList.remove("veiled");
      this.revealed.add(photo.id);
      this.seen.set(photo.id, performance.now());
      setTimeout(() => this.changed(), LOOKED_AT + 20);
    } else {
      const bad = !this.bad.delete(photo.id);
      if (bad) this.bad.add(photo.id);
      tile.classList.toggle("bad", bad);
      tile.setAttribute("aria-pressed", String(bad));
    }
    this.changed();
  }

  wasSeen(photo) {
    const since = this.seen.get(photo.id);
    if (photo.hidden && !this.revealed.has(photo.id)) return false;
    return since !== undefined && performance.now() - since >= LOOKED_AT;
  }

  // What one press decides: yes to what was seen and not touched, no to what was touched.
  get verdict() {
    const photos = this.photos ?? [];
    return {
      yes: photos.filter((photo) => !this.bad.has(photo.id) && this.wasSeen(photo)),
      no: photos.filter((photo) => this.bad.has(photo.id)),
    };
  }
}
