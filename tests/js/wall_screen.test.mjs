// F5, F6 and F7 of the fan wall's screens: what the pure state promises, over many made-up evenings.
import assert from "node:assert/strict";
import test from "node:test";
import { fresh, isBlack, panicHere, receive, showable } from "../../fanwall/static/fanwall/screen_state.js";

const LEASE = 60_000;

function random(seed) { // mulberry32: the same evenings each time
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function manifest(seq, shas, more = {}) {
  const items = shas.map((sha) => ({ sha, name: "", until_ms: LEASE, width: 4, height: 3 }));
  return { epoch: "one", seq, state: "open", panic: false, panic_seq: 0, lease_ms: LEASE, layout: "single", items, running: true, ...more };
}

const shas = (state, now) => showable(state, now).map((item) => item.sha);

test("F5: whatever the order in which they come, no manifest is followed by what an older one said", () => {
  for (let seed = 0; seed < 200; seed++) {
    const dice = random(seed);
    const evening = Array.from({ length: 12 }, (_, seq) => manifest(seq + 1, ["a", "b", "c", "d"].filter(() => dice() < 0.5)));
    let state = fresh(), newest = 0;
    for (let step = 0; step < 60; step++) {
      const heard = evening[Math.floor(dice() * evening.length)];
      const full = newest === 0 || dice() < 0.4; // the first is always fetched
      state = receive(state, heard, step * 100, full);
      newest = Math.max(newest, heard.seq);
      assert.equal(state.seq, newest, `seed ${seed}, step ${step}`);
      assert.deepEqual(shas(state, step * 100), evening[newest - 1].items.map((item) => item.sha));
    }
  }
});

test("F5: an event never begins another epoch, a fetch does", () => {
  const state = receive(fresh(), manifest(9, ["a"]), 0, true);
  const other = manifest(1, ["b"], { epoch: "two" });
  assert.deepEqual(shas(receive(state, other, 10, false), 10), ["a"]);
  assert.deepEqual(shas(receive(state, other, 10, true), 10), ["b"]);
});

test("F6: without a network nothing stands longer than its lease, and what is heard again is back", () => {
  const state = receive(fresh(), manifest(1, ["a"]), 1000, true);
  assert.deepEqual(shas(state, 1000 + LEASE - 1), ["a"]);
  assert.deepEqual(shas(state, 1000 + LEASE), []);
  assert.deepEqual(shas(receive(state, manifest(1, ["a"]), 5_000_000, true), 5_000_001), ["a"]);
});

test("F6: the clock on the wall is asked nothing", () => {
  const wall = Date.now;
  Date.now = () => { throw new Error("the kiosk's clock was asked"); };
  try {
    const state = panicHere(receive(fresh(), manifest(1, ["a"]), 0, true));
    assert.deepEqual(shas(state, 1), []);
  } finally {
    Date.now = wall;
  }
});

test("F7: the key is black at once and stays so, through reloads, until a higher number lifts it", () => {
  let state = panicHere(receive(fresh(), manifest(1, ["a"], { panic_seq: 4 }), 0, true));
  assert.ok(isBlack(state));
  for (let seq = 2; seq < 50; seq++) {
    state = receive(state, manifest(seq, ["a"], { panic_seq: 4 }), seq, true);
    assert.ok(isBlack(state));
    assert.deepEqual(shas(state, seq), []);
  }
  const reloaded = receive(fresh(state.localPanic), manifest(60, ["a"], { panic_seq: 4 }), 60, true);
  assert.ok(isBlack(reloaded));
  const lifted = receive(reloaded, manifest(61, ["a"], { panic_seq: 5 }), 61, true);
  assert.ok(!isBlack(lifted));
  assert.deepEqual(shas(lifted, 61), ["a"]);
});

test("F7: pressed before the server was ever heard, it holds too", () => {
  let state = panicHere(fresh());
  assert.ok(isBlack(state));
  state = receive(state, manifest(3, ["a"], { panic_seq: 7 }), 0, true);
  assert.ok(isBlack(state));
  assert.ok(!isBlack(receive(state, manifest(4, ["a"], { panic_seq: 8 }), 1, true)));
});
