// What is done to all of them: mark, keep from so many points on, undo, search otherwise.
import { say, texts } from "./words.js";

export function bindTools(root, server, board, refresh) {
  const on = (name, act) => {
    const button = root.querySelector(`[data-tool=${name}]`);
    button.addEventListener("click", async () => {
      await act(button.dataset);
      refresh();
    });
  };
  on("mark", async () => {
    const told = await server.ask("", { at: pictured() });
    if (told) say(texts.marked, told);
  });
  on("all", async ({ points }) => {
    const told = await server.ask("accept/", { points: Number(points) });
    if (told) say(told.accepted.length ? texts.keptCount : texts.nothingKept, { n: told.accepted.length || points });
  });
  on("undo", async () => {
    const told = await server.ask("undo/", {});
    if (told) say(told.undone ? texts.undone : texts.nothingToUndo);
  });
  on("search", () => server.ask("search/", {}));
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
