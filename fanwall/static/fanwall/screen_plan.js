// Which photo goes to which slot, and when: pure. A newcomer is on the glass at once.
import { next } from "./screen_state.js";

export const DWELL_MS = 6000;
export const TILE_MS = 2500;
const TILES = 6;
const THUMBS = 4;

export function blank() {
  return { main: null, since: 0, tiles: Array(TILES).fill(null), placed: Array(TILES).fill(0), turned: 0, counts: new Map() };
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

export function mosaic(plan, items, now) {
  const known = new Set(items.map((item) => item.sha));
  plan.tiles = plan.tiles.map((sha) => (known.has(sha) ? sha : null));
  const away = items.filter((item) => !plan.tiles.includes(item.sha));
  const newcomers = away.filter((item) => !plan.counts.has(item.sha)).reverse();
  const oldest = () => plan.placed.indexOf(Math.min(...plan.placed));
  for (const item of newcomers.slice(-TILES)) put(plan, plan.tiles.includes(null) ? plan.tiles.indexOf(null) : oldest(), item.sha, now);
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
