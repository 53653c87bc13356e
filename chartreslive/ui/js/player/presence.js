// Says that somebody watches: a random number for this page, kept nowhere.

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Made anew at each visit: it tells one open page from another, and nobody. */
export function pageNumber() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => LETTERS[byte % LETTERS.length]).join("");
}

export function presence(url, page, isPlaying) {
  const beat = () => isPlaying() && navigator.sendBeacon(`${url}?v=${page}`);
  setInterval(beat, 20_000);
  return beat;
}
