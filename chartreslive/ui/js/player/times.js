// Times as people read them. Pure.

/** Milliseconds until a moment -> {days, hours, minutes, seconds}, never negative. */
export function remaining(milliseconds) {
  const whole = Math.max(0, Math.ceil(milliseconds / 1000));
  return {
    days: Math.floor(whole / 86400),
    hours: Math.floor(whole / 3600) % 24,
    minutes: Math.floor(whole / 60) % 60,
    seconds: whole % 60,
    over: whole === 0,
  };
}

/** The three units worth showing: [[2, "days"], [4, "hours"], [12, "minutes"]]. */
export function units({ days, hours, minutes, seconds }) {
  if (days) return [[days, "days"], [hours, "hours"], [minutes, "minutes"]];
  return [...(hours ? [[hours, "hours"]] : []), [minutes, "minutes"], [seconds, "seconds"]];
}

/** 3725 -> "1:02:05". */
export function timecode(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** "#t=83", "#t=1:02:05" -> seconds; anything else -> null. */
export function hashTime(hash) {
  const value = /^#t=((?:\d+:){0,2}\d+(?:\.\d+)?)$/.exec(hash)?.[1];
  return value ? value.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) : null;
}

/** "?t=83", "?t=1:02:05": the same, in an address that may be sent to somebody. */
export function searchTime(search) {
  return hashTime(`#t=${new URLSearchParams(search).get("t") ?? ""}`);
}

/** A moment -> {day: "samedi 28 novembre", clock: "20 h 30"}, the town's. */
export function dayAndClock(moment, timeZone = "Europe/Paris") {
  const day = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long", timeZone }).format(moment);
  const parts = new Intl.DateTimeFormat("fr-FR", { hour: "numeric", minute: "2-digit", timeZone }).formatToParts(moment);
  const { hour, minute } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return { day, clock: `${Number(hour)}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}` };
}

/** The last chapter that has begun at that second. */
export function currentChapter(chapters, seconds) {
  return chapters.findLast((chapter) => chapter.time !== null && chapter.time <= seconds + 0.25) ?? null;
}

/** "Passer dans %(seconds)s s" with its values. */
export function fill(text, values) {
  return text.replace(/%\((\w+)\)s/g, (_, name) => values[name] ?? "");
}
