// The video's qualities as media-chrome reads them (the media-tracks shape), fed by hls.js.

export class Renditions extends EventTarget {
  #list = [];
  #selected = -1;
  constructor(onChoice) {
    super();
    this.onChoice = onChoice;
  }
  get length() { return this.#list.length; }
  [Symbol.iterator]() { return this.#list[Symbol.iterator](); }
  get selectedIndex() { return this.#selected; }
  set selectedIndex(index) {
    if (index === this.#selected) return;
    this.#selected = index;
    this.dispatchEvent(new Event("change"));
    this.onChoice(this.#list[index]?.id ?? "auto");
  }
  replace(list) {
    const chosen = this.#list[this.#selected]?.id;
    for (const index of this.#list.keys()) delete this[index];
    this.#list = list;
    list.forEach((rendition, index) => { this[index] = rendition; });
    this.#selected = list.findIndex(({ id }) => id === chosen);
    this.dispatchEvent(new Event(list.length ? "addrendition" : "removerendition"));
  }
}
