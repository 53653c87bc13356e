// Asks for state.json until the page is left. The server's clock comes with it.
import { pollDelay } from "./retry.js";

export function poll(url, { onState, onRefused, isSettled }) {
  let failures = 0;
  let timer = 0;
  async function ask() {
    clearTimeout(timer);
    try {
      const response = await fetch(url, { cache: "no-cache", signal: AbortSignal.timeout(8000) });
      if (response.status === 404) onState(null);
      else if (response.status === 403) await onRefused();
      else if (!response.ok) throw new Error(`state ${response.status}`);
      else onState(await response.json());
      failures = 0;
    } catch {
      failures += 1;
    }
    const delay = pollDelay({ failures, hidden: document.hidden, settled: isSettled() });
    timer = setTimeout(ask, delay * 1000);
  }
  document.addEventListener("visibilitychange", () => document.hidden || ask());
  window.addEventListener("online", ask);
  return ask();
}
