// The list: which cards there are, which one is the current one, what an empty list says.
import { Card } from "./card.js";
import { Film } from "./film.js";
import { fill, say, texts } from "./words.js";

export class Board {
  constructor(root, act) {
    Object.assign(this, { root, act, cards: new Map(), current: null, isSearching: false });
    this.list = document.getElementById("moments-cards");
    this.film = new Film();
    this.list.addEventListener("focusin", ({ target }) => this.choose(this.cardOf(target)));
    this.list.addEventListener("pointerdown", ({ target }) => this.choose(this.cardOf(target)));
    for (const one of root.querySelectorAll("[name=moments-shown]")) one.addEventListener("change", () => this.arrange());
  }

  get wanted() {
    return this.root.querySelector("[name=moments-shown]:checked").value;
  }

  cardOf(element) {
    return [...this.cards.values()].find((card) => card.element.contains(element));
  }

  get shown() {
    return [...this.list.children].map((element) => this.cardOf(element));
  }

  show(told) {
    const before = this.cards.size;
    const fresh = told.moments.filter((one) => !this.cards.has(one.id) && one.state === "proposed").length;
    for (const one of told.moments) {
      const card = this.cards.get(one.id) ?? new Card(this, one.id);
      this.cards.set(one.id, card);
      card.update(one);
    }
    const known = new Set(told.moments.map((one) => one.id));
    for (const id of [...this.cards.keys()]) if (!known.has(id)) this.cards.delete(id);
    if (before && fresh) say(texts.fresh, { n: fresh });
    this.arrange();
    this.explain(told);
  }

  // Only what changed is moved: the focus, and the film that plays, stay where they are.
  arrange() {
    const place = this.list.contains(document.activeElement) ? this.shown.indexOf(this.current) : -1;
    const cards = [...this.cards.values()].filter((card) => card.moment.state === this.wanted);
    const order = this.wanted === "accepted" ? (card) => card.moment.place : (card) => -Date.parse(card.moment.peak);
    cards.sort((one, two) => order(one) - order(two));
    for (const card of this.shown) if (card && !cards.includes(card)) card.element.remove();
    for (const element of [...this.list.children]) if (!this.cardOf(element)) element.remove();
    cards.forEach((card, index) => {
      if (this.list.children[index] !== card.element) this.list.insertBefore(card.element, this.list.children[index] ?? null);
    });
    for (const state of ["proposed", "accepted", "refused"]) {
      const count = [...this.cards.values()].filter((card) => card.moment.state === state).length;
      this.root.querySelector(`[data-count=${state}]`).textContent = count;
    }
    document.getElementById("moments-empty").hidden = cards.length > 0;
    if (!cards.includes(this.current)) this.leave(cards[Math.min(Math.max(place, 0), cards.length - 1)], place >= 0);
  }

  // The current one was decided: the next takes its place, and the focus with it.
  leave(next, hadFocus) {
    this.film.stop();
    this.current = null;
    if (next && hadFocus) next.element.focus();
    for (const card of this.shown) card.element.tabIndex = card === (this.current ?? this.shown[0]) ? 0 : -1;
  }

  choose(card) {
    if (!card || card === this.current) return;
    this.current = card;
    for (const one of this.shown) {
      one.element.tabIndex = one === card ? 0 : -1;
      one.element.toggleAttribute("data-current", one === card);
    }
    this.film.offer(card);
  }

  step(by) {
    const next = this.shown[this.shown.indexOf(this.current) + by];
    next?.element.focus();
  }

  explain({ state, searched, moments }) {
    this.isSearching = ["waiting", "running"].includes(searched.job);
    const empty = document.getElementById("moments-empty");
    const live = ["live", "interrupted"].includes(state);
    if (searched.job === "failed") empty.textContent = fill(texts.failed, { error: searched.error });
    else if (this.isSearching) empty.textContent = fill(texts.searching, { n: searched.progress });
    else if (live || moments.length) empty.textContent = texts.waiting;
    else empty.textContent = state === "ended" ? texts.none : texts.before;
  }
}
