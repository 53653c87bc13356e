// Where the captions of a live stand, and how often they are asked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange, cuesOf, isOld, lateOnes } from "../../chartreslive/ui/js/player/lines.js";
import { captionsDelay } from "../../chartreslive/ui/js/player/retry.js";

const line = (at, seconds = 2, text = `à ${at}`) => ({ at, seconds, text });
const times = (arranged) => arranged.map(({ at, start, end }) => [at, start, end]);
const none = () => new Map();

test("a line stands at its picture, for as long as it takes to read", () => {
  assert.deepEqual(times(arrange([line(1000), line(9000, 3)], none(), 0)), [[1000, 1000, 3000], [9000, 9000, 12_000]]);
});

test("only what is new, and has passed not long ago, is late", () => {
  const lines = [line(1000), line(100_000), line(120_000)];
  const late = (known, playing) => lateOnes(lines, known, playing).map(({ at }) => at);
  assert.deepEqual(late(new Set(), 110_000), [100_000]);
  assert.deepEqual(late(new Set([100_000]), 130_000), [120_000]);
  assert.deepEqual(late(null, 110_000), []); // who just came reads no old lines
  assert.deepEqual(late(new Set(), null), []);
});

test("a late line is shown at once, and the next ones wait for it", () => {
  const late = new Map([[1000, 8000], [2000, 8000]]);
  const told = times(arrange([line(1000), line(2000), line(9000)], late, 8000));
  assert.deepEqual(told, [[1000, 8000, 10_000], [2000, 10_000, 12_000], [9000, 12_000, 14_000]]);
});

test("never two at a time, and what is being read stays, whatever comes", () => {
  const late = new Map([[5000, 10_000]]);
  const before = arrange([line(5000, 4)], late, 10_000);
  late.set(3000, 11_000); // a second typist's, which came later
  const after = arrange([line(3000), line(5000, 4), line(12_000)], late, 11_000);
  assert.deepEqual(after[0], before[0]);
  for (const [one, next] of after.slice(1).map((each, index) => [after[index], each])) assert.ok(one.end <= next.start);
});

test("who goes back sees a late line with its own picture", () => {
  const late = new Map([[1000, 8000]]);
  assert.deepEqual(times(arrange([line(1000)], late, 500)), [[1000, 1000, 3000]]);
  assert.equal(late.size, 0);
});

test("cues count in the video's seconds, and their text is no markup", () => {
  const [cue, ...more] = cuesOf(arrange([line(9000, 2, "<b> & Cie"), line(1000)], none(), 8000), 8000, 3);
  assert.deepEqual(cue, { id: "9000", text: "&lt;b&gt; &amp; Cie", start: 4, end: 6 });
  assert.deepEqual(more, []); // it was over before the video began
});

test("captions are asked about once a second, less when they fail; after a silence nothing is new", () => {
  assert.deepEqual([0, 1].map((random) => captionsDelay({ random: () => random })), [0.8, 1]);
  assert.equal(captionsDelay({ failures: 9, random: () => 0.5 }), 30);
  assert.deepEqual([1200, 60_000].map(isOld), [false, true]);
});
