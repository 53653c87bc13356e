// Asks for this page again while the live goes on, and replaces what changes; nothing else moves.
const part = document.getElementById("fresh");

async function again() {
  const isOpen = part.querySelector("details")?.open;
  const held = part.contains(document.activeElement);
  if (document.hidden || isOpen || held) return;
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("fresh");
    if (fresh) part.replaceChildren(...fresh.childNodes);
  } catch {
    // The server restarts: asked again at the next turn.
  }
}

setInterval(again, Number(part.dataset.every) * 1000);
