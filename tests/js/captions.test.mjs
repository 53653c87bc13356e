// What the captions editor does to its list.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as ops from "../../replays/js/captions/lines.js";
import { parse, written } from "../../replays/js/editor/timecodes.js";
import { searchTime } from "../../chartreslive/ui/js/player/times.js";
import { tracksOf } from "../../chartreslive/ui/js/player/sidecars.js";

const LINES = [[0, 2, "Bonsoir à tous."], [3, 5, "La séance est ouverte."]];

test("split shares the time by the letters, and changes nothing at an edge", () => {
  const [one, two] = ops.split(LINES, 0, 7);
  assert.deepEqual([one[2], two[2]], ["Bonsoir", "à tous."]);
  assert.ok(one[0] === 0 && two[1] === 2 && one[1] < two[0]);
  assert.equal(ops.split(LINES, 0, 0), LINES);
});

test("merge joins with the next one; the last has none", () => {
  assert.deepEqual(ops.merge(LINES, 0), [[0, 5, "Bonsoir à tous.\nLa séance est ouverte."]]);
  assert.equal(ops.merge(LINES, 1), LINES);
});

test("shift moves all, never before the beginning", () => {
  assert.deepEqual(ops.shift(LINES, 1.5).map(([start]) => start), [1.5, 4.5]);
  assert.deepEqual(ops.shift(LINES, -9)[0].slice(0, 2), [0, 0.1]);
});

test("replace counts what it changed", () => {
  assert.deepEqual(ops.replaceAll(LINES, "o", "0").count, 4);
  assert.equal(ops.replaceAll(LINES, "", "x").lines, LINES);
});

test("a new caption fits into the silence or is not made", () => {
  assert.deepEqual(ops.insert(LINES, 0, 2.2)[1], [2.2, 3, ""]);
  assert.equal(ops.insert(LINES, 0, 2.9), LINES);
  assert.deepEqual(ops.insert([], -1, 4), [[4, 6, ""]]);
});

test("rules name what is broken", () => {
  assert.deepEqual(ops.broken(LINES[0], LINES[1]), []);
  assert.deepEqual(ops.broken([0, 4, "a\nb\nc"]), ["lines"]);
  assert.deepEqual(ops.broken([0, 1, "x".repeat(43)]), ["width", "speed"]);
  assert.deepEqual(ops.broken([0, 3.5, "a"], [3, 4, "b"]), ["overlap"]);
  assert.deepEqual(ops.broken([2, 1, "a"]), ["backwards"]);
});

test("the caption of a second", () => {
  assert.deepEqual([-1, 0, 2.5, 3, 99].map((at) => ops.indexAt(LINES, at)), [-1, 0, 0, 1, 1]);
});

test("times are read as they are written", () => {
  assert.deepEqual(["1:02:03.5", "62:03,5", "83", "1:60", "x"].map(parse), [3723.5, 3723.5, 83, null, null]);
  assert.equal(written(3723.5), "1:02:03.500");
});

test("an address leads to a second", () => {
  assert.deepEqual(["?t=83", "?a=b&t=1:02:05", "", "?t=x"].map(searchTime), [83, 3725, null, null]);
});

test("what stands beside a replay becomes tracks", () => {
  const told = { chapters: "c.vtt", thumbnails: "t.vtt", captions: [{ language: "fr", label: "Français", src: "f.vtt" }] };
  assert.deepEqual(tracksOf(told).map(({ kind }) => kind), ["chapters", "metadata", "captions"]);
  assert.deepEqual(tracksOf({}), []);
  assert.deepEqual(tracksOf(told, { inBand: true }).map(({ kind }) => kind), ["chapters", "metadata"]);
});

test("find goes from one to the next, around the end, without capitals and accents", () => {
  assert.deepEqual(ops.find(LINES, "SEANCE"), { index: 1, start: 3, end: 9 });
  assert.deepEqual(ops.find(LINES, "o", 0)?.index, 1);
  assert.deepEqual(ops.find(LINES, "bonsoir", 1), { index: 0, start: 0, end: 7 });
  assert.equal(ops.find(LINES, "budget"), null);
  assert.equal(ops.find(LINES, "  "), null);
});
