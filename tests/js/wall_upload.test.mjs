// A photo on its way: when it is sent again, that it is the same one, and what the sender reads meanwhile.
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { askedToWait, Upload } from "../../fanwall/static/fanwall/upload.js";

const NOON = Date.parse("2026-11-22T12:00:00Z");
const FULL = { status: 429, headers: { "Retry-After": "120" }, response: { error: "wall_full", message: "Le mur est complet." } };
const TAKEN = { status: 201, response: { receipt: "/recu/" } };

// A phone: its network answers what the test says, in turn; everything that was sent is kept.
function phone(...answers) {
  const [sent, told, listeners] = [[], [], {}];
  globalThis.addEventListener = (name, act) => { listeners[name] = act; };
  globalThis.document = { hidden: false, addEventListener: globalThis.addEventListener };
  globalThis.XMLHttpRequest = class {
    upload = {};
    open(method, address) { this.address = address; }
    getResponseHeader(name) { return this.headers?.[name] ?? null; }
    send(data) {
      sent.push(data);
      const answer = answers.shift();
      if (answer === "cut") return this.onerror();
      if (answer === "creeps") return;
      Object.assign(this, { headers: {}, response: null }, answer);
      this.onload();
    }
  };
  const tell = Object.fromEntries(["trying", "progress", "waiting", "counting", "refused", "done"].map((name) => [name, (...facts) => told.push([name, ...facts])]));
  const data = { key: "one" };
  const requests = [];
  const { send } = globalThis.XMLHttpRequest.prototype;
  globalThis.XMLHttpRequest.prototype.send = function (data) { requests.push(this); return send.call(this, data); };
  return { requests, upload: new Upload("/photos", data, tell), sent, told, listeners, data, last: () => told.at(-1) };
}

test.beforeEach(() => {
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: NOON });
  mock.method(Math, "random", () => 0);
});
test.afterEach(() => { mock.timers.reset(); mock.restoreAll(); });

function pass(seconds) {
  for (let each = 0; each < seconds; each++) mock.timers.tick(1000);
}

test("a full wall is asked again when it said, with the very same photo and key", () => {
  const { upload, sent, told, data, last } = phone(FULL, TAKEN);
  upload.start();
  assert.deepEqual(told.filter(([what]) => what === "waiting"), [["waiting", "Le mur est complet."]]);
  assert.deepEqual(last(), ["counting", 120, true]);
  pass(119);
  assert.equal(sent.length, 1);
  assert.deepEqual(last(), ["counting", 1, true]);
  pass(1);
  assert.deepEqual(sent, [data, data]);
  assert.equal(sent[0], sent[1]);
  assert.deepEqual(last(), ["done", { receipt: "/recu/" }]);
  pass(600);
  assert.equal(sent.length, 2);
});

test("a network that is back, or a page in front again, does not hurry a server that said when", () => {
  const { upload, sent, listeners } = phone(FULL, TAKEN);
  upload.start();
  listeners.online();
  listeners.visibilitychange();
  upload.now();
  assert.equal(sent.length, 1);
});

test("without a word of the server, a network that is back is used at once, once", () => {
  const { upload, sent, listeners, last } = phone("cut", TAKEN);
  upload.start();
  assert.deepEqual(last(), ["counting", 2, false]);
  listeners.online();
  listeners.online();
  pass(60);
  assert.equal(sent.length, 2);
});

test("a house in trouble is asked again when it said: a 503 is no refusal", () => {
  const { upload, sent, last } = phone({ status: 503, headers: { "Retry-After": "10" } }, TAKEN);
  upload.start();
  assert.deepEqual(last(), ["counting", 10, true]);
  pass(10);
  assert.equal(sent.length, 2);
});

test("a refusal for the whole evening is told, not repeated", () => {
  const { upload, sent, last } = phone({ status: 429, response: { error: "too_many", message: "Laissez-en passer." } });
  upload.start();
  assert.deepEqual(last(), ["refused", "Laissez-en passer.", true]);
  pass(3600);
  assert.equal(sent.length, 1);
});

test("a photo that was laid aside is not sent behind its owner's back", () => {
  const { upload, sent, listeners } = phone(FULL, TAKEN);
  upload.start();
  upload.stop();
  pass(600);
  listeners.online();
  assert.equal(sent.length, 1);
});

test("a phone that slept through the wait is not late", () => {
  const { upload, sent } = phone(FULL, TAKEN);
  upload.start();
  mock.timers.setTime(NOON + 3_600_000); // its timers stood still
  pass(1);
  assert.equal(sent.length, 2);
});

test("Retry-After is seconds or a date, never nothing, never the whole evening", () => {
  const cases = { 30: 30, " 7 ": 7, 0: 1, 99999: 900, "Sun, 22 Nov 2026 12:01:00 GMT": 60, "Sun, 22 Nov 2026 11:00:00 GMT": 1 };
  for (const [header, seconds] of Object.entries(cases)) assert.equal(askedToWait(header, NOON, 0), seconds, header);
  for (const header of [null, undefined, "", "soon", "-5x"]) assert.equal(askedToWait(header, NOON, 0), null, String(header));
});

test("those who were refused together come back one after the other", () => {
  const waits = new Set([0, 0.25, 0.5, 0.75, 1].map((dice) => askedToWait("120", NOON, dice)));
  assert.deepEqual([...waits], [120, 125, 129, 134, 138]);
});

test("a photo that creeps forward is not begun again and again: only a standstill is", (t) => {
  let now = 0;
  t.mock.method(performance, "now", () => now);
  const { upload, requests } = phone("creeps");
  upload.start();
  assert.equal(requests[0].timeout, 90_000);
  now = 80_000;
  requests[0].upload.onprogress({ loaded: 3, total: 10 });
  assert.equal(requests[0].timeout, 170_000);
});
