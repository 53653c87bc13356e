// What the moderators' page says to the server and hears from it.
function csrf() {
  return document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1] ?? "";
}

export async function post(address, body = {}, { leaving = false } = {}) {
  const answer = await fetch(address, {
    method: "POST", cache: "no-store", keepalive: leaving, ...(leaving ? {} : { signal: AbortSignal.timeout(8000) }),
    headers: { "Content-Type": "application/json", "X-CSRFToken": csrf() }, body: JSON.stringify(body),
  });
  const value = await answer.json().catch(() => ({}));
  return { ok: answer.ok, status: answer.status, ...value };
}

// Only what is new is written: a live region says the same words again otherwise.
export function write(node, text) {
  if (node.textContent !== String(text)) node.textContent = text;
}

// Calls `look` when something happened, and every few seconds whatever happens; never twice at once.
// In a crowd something always happens: who has enough to look at is told once a second.
export function follow(address, look, hurry = () => true) {
  let looking = false;
  let again = false;
  const run = async () => {
    if (looking) { again = true; return; }
    looking = true;
    await look().catch(() => {});
    looking = false;
    if (again) { again = false; run(); }
  };
  let soon = 0;
  const events = new EventSource(address);
  events.onmessage = () => {
    if (soon) return;
    soon = setTimeout(() => { soon = 0; run(); }, hurry() ? 80 : 1000);
  };
  setInterval(run, 2500);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) run(); });
  run();
  return run;
}
