// Which photo goes to which slot, and when: pure. A newcomer is on the glass at once.
import { next } from "./screen_state.js";

export const DWELL_MS = 6000;
export const TILE_MS = 2500;
export const NAMES_MS = 6000;
const THUMBS = 4;
// How many photos stand side by side; the rest of the layouts show one large.
const TILES = {
  landscape: { mosaic: 6, duo: 2 },
  portrait: { mosaic: 6, duo: 2 },
  ribbon: { single: 3, mosaic: 6, duo: 2, ticker: 3, frame: 2, score: 1 },
};

export function blank() {
  return { main: null, since: 0, tiles: [], placed: [], turned: 0, counts: new Map() };
}

// What staff chose; a screen that is plainly another shape than it was told is taken as it is.
export function shapeOf(format, width, height) {
  if (format !== "landscape") return format;
  return width > 3.5 * height ? "ribbon" : width < height ? "portrait" : "landscape";
}

export function arrange(plan, layout, shape, items, now) {
  forgetGone(plan, items);
  if (layout === "invite" || !items.length) return {};
  const tiles = TILES[shape][layout];
  return tiles ? mosaic(plan, items, now, tiles) : single(plan, items, now);
}

// First names, a few at a time, each page long enough to be read from the far stand.
export function namesAt(items, now, most) {
  const names = [...new Set(items.map((item) => item.name).filter(Boolean))];
  const pages = Math.ceil(names.length / most);
  if (!pages) return [];
  const page = Math.floor(now / NAMES_MS) % pages;
  const from = (number) => Math.round((number * names.length) / pages); // no last page with one name alone
  return names.slice(from(page), from(page + 1));
}

function forgetGone(plan, items) {
  const known = new Set(items.map((item) => item.sha));
  for (const sha of plan.counts.keys()) if (!known.has(sha)) plan.counts.delete(sha);
}

function count(plan, sha) {
  plan.counts.set(sha, (plan.counts.get(sha) || 0) + 1);
}

export function single(plan, items, now) {
  const still = items.some((item) => item.sha === plan.main);
  if (!still || (now - plan.since >= DWELL_MS && items.length > 1)) {
    const chosen = next(items, plan.counts, still ? plan.main : null);
    plan.main = chosen ? chosen.sha : null;
    plan.since = now;
    if (chosen) count(plan, chosen.sha);
  }
  const rest = items.filter((item) => item.sha !== plan.main).slice(0, THUMBS);
  const slots = { main: plan.main };
  for (let place = 0; place < THUMBS; place++) slots[`thumb${place}`] = rest[place]?.sha ?? null;
  return slots;
}

function put(plan, place, sha, now) {
  plan.tiles[place] = sha;
  plan.placed[place] = now;
  count(plan, sha);
}

export function mosaic(plan, items, now, tiles) {
  const known = new Set(items.map((item) => item.sha));
  plan.tiles = Array.from({ length: tiles }, (_, place) => (known.has(plan.tiles[place]) ? plan.tiles[place] : null));
  plan.placed = Array.from({ length: tiles }, (_, place) => plan.placed[place] ?? 0);
  const away = items.filter((item) => !plan.tiles.includes(item.sha));
  const newcomers = away.filter((item) => !plan.counts.has(item.sha)).reverse();
  const oldest = () => plan.placed.indexOf(Math.min(...plan.placed));
  for (const item of newcomers.slice(-tiles)) put(plan, plan.tiles.includes(null) ? plan.tiles.indexOf(null) : oldest(), item.sha, now);
  fill(plan, items, now);
  return Object.fromEntries(plan.tiles.map((sha, place) => [`tile${place}`, sha]));
}

function fill(plan, items, now) {
  const away = () => items.filter((item) => !plan.tiles.includes(item.sha));
  while (plan.tiles.includes(null) && away().length) put(plan, plan.tiles.indexOf(null), next(away(), plan.counts, null).sha, now);
  if (now - plan.turned >= TILE_MS && away().length) {
    put(plan, plan.placed.indexOf(Math.min(...plan.placed)), next(away(), plan.counts, null).sha, now);
    plan.turned = now;
  }
}
