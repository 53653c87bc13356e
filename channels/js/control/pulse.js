// How many viewers reacted in the last minute: the town's pulse, looked at every three seconds.
import { fill, texts } from "./texts.js";

const EVERY = 3000;

export function followPulse(room) {
  const box = document.getElementById("pulse");
  const minute = box.querySelector("[data-minute]");
  const kinds = box.querySelector("[data-kinds]");

  function show(told) {
    box.hidden = !told.taken;
    const counts = Object.entries(texts.reactions).map(([kind, text]) => [Number(told.minute[kind]) || 0, text]);
    minute.textContent = counts.reduce((sum, [count]) => sum + count, 0);
    kinds.textContent = counts.filter(([count]) => count).map(([count, text]) => fill(text, { n: count })).join(" · ");
  }

  /** Beside the room's own calls: it never takes away what these have said. */
  async function look() {
    if (document.hidden || room.dataset.state !== "live") return;
    try {
      const answer = await fetch(`${room.dataset.api}reactions/`, { signal: AbortSignal.timeout(EVERY) });
      if (answer.ok) show(await answer.json());
    } catch { /* the next look will tell */ }
  }

  setInterval(look, EVERY);
}
