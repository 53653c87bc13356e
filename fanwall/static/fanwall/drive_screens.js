// The screens on the driving page: what is on each glass, and what may be changed about it.
import { write } from "./desk_link.js";

const SETTINGS = ["name", "format", "kind", "safe_area"];

export class Cards {
  constructor(list, template, { words, toast, send, at }) {
    Object.assign(this, { list, template, words, toast, send, at });
  }

  tell(screens) {
    const known = new Map([...this.list.children].map((card) => [card.dataset.id, card]));
    const cards = screens.map((screen) => known.get(String(screen.id)) ?? this.make(screen));
    for (const [place, screen] of screens.entries()) this.fill(cards[place], screen);
    const same = cards.length === this.list.children.length && cards.every((card, place) => card === this.list.children[place]);
    if (!same) this.list.replaceChildren(...cards); // otherwise an open menu would close
  }

  make(screen) {
    const card = this.template.content.firstElementChild.cloneNode(true);
    const address = `${this.at.screens}/${screen.id}`;
    card.dataset.id = screen.id;
    const layout = card.querySelector(".layout");
    layout.id = `layout-${screen.id}`;
    card.querySelector(".unseen").htmlFor = layout.id;
    layout.addEventListener("change", () => { layout.blur(); this.send(address, { layout: layout.value }); });
    for (const name of SETTINGS) {
      const field = card.querySelector(`.${name}`);
      field.addEventListener("change", () => { field.blur(); this.send(address, { [name]: name === "safe_area" ? Number(field.value) : field.value }); });
    }
    card.addEventListener("click", (event) => {
      const verb = event.target.dataset.do;
      if (verb) this.act(verb, address, card);
    });
    return card;
  }

  async act(verb, address, card) {
    if (verb === "reload") {
      const answer = await this.send(address, { reload: true });
      if (answer?.ok) this.toast(this.words.reloading);
      return;
    }
    if (this.words[verb] && !confirm(this.words[verb])) return;
    const answer = await this.send(`${address}/${verb}`, {});
    if (!answer?.ok || verb === "remove") return;
    const line = card.querySelector(".copied");
    line.hidden = false;
    line.textContent = answer.address;
    const copied = await navigator.clipboard?.writeText(answer.address).then(() => true, () => false);
    this.toast(verb === "renew" ? this.words.renewed : copied ? this.words.copied : answer.address);
  }

  fill(card, screen) {
    card.querySelector("strong").textContent = screen.name;
    card.querySelector(".unseen").textContent = `${this.words.layout} ${screen.name}`;
    for (const name of ["layout", ...SETTINGS]) {
      const field = card.querySelector(`.${name}`);
      if (document.activeElement !== field) field.value = screen[name];
    }
    write(card.querySelector("output"), `${screen.safe_area} %`);
    const state = card.querySelector(".state");
    state.textContent = this.sentence(screen);
    card.querySelector(".insecure").hidden = screen.keeps;
    state.classList.toggle("bad", !screen.online || !screen.visible || screen.outdated);
    this.thumb(card.querySelector(".thumb"), screen);
  }

  sentence(screen) {
    if (screen.seconds === null) return this.words.never;
    if (!screen.online) return `${this.words.off} ${span(screen.seconds)}`;
    const notes = [this.words.online, !screen.visible && this.words.hidden, screen.outdated && this.words.outdated, screen.version];
    return notes.filter(Boolean).join(" · ");
  }

  thumb(glass, screen) {
    glass.className = ["thumb", screen.format, screen.online ? "" : "off", screen.photos.length > 3 ? "four" : ""].join(" ");
    const wanted = screen.photos.map((photo) => `/mur/photo/${photo}/vignette.jpg`);
    const images = [...glass.querySelectorAll("img")];
    if (wanted.join() !== images.map((image) => image.getAttribute("src")).join()) {
      for (const image of images) image.remove();
      glass.prepend(...wanted.map((src) => Object.assign(new Image(), { src, alt: "" })));
    }
    glass.querySelector("p").textContent = wanted.length ? "" : this.words[screen.scene] ?? "";
  }
}

function span(seconds) {
  return seconds < 90 ? `${seconds} s` : seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
