// What is done to all of them: mark, keep from so many points on, undo, search otherwise.
import { say, texts } from "./words.js";

export function bindTools(root, server, board, refresh) {
  const on = (name, act) => {
    const button = root.querySelector(`[data-tool=${name}]`);
    button.addEventListener("click", async () => {
      board.acting = true;
      await act(button.dataset);
      await refresh();
      board.acting = false;
    });
  };
  on("mark", async () => {
    const told = await server.ask("", { at: pictured() });
    if (told) say(texts.marked, told);
  });
  on("all", async ({ points }) => {
    const told = await server.ask("accept/", { points: Number(points) });
    if (!told) return;
    const count = told.accepted.length;
    say([texts.nothingKept, texts.keptOne][count] ?? texts.keptCount, { n: count || points });
  });
  on("undo", async () => {
    const told = await server.ask("undo/", {});
    if (told) say(told.undone ? texts.undone : texts.nothingToUndo);
  });
  on("search", () => server.ask("search/", {}));
  // Afterwards there is no "just now": the replay's own time is written.
  document.getElementById("moments-at").addEventListener("submit", async (event) => {
    event.preventDefault();
    const field = event.target.elements.replay;
    board.acting = true;
    const told = await server.ask("", { replay: field.value });
    if (told) {
      say(texts.marked, told);
      field.value = "";
    }
    await refresh();
    board.acting = false;
  });
  document.getElementById("moments-kind").addEventListener("submit", async (event) => {
    event.preventDefault();
    await server.ask("kind/", { kind: event.target.elements.kind.value });
    refresh();
  });
}

// The time of the picture that the operator looks at, where there is one.
function pictured() {
  const told = document.getElementById("preview")?.dataset.moment;
  return told || undefined;
}
