// Which encoder is seen, when there are two: who staff want, and how each one is.
import { fill, number, texts } from "./texts.js";

const buttons = [...document.querySelectorAll("[data-wanted]")];
const list = document.getElementById("feeds");

export function bindInputs({ call, refresh }) {
  for (const button of buttons) {
    button.addEventListener("click", () => call("input/", { wanted: button.dataset.wanted }).then(refresh));
  }
}

export function showInputs({ has_backup: has, wanted_input: wanted }) {
  document.getElementById("inputs").hidden = !has;
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.wanted === wanted));
}

export function showFeeds(feeds) {
  const rows = Object.entries(texts.roles).map(([role, name]) => row(name, feeds.find((feed) => feed.role === role)));
  const told = rows.map((one) => one.textContent).join();
  if (list.dataset.told === told) return;
  list.dataset.told = told;
  list.replaceChildren(...rows);
}

function row(name, feed) {
  const item = document.createElement("li");
  item.dataset.feed = !feed ? "absent" : feed.on_air ? "on-air" : feed.last_packet > 2 ? "silent" : "ready";
  const said = { absent: texts.feedAbsent, silent: texts.feedSilent, "on-air": texts.feedOnAir, ready: texts.feedReady };
  const facts = feed?.width ? ` · ${feed.width} × ${feed.height}, ${number((feed.bitrate / 1e6).toFixed(1))} Mbit/s` : "";
  item.textContent = `${name} : ${fill(said[item.dataset.feed], { n: Math.round(feed?.last_packet ?? 0) })}${facts}`;
  return item;
}
