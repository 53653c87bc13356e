// The words around the stage that follow the broadcast's life.
import { make } from "./make.js";
import { coverOf } from "./lives.js";
import { fill } from "./times.js";

const STATES = {
  scheduled: ["stateScheduled"], ready: ["stateScheduled"], live: ["stateLive", "state--live"],
  interrupted: ["stateInterrupted"], cancelled: ["stateCancelled"],
};

export class Words {
  constructor(texts) {
    this.texts = texts;
    const find = (name) => document.querySelector(`[data-${name}]`);
    this.parts = { state: find("state"), viewers: find("viewers"), status: find("status"), remind: find("remind"), cover: find("cover") };
  }

  say(sentence) {
    if (this.parts.status && this.parts.status.textContent !== sentence) this.parts.status.textContent = sentence;
  }

  /** Under the picture, for as long as the slate stands in its place. */
  #caption(cover) {
    const { cover: line } = this.parts;
    if (!line) return;
    const said = { closed: this.texts.coverClosed, slate: this.texts.coverSlate }[cover] ?? "";
    if (line.textContent !== said) line.textContent = said;
  }

  show(snapshot) {
    const { state, viewers, replay } = snapshot;
    const [key, extra = ""] = STATES[state] ?? [replay ? "stateReplay" : "stateEnded"];
    this.#caption(coverOf(snapshot));
    const pill = this.parts.state;
    if (pill && pill.textContent.trim() !== this.texts[key]) pill.replaceChildren(make("span", { class: `state ${extra}` }, this.texts[key]));
    if (this.parts.remind) this.parts.remind.hidden = state !== "scheduled" && state !== "ready";
    if (this.parts.viewers) {
      this.parts.viewers.hidden = !(viewers > 0 && (state === "live" || state === "interrupted"));
      this.parts.viewers.querySelector("span").textContent =
        viewers === 1 ? this.texts.viewer : fill(this.texts.viewers, { count: viewers.toLocaleString("fr-FR") });
    }
  }
}
