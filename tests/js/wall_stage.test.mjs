// Photos on their way to a screen: what hangs, what fails, what is taken away, what is wanted again.
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { Pictures } from "../../fanwall/static/fanwall/screen_pictures.js";
import { Stage } from "../../fanwall/static/fanwall/screen_stage.js";

const settle = async () => { for (let turn = 0; turn < 30; turn++) await null; };

// A network that answers when the test says so, and notes what the browser let go.
function network(t) {
  const asked = [];
  const held = new Set();
  t.mock.method(globalThis, "fetch", (address, { signal }) => new Promise((done, fail) => {
    signal.addEventListener("abort", () => fail(signal.reason));
    asked.push({ address, signal, come: (ok = true) => done({ ok, status: ok ? 200 : 503, blob: async () => address }) });
  }));
  t.mock.method(URL, "createObjectURL", (blob) => { held.add(blob); return blob; });
  t.mock.method(URL, "revokeObjectURL", (url) => held.delete(url));
  t.mock.timers.enable({ apis: ["setTimeout"] });
  return { asked, held };
}

test("a photo that hangs lets its connection go, and is asked for again", async (t) => {
  const { asked, held } = network(t);
  const pictures = new Pictures("/ecran/");
  const first = pictures.load("a").catch(() => "late");
  t.mock.timers.tick(15_000);
  assert.equal(await first, "late");
  assert.equal(asked[0].signal.aborted, true);
  t.mock.timers.tick(1000);
  const second = pictures.load("a");
  asked[1].come();
  assert.equal(await second, "/ecran/a.jpg");
  assert.deepEqual([...held], ["/ecran/a.jpg"]);
});

test("a server in trouble is asked once a second, however often the page is painted", async (t) => {
  const { asked } = network(t);
  const pictures = new Pictures("/ecran/");
  for (let paint = 0; paint < 12; paint++) {
    const painted = pictures.load("a").catch(() => {});
    asked.at(-1).come(false);
    await painted;
    t.mock.timers.tick(250);
  }
  assert.equal(asked.length, 3);
});

test("what is taken away on its way does not arrive, nor stay", async (t) => {
  const { asked, held } = network(t);
  const pictures = new Pictures("/ecran/");
  const lost = pictures.load("a").catch(() => "stopped");
  const kept = pictures.load("b");
  asked[1].come();
  await kept;
  pictures.keepOnly(new Set(["b"]));
  assert.equal(await lost, "stopped");
  pictures.keepOnly(new Set());
  await settle();
  assert.deepEqual([...held], []);
});

test("a failure of the past does not let go of what came since", async (t) => {
  const { asked, held } = network(t);
  const pictures = new Pictures("/ecran/");
  const first = pictures.load("a").catch(() => {});
  asked[0].come(false);
  await first;
  pictures.forget("a"); // revoked, and accepted again within the second
  const again = pictures.load("a");
  asked[1].come();
  await again;
  t.mock.timers.tick(2000);
  pictures.forget("a");
  await settle();
  assert.deepEqual([...held], []);
});

// As much of a page as a stage touches.
function node(more = {}) {
  const self = { dataset: {}, children: [], classList: { add() {} }, getContext: () => ({ drawImage() {} }), ...more };
  self.append = (...others) => { for (const other of others) { self.children.push(other); other.parentElement = self; } };
  self.remove = () => { self.parentElement.children = self.parentElement.children.filter((each) => each !== self); };
  Object.defineProperty(self, "lastElementChild", { get: () => self.children.at(-1) });
  self.replaceChildren = () => { self.children = []; };
  return self;
}

test("a photo that is wanted, left and wanted again while it comes stands once", async (t) => {
  const { asked } = network(t);
  mock.method(performance, "now", () => now);
  t.after(() => mock.restoreAll());
  let now = 0;
  globalThis.document = { createElement: () => node() };
  globalThis.Image = function image() { return node({ naturalWidth: 4, naturalHeight: 3, decode: async () => {} }); };
  const slot = node({ dataset: { slot: "main" } });
  const plays = [];
  const stage = new Stage({ querySelectorAll: () => [slot] }, "/ecran/", (name, sha) => plays.push(sha));
  const items = [{ sha: "a", name: "" }, { sha: "b", name: "" }];
  for (const sha of ["a", "b", "a"]) stage.show({ main: sha }, items);
  for (const question of asked) question.come();
  for (let paint = 0; paint < 8; paint++) {
    await settle();
    now += 250;
    t.mock.timers.tick(250);
  }
  assert.deepEqual(plays, ["a"]);
});
