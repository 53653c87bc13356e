// What goes wrong: one row for each fault, the newest first. Only a new one is announced.
import { fill, texts, time } from "./texts.js";

const SHOWN = 4;
const OLD = 300; // s
const list = document.getElementById("alarms");
const rows = new Map();
let told = false;

export function showAlarms(alarms, now) {
  const newest = alarms.toSorted((one, other) => other.at - one.at).slice(0, SHOWN);
  const wanted = newest.map((alarm) => rowOf(alarm, now));
  for (const [key, row] of rows) if (!wanted.includes(row)) rows.delete(key);
  // Rows that stay are not touched: a screen reader that stands on one is not thrown out.
  if (wanted.some((row, place) => list.children[place] !== row) || list.children.length !== wanted.length) {
    list.replaceChildren(...wanted);
  }
  told = true;
}

function rowOf(alarm, now) {
  const key = `${alarm.code} ${alarm.detail}`;
  const known = texts.alarms[alarm.code];
  const detail = texts.roles[alarm.detail] ?? alarm.detail;
  const sentence = known ? fill(known, { detail }) : key;
  const row = rows.get(key) ?? begun(key, sentence, now - alarm.at);
  const count = alarm.count > 1 ? ` (${fill(texts.times, { n: alarm.count })})` : "";
  const text = `${time.format(new Date(alarm.at * 1000))} – ${sentence}${count}`;
  if (row.textContent !== text) row.textContent = text;
  row.classList.toggle("old", now - alarm.at > OLD);
  return row;
}

function begun(key, sentence, age) {
  const row = document.createElement("li");
  rows.set(key, row);
  // What was there before the page is no news.
  if (told && age < OLD) {
    row.classList.add("fresh");
    document.getElementById("alarm-news").textContent = sentence;
  }
  return row;
}
