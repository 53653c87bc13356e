// When to ask again. Pure.

/** Seconds before attempt n (0, 1, 2 ...): doubling up to the most, with a jitter of +-20 %. */
export function backOff(attempt, { first = 1, most = 15, random = Math.random } = {}) {
  return Math.min(most, first * 2 ** Math.min(attempt, 12)) * (0.8 + 0.4 * random());
}

/** Seconds before captions of a live are asked: with the second that an edge keeps them, two at most. */
export function captionsDelay({ failures = 0, random = Math.random } = {}) {
  return failures ? backOff(failures, { first: 1, most: 30, random }) : 0.8 + 0.2 * random();
}

/** Seconds before the state is asked again. */
export function pollDelay({ failures = 0, hidden = false, settled = false, random = Math.random } = {}) {
  if (failures) return backOff(failures, { first: 3, most: 60, random });
  return (settled ? 60 : hidden ? 15 : 3) * (0.8 + 0.4 * random());
}
