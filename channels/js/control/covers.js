// Huis clos and Écran d'attente. Hiding is one press; showing a closed session again takes two.
import { fill, texts, time } from "./texts.js";
import { bindTwice } from "./twice.js";

const buttons = [...document.querySelectorAll("[data-cover]")];
const banner = document.getElementById("covered");
const isOn = (button) => button.dataset.on === "true";

export function bindCovers({ call, refresh, preview }) {
  for (const button of buttons) {
    const kind = button.dataset.cover;
    button.dataset.sure = texts.covers[kind].sure ?? "";
    const act = () => {
      const on = !isOn(button);
      call("cover/", { kind, on, at: on ? preview.moment() : undefined }).then(refresh);
    };
    bindTwice(button, act, { needsTwo: () => kind === "closed" && isOn(button) });
  }
}

export function showCovers(room, { state, covers, covered_since: since }) {
  const isOnAir = state === "live" || state === "interrupted";
  for (const button of buttons) {
    const on = covers.includes(button.dataset.cover);
    button.disabled = !isOnAir;
    button.dataset.on = on;
    const words = texts.covers[button.dataset.cover];
    if (!button.classList.contains("sure")) button.textContent = on ? words.off : words.on;
  }
  const [kind] = isOnAir ? covers : [];
  room.dataset.cover = kind ?? "";
  const said = kind ? fill(texts.covers[kind].banner, { time: time.format(new Date(since[kind])) }) : "";
  if (banner.textContent !== said) banner.textContent = said;
}
