// The desk's keys decide about photos of people: which of them it takes, and which it leaves alone.
import assert from "node:assert/strict";
import test from "node:test";
import { Keys } from "../../fanwall/static/fanwall/moderation_keys.js";

function desk(stored = null) {
  const kept = new Map(stored === null ? [] : [["mur-sans-touches", stored]]);
  globalThis.localStorage = { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => kept.set(name, value) };
  const box = { checked: true, addEventListener: (_name, act) => { box.change = act; } };
  return { keys: new Keys(box), box, kept };
}

// A press while an element of that kind has the focus.
function press(key, on = "body", more = {}) {
  return { key, target: { closest: (names) => (names.split(", ").includes(on) ? {} : null) }, ...more };
}

test("on the page itself every key is the desk's", () => {
  const { keys } = desk();
  for (const key of ["a", "R", "1", "ArrowRight", "Enter", " "]) assert.equal(keys.takes(press(key)), true, key);
});

test("a link's Enter is no yes to nine photos, a menu's space bar no zoom", () => {
  const { keys } = desk();
  for (const on of ["a", "button", "summary", "label", "input"]) {
    for (const key of ["Enter", " "]) assert.equal(keys.takes(press(key, on)), false, `${on} ${key}`);
    assert.equal(keys.takes(press("ArrowRight", on)), true, on);
  }
});

test("a choice among states keeps all its keys", () => {
  const { keys } = desk();
  for (const key of ["a", "ArrowDown", "Enter"]) assert.equal(keys.takes(press(key, "select")), false);
});

test("what is held down, or meant for the browser, decides nothing", () => {
  const { keys } = desk();
  for (const more of ["repeat", "ctrlKey", "metaKey", "altKey"]) assert.equal(keys.takes(press("r", "body", { [more]: true })), false, more);
});

test("single letters can be turned off, for good; arrows stay", () => {
  const { keys, box, kept } = desk();
  box.checked = false;
  box.change();
  for (const key of ["a", "b", "z", "5"]) assert.equal(keys.takes(press(key)), false, key);
  assert.equal(keys.takes(press("ArrowLeft")), true);
  assert.equal(desk(kept.get("mur-sans-touches")).box.checked, false);
});
