// One moment: what is told of it, and its buttons.
import { fill, texts, time } from "./words.js";

const template = document.getElementById("moment-card");

export class Card {
  constructor(board, id) {
    Object.assign(this, { board, id, moment: {} });
    this.element = template.content.firstElementChild.cloneNode(true);
    this.input = this.element.querySelector("input");
    this.element.addEventListener("click", ({ target }) => this.press(target.closest("[data-do]")));
    this.element.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.element.focus();
    });
    this.input.addEventListener("change", () => this.board.act(this, "title", { title: this.input.value }));
  }

  part(name) {
    return this.element.querySelector(`[data-told=${name}]`);
  }

  press(button) {
    if (!button) return;
    const { do: verb, edge, seconds, step } = button.dataset;
    if (verb === "play") this.board.film.toggle(this);
    else if (verb === "poster") this.takePoster();
    else if (verb === "shift") this.board.act(this, verb, { edge, seconds: Number(seconds) });
    else if (verb === "move") this.board.act(this, verb, { step: Number(step) });
    else this.board.act(this, verb);
  }

  takePoster() {
    const at = this.board.film.moment(this);
    if (at) this.board.act(this, "poster", { at });
  }

  update(moment) {
    const before = this.moment;
    this.moment = moment;
    this.element.dataset.state = moment.state;
    this.element.setAttribute("aria-label", `${moment.name}, ${time(moment.peak)}, ${fill(texts.points, { n: moment.score })}`);
    this.element.querySelector("time").textContent = time(moment.peak);
    this.element.querySelector("time").dateTime = moment.peak;
    this.part("kind").textContent = moment.kind;
    this.part("score").textContent = fill(texts.points, { n: moment.score });
    this.part("state").textContent = this.told(moment);
    const length = (Date.parse(moment.end) - Date.parse(moment.start)) / 1000;
    this.part("length").textContent = fill(texts.seconds, { n: length.toFixed(2).replace(".", ",") });
    if (document.activeElement !== this.input) this.input.value = moment.title;
    this.why(moment.reasons);
    this.clip(moment.clip);
    this.element.querySelector("[data-do=accept]").disabled = moment.state === "accepted";
    this.element.querySelector("[data-do=refuse]").disabled = moment.state === "refused";
    for (const button of this.element.querySelectorAll("[data-do=move]")) button.hidden = moment.state !== "accepted";
    if (before.start !== moment.start || before.end !== moment.end) this.board.film.moved(this, before);
    this.picture(moment.still, moment.poster ?? moment.peak);
  }

  told({ state, decided_by: name, place }) {
    const by = name && state !== "proposed" ? `, ${fill(texts.by, { name })}` : "";
    const order = state === "accepted" && place !== null ? `, ${fill(texts.place, { n: place + 1 })}` : "";
    return texts[state] + by + order;
  }

  clip(clip) {
    this.part("clip").hidden = !clip;
    if (!clip) return;
    const link = Object.assign(document.createElement("a"), { href: clip.page, textContent: texts.clipReady });
    this.part("clip").replaceChildren(clip.page ? link : clip.error || texts.clipWaiting);
  }

  why(reasons) {
    const rows = reasons.map(({ text, points }) => {
      const row = document.createElement("li");
      row.textContent = `${text} (+${points})`;
      return row;
    });
    this.element.querySelector(".moment__why").replaceChildren(...rows);
  }

  picture(address, version) {
    const image = this.element.querySelector("img");
    const source = `${address}?${Date.parse(version)}`;
    if (image.dataset.asked === source && !image.hidden) return;
    image.dataset.asked = source;
    image.onload = () => (image.hidden = false);
    image.onerror = () => (image.hidden = true);
    image.src = source;
  }
}
