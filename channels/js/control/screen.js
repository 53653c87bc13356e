// Writes facts into the page.
const STATES = {
  scheduled: "En attente", ready: "Prêt", live: "À l'antenne", interrupted: "Image perdue",
  ended: "Terminé", cancelled: "Annulé",
};
const ALARMS = {
  codec: (detail) => `L'encodeur envoie ${detail}. Réglez-le sur H.264 (1080p au plus) et AAC.`,
  "key-in-use": (detail) => `Un second encodeur (${detail}) a été refusé : cette clé est déjà utilisée.`,
  compose: (detail) => `L'écriture a échoué : ${detail}. Vérifiez la place sur le disque.`,
};
const { timeZone } = document.getElementById("room").dataset;
const time = new Intl.DateTimeFormat("fr-FR", { timeStyle: "medium", timeZone });
const byId = (id) => document.getElementById(id);
let since = null;

export function show(room, facts, removeCue) {
  room.dataset.state = facts.state;
  byId("onair").textContent = STATES[facts.state] ?? facts.state;
  byId("viewers").textContent = facts.viewers;
  byId("go").disabled = facts.state !== "ready";
  byId("end").disabled = !["live", "interrupted"].includes(facts.state);
  since = ["live", "interrupted"].includes(facts.state) ? new Date(facts.started ?? facts.since) : null;
  byId("cues").replaceChildren(...facts.cues.map((cue) => cueRow(cue, removeCue)));
  showAudit(facts.audit);
}

function cueRow(cue, removeCue) {
  const row = document.createElement("li");
  const moment = document.createElement("time");
  moment.textContent = time.format(new Date(cue.at));
  const text = document.createElement("span");
  text.textContent = [cue.kind_label, cue.label].filter(Boolean).join(" · ");
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = "Retirer";
  remove.setAttribute("aria-label", `Retirer le repère ${text.textContent}`);
  remove.addEventListener("click", () => removeCue(cue.id));
  row.append(moment, text, remove);
  return row;
}

function showAudit(audit) {
  if (!audit) return;
  const minutes = Math.floor(audit.duration / 60);
  const seconds = Math.round(audit.duration % 60);
  byId("audit").textContent = `${audit.sentence} ${audit.present} segments sur ${audit.expected}, ${audit.takes} prise(s), ${minutes} min ${seconds} s.`;
  byId("audit").dataset.verdict = audit.verdict;
}

export function showHealth(health) {
  const feed = health.feeds[0];
  const values = {
    size: feed?.width ? `${feed.width} × ${feed.height}` : "–",
    fps: feed ? `${feed.fps} i/s` : "–",
    bitrate: feed ? `${(feed.bitrate / 1e6).toFixed(1).replace(".", ",")} Mbit/s` : "–",
    gop: feed?.gop ? `toutes les ${String(feed.gop).replace(".", ",")} s${feed.transcoded ? " (trop rares : réglez 1 s)" : ""}` : "–",
    audio: feed ? (feed.audio ? "présent" : "absent : un silence est ajouté") : "–",
    last: feed ? `il y a ${String(feed.last_packet).replace(".", ",")} s` : "–",
    lag: health.lag === null || !feed ? "–" : `${String(health.lag).replace(".", ",")} s`,
  };
  for (const [name, value] of Object.entries(values)) {
    document.querySelector(`[data-health="${name}"]`).textContent = value;
  }
  byId("alarms").replaceChildren(...health.alarms.slice(-4).map(alarmRow));
}

function alarmRow(alarm) {
  const row = document.createElement("li");
  const sentence = ALARMS[alarm.code]?.(alarm.detail) ?? `${alarm.code} ${alarm.detail}`;
  row.textContent = `${time.format(new Date(alarm.at * 1000))} – ${sentence}`;
  return row;
}

setInterval(() => {
  byId("clock").textContent = time.format(new Date());
  const seconds = since ? Math.max(0, Math.floor((Date.now() - since) / 1000)) : null;
  const pad = (number) => String(number).padStart(2, "0");
  byId("elapsed").textContent = seconds === null ? "–"
    : `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}, 500);
