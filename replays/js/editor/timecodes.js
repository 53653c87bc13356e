// Seconds as people write them, the same as replays/timecodes.py. Pure.

/** "1:02:03.5", "62:03,5" -> seconds; anything else -> null. */
export function parse(text) {
  const found = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (!found) return null;
  const [, hours, minutes, seconds, fraction] = found;
  if (minutes !== undefined && Number(seconds) >= 60) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds) + Number(`0.${fraction ?? 0}`);
}

/** 3723.5 -> "1:02:03.500". */
export function written(seconds) {
  const milliseconds = Math.round(Math.max(0, seconds) * 1000);
  const whole = Math.floor(milliseconds / 1000);
  const two = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(whole / 60) % 60;
  const head = whole >= 3600 ? `${Math.floor(whole / 3600)}:${two(minutes)}` : String(minutes);
  return `${head}:${two(whole % 60)}.${String(milliseconds % 1000).padStart(3, "0")}`;
}
