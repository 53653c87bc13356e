// What becomes of the photo, told as it happens; nothing to press.
const receipt = document.getElementById("receipt");
const LAST = ["withdrawn", "purged", "discarded", "lapsed"];
const clock = new Intl.DateTimeFormat("fr-FR", { hour: "numeric", minute: "2-digit" });

function tell({ state, sentence, shown_at: shownAt, can_withdraw: canWithdraw }) {
  receipt.dataset.state = state;
  const title = document.getElementById("sentence");
  if (title.textContent !== sentence) title.textContent = sentence;
  document.getElementById("withdraw").hidden = !canWithdraw;
  const shown = document.getElementById("shown");
  shown.hidden = !shownAt;
  if (shownAt) shown.textContent = `${receipt.dataset.shown} ${clock.format(new Date(shownAt)).replace(":", " h ")}`;
}

async function look() {
  try {
    const answer = await fetch(receipt.dataset.look, { cache: "no-store" });
    if (answer.ok) tell(await answer.json());
  } catch { /* no network: look again */ }
  if (!LAST.includes(receipt.dataset.state)) setTimeout(look, document.hidden ? 15_000 : 3000 + Math.random() * 1000);
}
look();
