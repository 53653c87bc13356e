// The sponsor's spot before the programme: once per page, skippable, and never in the programme's way.
import { make } from "./make.js";
import { fill } from "./times.js";
import { Watched } from "./watched.js";

const PATIENCE = 4000; // ms without a first frame: the programme starts

export async function findSpot(files) {
  try {
    const response = await fetch(`${files}opening.json`, { cache: "no-cache", signal: AbortSignal.timeout(2500) });
    if (!response.ok) return null;
    const { spots, session, count } = await response.json();
    return spots?.[0]?.url ? { ...spots[0], session, count } : null;
  } catch {
    return null;
  }
}

/** Plays the spot over the stage; resolves when the programme may start, whatever happens. */
export function playSpot(spot, { stage, texts, muted, focus, say }) {
  return new Promise((resolve) => {
    const video = make("video", { playsinline: true, preload: "auto", tabindex: "-1" });
    const skip = make("button", { type: "button", class: "button spot__skip", "aria-disabled": "true" });
    const box = make("section", { class: "spot", "aria-label": fill(texts.sponsor, spot) }, video,
      make("p", { class: "spot__name" }, fill(texts.sponsor, spot)),
      make("div", { class: "spot__tools" },
        make("button", { type: "button", class: "button", hidden: !muted, onclick: (event) => { video.muted = false; event.currentTarget.hidden = true; } }, texts.sound),
        make("span", { class: "player__gap" }), skip));
    const watched = new Watched(video, stage);
    let over = false;
    let sid = null;
    const asked = openSession(spot.session).then((found) => { sid = found; });

    function finish() {
      if (over) return;
      over = true;
      clearTimeout(patience);
      window.removeEventListener("pagehide", finish);
      watched.stop();
      box.remove();
      video.removeAttribute("src");
      video.load();
      resolve();
      if (watched.firstFrame) asked.finally(() => sid && navigator.sendBeacon(spot.count, JSON.stringify({
        sid, break: spot.break, creative: spot.creative, position: 0, ...watched.figures() })));
    }
    function tick() {
      const wait = Math.ceil((spot.skip_after ?? 5) - video.currentTime);
      skip.setAttribute("aria-disabled", String(wait > 0));
      skip.textContent = wait > 0 ? fill(texts.skipIn, { seconds: wait }) : texts.skip;
    }
    const patience = setTimeout(finish, PATIENCE);
    watched.onFirstFrame = () => {
      clearTimeout(patience);
      say(fill(texts.spotBegins, { ...spot, seconds: Math.round(spot.duration) }));
    };
    skip.addEventListener("click", () => skip.getAttribute("aria-disabled") === "true" || finish());
    video.addEventListener("timeupdate", tick);
    video.addEventListener("ended", finish);
    video.addEventListener("error", finish);
    window.addEventListener("pagehide", finish);
    video.muted = muted;
    video.src = spot.url;
    tick();
    stage.append(box);
    if (focus) skip.focus({ preventScroll: true });
    video.play().catch(finish);
  });
}

async function openSession(url) {
  try {
    const response = await fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}", signal: AbortSignal.timeout(4000) });
    return response.ok ? (await response.json()).sid : null;
  } catch {
    return null;
  }
}
