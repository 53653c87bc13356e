// The broadcast's stage: one page, four lives. Starts the player where there is one.
import { Player } from "./player/player.js";

const stage = document.getElementById("player");
const settings = document.getElementById("player-settings");
if (stage && settings) new Player(stage, JSON.parse(settings.textContent)).start();
