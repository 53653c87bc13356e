// The table of contents under the stage: follows the picture, and takes it where one points.
import { make } from "./make.js";
import { currentChapter, timecode } from "./times.js";

export class Chapters {
  #list = [];
  #drawn = "";
  constructor(section, onGo) {
    this.section = section;
    this.onGo = onGo;
  }

  show(chapters, { replay }) {
    if (!this.section) return;
    const drawn = JSON.stringify([chapters, replay]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#list = replay ? chapters.filter(({ time }) => time !== null) : chapters;
    this.section.hidden = this.#list.length === 0;
    const clock = new Intl.DateTimeFormat("fr-FR", { hour: "numeric", minute: "2-digit", timeZone: "Europe/Paris" });
    const when = ({ time, at }) => (replay ? timecode(time) : clock.format(new Date(at)).replace(":", "\u00a0h\u00a0"));
    this.section.querySelector("ol").replaceChildren(...this.#list.map((chapter) => make("li", {},
      make("a", { class: "chapter", href: replay ? `#t=${Math.floor(chapter.time)}` : "#player", "data-id": chapter.id, onclick: (event) => { event.preventDefault(); this.onGo(chapter); } },
        make("span", { class: "chapter__time" }, when(chapter)), make("span", {}, chapter.label)))));
  }

  follow(seconds) {
    const id = String(currentChapter(this.#list, seconds)?.id ?? "");
    for (const link of this.section?.querySelectorAll("[data-id]") ?? []) {
      if (link.dataset.id === id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }
}
