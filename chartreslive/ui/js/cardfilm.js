// A card under the pointer, or with the focus, shows some seconds of its replay, without sound.
import { make } from "./player/make.js";

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches || navigator.connection?.saveData;

function begin(card) {
  const picture = card.querySelector("[data-film]");
  if (!picture || picture.querySelector("video") || calm()) return;
  const film = make("video", { class: "card__film", src: picture.dataset.film, playsinline: true, loop: true, "aria-hidden": "true", tabindex: "-1" });
  film.muted = true;
  picture.append(film);
  film.play().catch(() => film.remove());
}

function end(card) { card.querySelector(".card__film")?.remove(); }

export function bindFilms(root = document) {
  const cardOf = ({ target }) => target.closest?.(".card");
  for (const [event, act] of [["pointerover", begin], ["focusin", begin]]) {
    root.addEventListener(event, (happened) => { const card = cardOf(happened); if (card) act(card); });
  }
  for (const event of ["pointerout", "focusout"]) {
    root.addEventListener(event, (happened) => {
      const card = cardOf(happened);
      if (card && !card.contains(happened.relatedTarget)) end(card);
    });
  }
}
