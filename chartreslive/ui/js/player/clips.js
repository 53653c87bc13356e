// The highlights of a replay: played in the same stage, or downloaded.
import { icon, make } from "./make.js";
import { timecode } from "./times.js";

export async function loadClips(files) {
  try {
    const response = await fetch(`${files}clips.json`, { cache: "no-cache" });
    const clips = response.ok ? (await response.json()).clips ?? [] : [];
    return clips.sort((one, other) => (other.kind === "recap") - (one.kind === "recap"));
  } catch {
    return [];
  }
}

export function showClips(section, clips, { texts, icons, poster, onPlay }) {
  if (!section) return;
  section.hidden = clips.length === 0;
  section.querySelector(".cards").replaceChildren(...clips.map((clip) => make("article", { class: "card" },
    make("div", { class: "card__picture" },
      clip.poster || poster ? make("img", { src: clip.poster ?? poster, alt: "", width: 640, height: 360, loading: "lazy" }) : make("span", { class: "blank" }),
      make("span", { class: "card__length" }, timecode(clip.duration))),
    make("h3", {}, make("button", { type: "button", class: "card__play", onclick: () => onPlay(clip) }, clip.title)),
    make("p", { class: "card__ways" },
      clip.page ? make("a", { class: "card__save", href: clip.page, "aria-label": `${texts.clipPage} : ${clip.title}` }, icon(icons, "share-2"), texts.clipPage) : null,
      clip.mp4 ? make("a", { class: "card__save", href: clip.mp4, download: "", "aria-label": `${texts.download} : ${clip.title}` }, icon(icons, "download"), texts.download) : null))));
}
