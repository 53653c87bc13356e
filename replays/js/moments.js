// Moments: cards that arrive by themselves, decided by keys or by thumb, by several people at once.
import { follow } from "../../channels/js/control/events.js";
import { Server } from "./moments/server.js";
import { Board } from "./moments/board.js";
import { bindKeys } from "./moments/keys.js";
import { bindTools } from "./moments/tools.js";
import { say, texts } from "./moments/words.js";

const root = document.getElementById("moments");
const server = new Server(root.dataset.api, root.dataset.csrf, say);
const board = new Board(root, act);
let asking = null;
let again = false;

// One question at a time; news that comes meanwhile asks once more.
async function refresh() {
  if (asking) {
    again = true;
    return asking;
  }
  asking = server.ask("");
  const told = await asking;
  asking = null;
  if (told) board.show(told);
  if (again) {
    again = false;
    await refresh();
  }
}

async function act(card, verb, body = {}) {
  board.acting = true;
  const told = await server.ask(`${card.moment.id}/${verb}/`, { seen: card.moment.state, ...body });
  if (told && verb === "accept") say(texts.saidAccepted, told);
  if (told && verb === "refuse") say(texts.saidRefused, told);
  await refresh();
  board.acting = false;
  return told;
}

bindKeys(root, board, act);
bindTools(root, server, board, refresh);
follow(root.dataset.events, refresh);
refresh();
document.getElementById("room")?.addEventListener("lifechange", refresh);
// What is being searched moves without a message of its own.
setInterval(() => board.isSearching && !document.hidden && refresh(), 4000);
setInterval(() => !document.hidden && refresh(), 30_000); // the live began, or ended
