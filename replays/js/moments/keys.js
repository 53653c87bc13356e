// Keys, while the focus is on a card: one hand decides, the other holds the coffee.
const FRAME = 0.04; // s
const VERBS = { g: "accept", e: "refuse" };

export function bindKeys(root, board, act) {
  root.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea, button, summary");
    const card = board.current;
    if (event.key === "Escape" && event.target.matches(".moment input")) {
      event.target.value = card.moment.title;
      card.element.focus();
    }
    if (typing && event.target.matches("input, select, textarea")) return;
    if (!card?.element.contains(event.target) || event.altKey || event.metaKey) return;
    if (typing && [" ", "Enter"].includes(event.key)) return;
    if (press(event, card, board, act)) event.preventDefault();
  });
}

function press({ key, shiftKey, ctrlKey }, card, board, act) {
  const small = key.toLowerCase();
  if (ctrlKey && !key.startsWith("Arrow")) return false;
  if (VERBS[small]) act(card, VERBS[small]);
  else if (key === "ArrowDown") board.step(1);
  else if (key === "ArrowUp") board.step(-1);
  else if (key === "ArrowLeft" || key === "ArrowRight") shift(card, act, key === "ArrowRight", shiftKey, ctrlKey);
  else if (key === " ") board.film.toggle(card);
  else if (small === "t") card.input.focus();
  else if (small === "p") card.takePoster();
  else if (key === "+" || key === "-") act(card, "move", { step: key === "+" ? 1 : -1 });
  else if (small === "z" || small === "m") tool(small === "z" ? "undo" : "mark");
  else return false;
  return true;
}

function shift(card, act, later, isEnd, isSecond) {
  const seconds = (isSecond ? 1 : FRAME) * (later ? 1 : -1);
  act(card, "shift", { edge: isEnd ? "end" : "start", seconds });
}

function tool(name) {
  const button = document.querySelector(`[data-tool=${name}]`);
  if (button.hidden) document.getElementById("moments-at-time")?.focus();
  else button.click();
}
