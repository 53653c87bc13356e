// The player's pure parts: lives of the page, back-off, times.
import assert from "node:assert/strict";
import { test } from "node:test";
import { coverOf, latencyFor, lifeOf, newsOf } from "../../chartreslive/ui/js/player/lives.js";
import { backOff, pollDelay } from "../../chartreslive/ui/js/player/retry.js";
import { currentChapter, dayAndClock, fill, hashTime, remaining, timecode, units } from "../../chartreslive/ui/js/player/times.js";

import { sentence, total } from "../../chartreslive/ui/js/player/reactions.js";

const live = { state: "live", live: "/l", dvr: "/d", replay: null };
const ended = { state: "ended", live: null, dvr: null, replay: "/r" };

test("no state yet is an announced broadcast", () => {
  assert.deepEqual(lifeOf(null), { view: "waiting", source: null, state: "scheduled" });
  assert.equal(lifeOf({ state: "ready" }).view, "waiting");
});

test("a live is watched at its edge, or where the viewer went back to", () => {
  assert.equal(lifeOf(live).source, "live");
  assert.equal(lifeOf(live, { watching: "dvr" }).source, "dvr");
  assert.equal(lifeOf({ ...live, state: "interrupted" }).view, "interrupted");
  assert.equal(lifeOf({ ...live, state: "interrupted" }).source, "live");
  assert.equal(lifeOf({ state: "interrupted", live: null }).source, null);
});

test("a replay under embargo is said to come", () => {
  assert.equal(lifeOf({ ...ended, replay: null, replay_from: "2026-11-28T19:30:00Z" }).view, "held");
  assert.deepEqual(dayAndClock(new Date("2026-11-28T19:30:00Z")), { day: "samedi 28 novembre", clock: "20\u00a0h\u00a030" });
  assert.equal(dayAndClock(new Date("2026-11-28T08:00:00Z")).clock, "9\u00a0h");
});

test("the viewer finishes the live, then sees the replay", () => {
  assert.equal(lifeOf(ended, { watching: "live", finishing: true }).source, "live");
  assert.deepEqual(lifeOf(ended, { watching: "live" }), { view: "replay", source: "replay", state: "ended" });
  assert.equal(lifeOf({ ...ended, replay: null }).view, "ended");
  assert.equal(lifeOf({ state: "cancelled" }).view, "cancelled");
});

test("the page says what changed, once, and nothing at its start", () => {
  assert.equal(newsOf(null, "live"), null);
  assert.equal(newsOf("live", "live"), null);
  assert.equal(newsOf("waiting", "live"), "nowLive");
  assert.equal(newsOf("interrupted", "live"), "back");
  assert.equal(newsOf("live", "interrupted"), "interrupted");
  assert.equal(newsOf("live", "replay"), "replayReady");
});

test("latency: never in hls.js's dead zone, never forward for who went back", () => {
  for (const duration of [1, 2, 4, 6]) {
    const { liveSyncDuration, liveMaxLatencyDuration } = latencyFor(duration);
    assert.ok(liveMaxLatencyDuration <= 2 * liveSyncDuration + duration);
    assert.ok(liveMaxLatencyDuration > liveSyncDuration);
  }
  assert.deepEqual(latencyFor(1), { liveSyncDuration: 3, liveMaxLatencyDuration: 6 });
  assert.deepEqual(latencyFor(2), { liveSyncDuration: 6, liveMaxLatencyDuration: 12 });
  assert.deepEqual(latencyFor(null), latencyFor(1));
  assert.deepEqual(latencyFor(undefined), latencyFor(1));
  assert.equal(latencyFor(1, { edge: false }).liveMaxLatencyDuration, Infinity);
});

test("what stands in the picture's place is said, only on air", () => {
  assert.equal(coverOf({ ...live, cover: "closed" }), "closed");
  assert.equal(coverOf({ ...live, state: "interrupted", cover: "slate" }), "slate");
  assert.equal(coverOf({ ...live, cover: null }), null);
  assert.equal(coverOf({ ...live, cover: "something new" }), null);
  assert.equal(coverOf({ ...ended, cover: "closed" }), null);
  assert.equal(coverOf(null), null);
});

test("back-off doubles to its most and is never silent for ever", () => {
  const middle = { random: () => 0.5 };
  assert.deepEqual([0, 1, 2, 3].map((attempt) => backOff(attempt, middle)), [1, 2, 4, 8]);
  assert.equal(backOff(1000, middle), 15);
  assert.ok(backOff(0, { random: () => 0 }) >= 0.8 && backOff(0, { random: () => 1 }) <= 1.2 + 1e-9);
});

test("the state is asked every 3 s, less when hidden, failing or settled", () => {
  const middle = { random: () => 0.5 };
  assert.equal(pollDelay(middle), 3);
  assert.equal(pollDelay({ ...middle, hidden: true }), 15);
  assert.equal(pollDelay({ ...middle, settled: true }), 60);
  assert.equal(pollDelay({ ...middle, failures: 2 }), 12);
  assert.equal(pollDelay({ ...middle, failures: 90 }), 60);
  for (let turn = 0; turn < 50; turn += 1) assert.ok(pollDelay() >= 2.4 && pollDelay() <= 3.6);
});

test("times", () => {
  assert.equal(timecode(3725), "1:02:05");
  assert.equal(timecode(247.9), "4:07");
  assert.equal(timecode(-3), "0:00");
  assert.equal(hashTime("#t=83"), 83);
  assert.equal(hashTime("#t=1:02:05"), 3725);
  assert.equal(hashTime("#t=4:07"), 247);
  for (const nonsense of ["", "#t=", "#t=-4", "#t=1e9", "#x=3", "#t=1:2:3:4"]) assert.equal(hashTime(nonsense), null);
});

test("the countdown shows what matters", () => {
  assert.deepEqual(units(remaining(90_061_000)), [[1, "days"], [1, "hours"], [1, "minutes"]]);
  assert.deepEqual(units(remaining(3_661_000)), [[1, "hours"], [1, "minutes"], [1, "seconds"]]);
  assert.deepEqual(units(remaining(61_000)), [[1, "minutes"], [1, "seconds"]]);
  assert.equal(remaining(-5).over, true);
});

test("the chapter that has begun", () => {
  const chapters = [{ id: 1, time: 0 }, { id: 2, time: 60 }, { id: 3, time: null }];
  assert.equal(currentChapter(chapters, 59).id, 1);
  assert.equal(currentChapter(chapters, 60).id, 2);
  assert.equal(currentChapter([], 9), null);
  assert.equal(fill("Passer dans %(seconds)s s", { seconds: 3 }), "Passer dans 3 s");
});

test("reactions are added up and said, and silence says nothing", () => {
  const texts = { reacted: "%(count)s réactions", reactedOnce: "1 réaction" };
  assert.equal(total({ applause: 3, heart: 1, bravo: "x" }), 4);
  assert.equal(total(undefined), 0);
  assert.equal(sentence({ applause: 0 }, texts), "");
  assert.equal(sentence({ heart: 1 }, texts), "1 réaction");
  assert.equal(sentence({ heart: 2, bravo: 10 }, texts), "12 réactions");
});
