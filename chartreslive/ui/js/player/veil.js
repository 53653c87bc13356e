// What the stage says while there is no picture: countdown, interruption, end.
import { make } from "./make.js";
import { dayAndClock, fill, remaining, units } from "./times.js";

const MESSAGES = {
  soon: ["soon", "soonNote"], interrupted: ["interrupted", "interruptedNote"], ended: ["ended", "endedNote"],
  noReplay: ["noReplay", "cancelledNote"], cancelled: ["cancelled", "cancelledNote"],
};

export function say(veil, texts, key) {
  if (veil.dataset.says !== key) {
    veil.dataset.says = key;
    const [sentence, note] = MESSAGES[key];
    veil.replaceChildren(make("p", {}, texts[sentence]), make("p", { class: "stage__note" }, texts[note]));
  }
  veil.hidden = false;
}

/** The replay is under embargo: when it opens. */
export function sayHeld(veil, texts, from) {
  if (veil.dataset.says !== from) {
    veil.dataset.says = from;
    veil.replaceChildren(make("p", {}, fill(texts.heldBack, dayAndClock(new Date(from)))), make("p", { class: "stage__note" }, texts.heldBackNote));
  }
  veil.hidden = false;
}

/** Writes the countdown into its element; false once it is over. */
export function countDown(element, until, now, texts) {
  const left = remaining(until - now);
  const shown = units(left).map(([number, unit]) => {
    const name = texts[number < 2 ? unit.slice(0, -1) : unit];
    return make("span", {}, unit === "days" ? String(number) : String(number).padStart(2, "0"), make("small", {}, name));
  });
  element.replaceChildren(...shown);
  return !left.over;
}
