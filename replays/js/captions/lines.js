// What is done to captions: [[start, end, text], …] in, a new list out. Pure.

export const RULES = { lines: 2, width: 42, speed: 15, shortest: 0.8, longest: 7 };
const GAP = 0.08; // s between two captions that were one

/** In two at the cursor, the time shared out by the letters. */
export function split(lines, index, cursor) {
  const [start, end, text] = lines[index];
  const [before, after] = [text.slice(0, cursor).trim(), text.slice(cursor).trim()];
  if (!before || !after) return lines;
  const at = start + (end - start) * (before.length / (before.length + after.length));
  const first = [start, round(Math.max(start + 0.1, at - GAP)), before];
  return [...lines.slice(0, index), first, [round(at), end, after], ...lines.slice(index + 1)];
}

export function merge(lines, index) {
  if (index + 1 >= lines.length) return lines;
  const [[start, , one], [, end, two]] = [lines[index], lines[index + 1]];
  return [...lines.slice(0, index), [start, end, `${one}\n${two}`], ...lines.slice(index + 2)];
}

/** Earlier or later by so many seconds, from that caption on; nothing goes before 0. */
export function shift(lines, seconds, from = 0) {
  return lines.map(([start, end, text], index) =>
    (index < from ? [start, end, text] : [round(Math.max(0, start + seconds)), round(Math.max(0.1, end + seconds)), text]));
}

export function replaceAll(lines, wanted, by) {
  let count = 0;
  if (!wanted) return { lines, count };
  const changed = lines.map(([start, end, text]) => {
    const parts = text.split(wanted);
    count += parts.length - 1;
    return [start, end, parts.join(by)];
  });
  return { lines: changed, count };
}

/** The first caption with these words behind that one, around the end; letters as people type them. */
export function find(lines, wanted, after = -1) {
  const [sought, count] = [folded(wanted.trim()), lines.length];
  if (!sought) return null;
  for (let step = 1; step <= count; step += 1) {
    const index = (after + step) % count;
    const start = folded(lines[index][2]).indexOf(sought);
    if (start >= 0) return { index, start, end: start + sought.length };
  }
  return null;
}

/** Without capitals and accents, letter for letter. */
function folded(text) {
  return [...text].map((letter) => {
    const plain = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return plain.length === letter.length ? plain : letter;
  }).join("");
}

/** A new one behind that one, as long as the silence allows. */
export function insert(lines, index, at) {
  const next = lines[index + 1]?.[0] ?? Infinity;
  const start = Math.max(at, lines[index]?.[1] ?? 0);
  const end = Math.min(start + 2, next);
  return end - start < 0.2 ? lines : [...lines.slice(0, index + 1), [round(start), round(end), ""], ...lines.slice(index + 1)];
}

export function remove(lines, index) {
  return lines.toSpliced ? lines.toSpliced(index, 1) : lines.filter((_, at) => at !== index);
}

/** Which rules a caption breaks: names of RULES, and "overlap", "backwards". */
export function broken([start, end, text], next = null) {
  const rows = text.split("\n");
  const seconds = end - start;
  const found = [];
  if (seconds <= 0) return ["backwards"];
  if (next && end > next[0] + 0.001) found.push("overlap");
  if (rows.length > RULES.lines) found.push("lines");
  if (rows.some((row) => row.length > RULES.width)) found.push("width");
  if (text.length / seconds > RULES.speed) found.push("speed");
  if (seconds < RULES.shortest) found.push("shortest");
  if (seconds > RULES.longest) found.push("longest");
  return found;
}

/** The caption that is shown at that second, or the one that was last; -1 before the first. */
export function indexAt(lines, seconds) {
  return lines.findLastIndex(([start]) => start <= seconds + 0.001);
}

function round(seconds) { return Math.round(seconds * 1000) / 1000; }
