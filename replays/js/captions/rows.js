// The captions as rows of fields: drawn from the list, read back into it.
import { make } from "../../../chartreslive/ui/js/player/make.js";
import { parse, written } from "../editor/timecodes.js";
import { broken } from "./lines.js";

export class CaptionRows {
  constructor(list, texts) {
    Object.assign(this, { list, texts });
  }

  draw(lines, focus = null) {
    this.list.replaceChildren(...lines.map((line, index) => this.#row(line, index)));
    lines.forEach((_, index) => this.judge(lines, index));
    if (focus !== null) this.focus(Math.min(focus, lines.length - 1));
  }

  #row([start, end, text], index) {
    const { texts } = this;
    const field = (name, label, value) => make("input", { class: "timecode", name, "aria-label": `${label} ${index + 1}`, value: written(value), autocomplete: "off" });
    const button = (action, label) => make("button", { type: "button", "data-action": action, title: label, "aria-label": `${label}, ${index + 1}` }, label);
    const area = make("textarea", { name: "text", rows: 2, "aria-label": `${texts.caption} ${index + 1}`, "aria-describedby": `w${index}` });
    area.value = text;
    return make("li", { class: "caption", "data-index": index },
      make("div", { class: "caption__times" }, field("start", texts.start, start), field("end", texts.end, end)),
      area,
      make("div", { class: "caption__buttons" }, button("play", texts.play), button("split", texts.split), button("merge", texts.merge), button("insert", texts.insert), button("remove", texts.remove)),
      make("p", { class: "caption__warnings", id: `w${index}` }));
  }

  /** The row's fields as a caption; null while a time cannot be read. */
  read(index) {
    const row = this.list.children[index];
    const [start, end] = ["start", "end"].map((name) => parse(row.querySelector(`[name=${name}]`).value));
    return start === null || end === null ? null : [start, end, row.querySelector("textarea").value.trim()];
  }

  judge(lines, index) {
    const row = this.list.children[index];
    if (!row) return;
    const found = this.read(index) ? broken(lines[index], lines[index + 1]) : ["unreadable"];
    row.classList.toggle("caption--wrong", found.length > 0);
    row.querySelector(".caption__warnings").textContent = found.map((name) => this.texts.rules[name]).join(" ");
  }

  setTime(index, name, seconds) {
    this.list.children[index].querySelector(`[name=${name}]`).value = written(seconds);
  }

  mark(index) {
    this.list.querySelector("[aria-current]")?.removeAttribute("aria-current");
    this.list.children[index]?.setAttribute("aria-current", "true");
  }

  select(index, start, end) {
    this.focus(index);
    this.list.children[index]?.querySelector("textarea").setSelectionRange(start, end);
  }

  focus(index) {
    const area = this.list.children[index]?.querySelector("textarea");
    area?.focus();
    area?.scrollIntoView({ block: "nearest" });
  }
}
