// The list: which cards there are, which one is the current one, what an empty list says.
import { Card } from "./card.js";
import { Film } from "./film.js";
import { fill, say, texts } from "./words.js";

const isLive = (state) => ["live", "interrupted"].includes(state);

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
    // What somebody just did to a card is still being said: it is not talked over.
    if (before && fresh && !this.acting) say(fresh === 1 ? texts.freshOne : texts.fresh, { n: fresh });
    this.told = told;
    this.arrange();
    this.follow(told);
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
    if (this.told) document.getElementById("moments-empty").textContent = this.explanation(this.told);
    if (!cards.includes(this.current)) this.leave(cards[Math.min(Math.max(place, 0), cards.length - 1)], place >= 0);
  }

  // The current one was decided: the next takes its place, and the focus with it.
  leave(next, hadFocus) {
    this.film.stop();
    this.current?.element.removeAttribute("data-current");
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

  // What moves by itself is asked for again; what can be marked depends on the broadcast's life.
  follow({ state, searched, moments }) {
    const isMaking = moments.some(({ clip }) => clip && !clip.page && !clip.error);
    this.isSearching = isMaking || ["waiting", "running"].includes(searched.job);
    this.root.querySelector("[data-tool=mark]").hidden = !isLive(state);
    document.getElementById("moments-at").hidden = state !== "ended";
  }

  explanation({ state, searched, moments }) {
    if (this.wanted !== "proposed") return this.wanted === "accepted" ? texts.noneAccepted : texts.noneRefused;
    if (searched.job === "failed") return fill(texts.failed, { error: searched.error });
    if (["waiting", "running"].includes(searched.job)) return fill(texts.searching, { n: searched.progress });
    if (isLive(state)) return texts.waiting;
    if (state !== "ended") return texts.before;
    return moments.length ? texts.allDecided : texts.none;
  }
}
