// What is on the glass as a whole: pure.
//   photos | slide (a partner) | invite (the QR code) | house (the town's page) | black | nothing
// With nothing to say it is the town's page: never an empty screen, but on the director's output.

import { TURN_MS } from "./screen_journal.js";

export const PHOTOS_MS = 45_000;
export const INVITE_MS = 20_000;
export const HOUSE_MS = 12_000;
const LASTS = { photos: PHOTOS_MS, invite: INVITE_MS, house: HOUSE_MS };

export function blank() {
  return { name: "house", since: -Infinity, slide: null, turn: 0 };
}

// facts: { air, black, slate, photos, score, leased, running, slides: [{ creative, ms }] }
export function advance(scene, facts, now) {
  if (facts.air) return become(scene, facts.photos && !facts.black ? "photos" : "nothing", now);
  if (facts.black) return become(scene, "black", now);
  const base = baseOf(facts);
  if (scene.name === "slide") {
    const still = facts.slides.some((slide) => slide.creative === scene.slide.creative);
    return still && now - scene.since < scene.slide.ms ? scene : become(scene, base, now);
  }
  const due = scene.name === base && now - scene.since >= LASTS[base];
  if (due && facts.slides.length) return slideOf(scene, facts.slides, now);
  return become(scene, base, now);
}

function baseOf(facts) {
  if (facts.slate || !facts.leased) return "house";
  if (facts.photos || facts.score) return "photos";
  return facts.running ? "invite" : "house";
}

function become(scene, name, now) {
  return scene.name === name ? scene : { ...scene, name, since: now, slide: null };
}

function slideOf(scene, slides, now) {
  return { name: "slide", since: now, slide: slides[scene.turn % slides.length], turn: scene.turn + 1 };
}

// One of several that take turns at the same place: a logo, a frame.
export function turnOf(list, now) {
  return list.length ? list[Math.floor(now / TURN_MS) % list.length] : null;
}
