// What a big screen decides by itself: pure, with the clock in its hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as state from "../../fanwall/static/fanwall/screen_state.js";
import * as plan from "../../fanwall/static/fanwall/screen_plan.js";
import * as scenes from "../../fanwall/static/fanwall/screen_scene.js";
import * as care from "../../fanwall/static/fanwall/screen_care.js";
import { Journal } from "../../fanwall/static/fanwall/screen_journal.js";

const MANIFEST = {
  epoch: "e1", seq: 5, panic: false, panic_seq: 0, lease_ms: 60_000, layout: "single", blackout: "black",
  items: [{ sha: "a", name: "Lina", until_ms: 60_000 }, { sha: "b", name: "Sam", until_ms: 60_000 }],
};
const heard = (before, now, more = {}, full = true) => state.receive(before, { ...MANIFEST, ...more }, now, full);
const shas = (now, known) => state.showable(known, now).map((item) => item.sha);

test("photos show under their lease and not a moment longer", () => {
  const known = heard(state.fresh(), 1000);
  assert.deepEqual(shas(60_999, known), ["a", "b"]);
  assert.deepEqual(shas(61_000, known), []);
});

test("an older manifest never brings a photo back, nor lengthens the lease", () => {
  const revoked = heard(heard(state.fresh(), 0), 1000, { seq: 6, items: [MANIFEST.items[1]] });
  for (const full of [true, false]) assert.equal(heard(revoked, 2000, {}, full), revoked);
});

test("another epoch comes by our own question only", () => {
  const known = heard(state.fresh(), 0);
  assert.equal(heard(known, 10, { epoch: "e2", seq: 1 }, false), known);
  assert.equal(heard(known, 10, { epoch: "e2", seq: 1 }, true).seq, 1);
  assert.deepEqual(heard(state.fresh(), 0, {}, false).items, []);
});

test("the key is black at once and holds until a higher number is heard", () => {
  const black = state.panicHere(heard(state.fresh(), 0));
  assert.ok(state.isBlack(black));
  assert.deepEqual(shas(1, black), []);
  assert.ok(state.isBlack(heard(black, 2, { seq: 9 })));
  assert.ok(!state.isBlack(heard(black, 3, { seq: 10, panic_seq: 1 })));
  const beforeAll = state.panicHere(state.fresh());
  assert.ok(state.isBlack(heard(beforeAll, 1, { panic_seq: 4 })));
  assert.ok(!state.isBlack(heard(heard(beforeAll, 1, { panic_seq: 4 }), 2, { seq: 6, panic_seq: 5 })));
});

test("a slate is not black, shows no photo, and the key goes over it", () => {
  const slate = heard(state.fresh(), 0, { panic: true, blackout: "slate" });
  assert.ok(state.isSlate(slate) && !state.isBlack(slate));
  assert.deepEqual(shas(1, slate), []);
  assert.ok(state.isBlack(state.panicHere(slate)));
});

test("an address that is dead leaves nothing", () => {
  assert.deepEqual(shas(1, state.dismissed(heard(state.fresh(), 0))), []);
});

const SLIDES = [{ creative: "1", ms: 8000 }, { creative: "2", ms: 5000 }];
const FACTS = { air: false, black: false, slate: false, photos: 3, score: false, leased: true, running: true, slides: SLIDES };

test("photos, a partner, photos, the next partner", () => {
  let scene = scenes.blank();
  const seen = [];
  for (let now = 0; now < 200_000; now += 250) {
    const next = scenes.advance(scene, FACTS, now);
    if (next !== scene) seen.push([next.name, next.slide?.creative ?? null, now]);
    scene = next;
  }
  assert.deepEqual(seen.slice(0, 5), [["photos", null, 0], ["slide", "1", 45_000], ["photos", null, 53_000], ["slide", "2", 98_000], ["photos", null, 103_000]]);
});

test("what is on the glass in every case", () => {
  const name = (facts) => scenes.advance(scenes.blank(), { ...FACTS, slides: [], ...facts }, 0).name;
  assert.equal(name({}), "photos");
  assert.equal(name({ black: true }), "black");
  assert.equal(name({ slate: true }), "house");
  assert.equal(name({ leased: false }), "house");
  assert.equal(name({ photos: 0 }), "invite");
  assert.equal(name({ photos: 0, running: false }), "house");
  assert.equal(name({ photos: 0, score: true }), "photos");
  assert.equal(name({ air: true }), "photos");
  assert.equal(name({ air: true, photos: 0 }), "nothing");
  assert.equal(name({ air: true, black: true }), "nothing");
});

test("black cuts a partner short; a partner that is no longer one leaves at once", () => {
  const slide = { name: "slide", since: 0, slide: SLIDES[0], turn: 1 };
  assert.equal(scenes.advance(slide, { ...FACTS, black: true }, 10).name, "black");
  assert.equal(scenes.advance(slide, { ...FACTS, slides: [SLIDES[1]] }, 10).name, "photos");
  assert.equal(scenes.advance(slide, FACTS, 10), slide);
});

const ITEMS = ["a", "b", "c", "d", "e", "f", "g", "h"].map((sha) => ({ sha, name: sha.toUpperCase() }));

test("each layout has its slots, in every shape", () => {
  const slots = (layout, shape) => Object.values(plan.arrange(plan.blank(), layout, shape, ITEMS, 0)).filter(Boolean).length;
  assert.equal(slots("single", "landscape"), 5);
  assert.equal(slots("mosaic", "landscape"), 6);
  assert.equal(slots("duo", "portrait"), 2);
  assert.equal(slots("mosaic", "ribbon"), 6);
  assert.equal(slots("single", "ribbon"), 3);
  assert.equal(slots("score", "ribbon"), 1);
  assert.equal(slots("invite", "landscape"), 0);
});

test("a change of layout keeps what fits, and nothing stands twice", () => {
  const known = plan.blank();
  plan.arrange(known, "mosaic", "landscape", ITEMS, 0);
  const two = Object.values(plan.arrange(known, "duo", "landscape", ITEMS, 10));
  assert.equal(new Set(two).size, 2);
  const six = Object.values(plan.arrange(known, "mosaic", "landscape", ITEMS, 20));
  assert.equal(new Set(six).size, 6);
});

test("what was taken away is forgotten by the plan: eight hours do not grow", () => {
  const known = plan.blank();
  for (let n = 0; n < 5000; n++) plan.arrange(known, n % 2 ? "single" : "mosaic", "landscape", [{ sha: `s${n}` }, { sha: `s${n + 1}` }], n * 1000);
  assert.ok(known.counts.size <= 2);
});

test("first names take turns in even pages", () => {
  const pages = [0, 1, 2, 3].map((page) => plan.namesAt(ITEMS.slice(0, 5), page * plan.NAMES_MS, 4).length);
  assert.deepEqual(pages, [3, 2, 3, 2]);
  const seven = Array.from("abcdefg", (name) => ({ sha: name, name }));
  const shown = [0, 1, 2].map((page) => plan.namesAt(seven, page * plan.NAMES_MS, 3));
  assert.deepEqual(shown.map((page) => page.length), [2, 3, 2]); // nobody alone
  assert.deepEqual(shown.flat().join(""), "abcdefg");
  assert.deepEqual(plan.namesAt([{ sha: "x", name: "" }], 0, 4), []);
});

test("the shape is what staff said, or what it plainly is", () => {
  assert.equal(plan.shapeOf("landscape", 1920, 1080), "landscape");
  assert.equal(plan.shapeOf("landscape", 3840, 192), "ribbon");
  assert.equal(plan.shapeOf("landscape", 1080, 1920), "portrait");
  assert.equal(plan.shapeOf("ribbon", 1920, 1080), "ribbon");
});

const CALM = { visible: true, black: false, offline: false };

test("every play has the next number; what was doubtful says so", () => {
  const journal = new Journal();
  journal.photo("a", 0, true);
  journal.stand("slide", { creative: "7" }, 100, CALM);
  journal.stand("slide", { creative: "7" }, 4100, { ...CALM, visible: false });
  journal.stand("slide", null, 8100, CALM);
  journal.stand("slide", {}, 8200, CALM);
  journal.stand("slide", { creative: "8" }, 9200, CALM);
  assert.deepEqual(journal.waiting("photos", 50), [{ n: 0, kind: "photo", sha: "a", visible: true, ago: 50 }]);
  const told = journal.waiting("partners", 10_100);
  assert.deepEqual(told, [
    { n: 1, kind: "creative", ms: 8000, visible: false, black: false, offline: false, creative: "7", ago: 10_000 },
    { n: 2, kind: "house", ms: 1000, visible: true, black: false, offline: false, ago: 1900 },
  ]);
  journal.told("partners", told.slice(0, 1));
  assert.deepEqual(journal.waiting("partners", 10_100).map((play) => play.n), [2]);
});

test("a logo that stands alone is told by turns, and one bad moment spoils one turn", () => {
  const journal = new Journal();
  for (let now = 0; now <= 95_000; now += 250) journal.stand("logo", { creative: "7" }, now, { ...CALM, offline: now === 40_000 });
  const told = journal.waiting("partners", 95_000);
  assert.deepEqual(told.map(({ n, ms, offline }) => [n, ms, offline]), [[0, 30_000, false], [1, 30_000, true], [2, 30_000, false]]);
});

test("the town's page is nobody's to bill: it is one play, however long", () => {
  const journal = new Journal();
  for (let now = 0; now <= 95_000; now += 250) journal.stand("slide", {}, now, CALM);
  assert.deepEqual(journal.waiting("partners", 95_000), []);
});

test("a log that nobody fetches stays short, and its holes show", () => {
  const journal = new Journal();
  for (let n = 0; n < 5000; n++) journal.photo("a", n, true);
  assert.equal(journal.photos.length, 600);
  assert.equal(journal.photos.at(-1).n, 4999);
});

test("pixels shift by a few, once a minute", () => {
  const seen = new Set();
  for (let minute = 0; minute < 60; minute++) {
    const [x, y] = care.shiftAt(minute * 60_000);
    assert.ok(Math.abs(x) <= 3 && Math.abs(y) <= 3);
    assert.deepEqual(care.shiftAt(minute * 60_000 + 59_999), [x, y]);
    seen.add(`${x} ${y}`);
  }
  assert.ok(seen.size >= 8);
});

test("a page is loaded again by remote at once, for a new version at a quiet moment, once", () => {
  const mine = { version: "v1", tried: null, reloadSeq: 2, since: 60_000, quiet: false };
  const told = { version: "v1", reload_seq: 2 };
  assert.ok(!care.mustReload(mine, told));
  assert.ok(care.mustReload(mine, { ...told, reload_seq: 3 }));
  assert.ok(!care.mustReload(mine, { ...told, version: "v2" }));
  assert.ok(care.mustReload({ ...mine, quiet: true }, { ...told, version: "v2" }));
  assert.ok(care.mustReload({ ...mine, since: 400_000 }, { ...told, version: "v2" }));
  assert.ok(!care.mustReload({ ...mine, quiet: true, tried: "v2" }, { ...told, version: "v2" }));
});

test("a page in front that does not paint for ten seconds is frozen", () => {
  assert.ok(care.isFrozen(0, 10_001, true));
  assert.ok(!care.isFrozen(0, 10_001, false));
  assert.ok(!care.isFrozen(0, 9_000, true));
});

test("the clock runs on from what was heard", () => {
  assert.equal(care.clockText({ running: true, ms: 59_000 }, 1000, 3500), "1:01");
  assert.equal(care.clockText({ running: false, ms: 5_400_000 }, 0, 9999), "90:00");
  assert.equal(care.clockText(null, 0, 0), "");
});
