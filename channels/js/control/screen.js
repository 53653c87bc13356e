// Writes facts into the page.
import { showAlarms } from "./alarms.js";
import { showCovers } from "./covers.js";
import { showFeeds, showInputs } from "./inputs.js";
import { fill, number, texts, time } from "./texts.js";

const byId = (id) => document.getElementById(id);
let since = null;

export function show(room, facts, removeCue) {
  const before = room.dataset.state;
  room.dataset.state = facts.state;
  if (before !== facts.state) room.dispatchEvent(new CustomEvent("lifechange"));
  byId("onair").textContent = texts.states[facts.state] ?? facts.state;
  byId("viewers").textContent = facts.viewers;
  byId("go").disabled = facts.state !== "ready";
  byId("end").disabled = !["live", "interrupted"].includes(facts.state);
  since = ["live", "interrupted"].includes(facts.state) ? new Date(facts.started ?? facts.since) : null;
  byId("cues").replaceChildren(...facts.cues.map((cue) => cueRow(cue, removeCue)));
  showAudit(facts.audit);
  showCovers(room, facts);
  showInputs(facts);
}

function cueRow(cue, removeCue) {
  const row = document.createElement("li");
  const moment = document.createElement("time");
  moment.textContent = time.format(new Date(cue.at));
  const text = document.createElement("span");
  text.textContent = [cue.kind_label, cue.label].filter(Boolean).join(" · ");
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = texts.remove;
  remove.setAttribute("aria-label", fill(texts.removeCue, { cue: text.textContent }));
  remove.addEventListener("click", () => removeCue(cue.id));
  row.append(moment, text, remove);
  return row;
}

function showAudit(audit) {
  if (!audit) return;
  const minutes = Math.floor(audit.duration / 60);
  const seconds = Math.round(audit.duration % 60);
  byId("audit").textContent = `${audit.sentence} ${fill(texts.audit, { ...audit, minutes, seconds })}`;
  byId("audit").dataset.verdict = audit.verdict;
}

export function showHealth(health) {
  const feed = health.feeds.find((one) => one.on_air) ?? health.feeds[0];
  const values = {
    size: feed?.width ? `${feed.width} × ${feed.height}` : "–",
    fps: feed ? fill(texts.fps, { n: number(feed.fps) }) : "–",
    bitrate: feed ? `${number((feed.bitrate / 1e6).toFixed(1))} Mbit/s` : "–",
    gop: feed?.gop ? fill(feed.transcoded ? texts.tooRare : texts.every, { n: number(feed.gop) }) : "–",
    audio: feed ? (feed.audio ? texts.sound : texts.noSound) : "–",
    last: feed ? fill(texts.ago, { n: number(feed.last_packet) }) : "–",
    lag: health.lag === null || !feed ? "–" : fill(texts.seconds, { n: number(health.lag) }),
  };
  for (const [name, value] of Object.entries(values)) {
    document.querySelector(`[data-health="${name}"]`).textContent = value;
  }
  showFeeds(health.feeds);
  showAlarms(health.alarms, health.at);
}

setInterval(() => {
  byId("clock").textContent = time.format(new Date());
  const seconds = since ? Math.max(0, Math.floor((Date.now() - since) / 1000)) : null;
  const pad = (number) => String(number).padStart(2, "0");
  byId("elapsed").textContent = seconds === null ? "–"
    : `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}, 500);
