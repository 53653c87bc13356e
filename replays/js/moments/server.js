// Asks the server; what it refuses is said in its own words.
import { texts } from "./words.js";

export class Server {
  constructor(address, token, say) {
    Object.assign(this, { address, token, say });
  }

  async ask(path, body) {
    try {
      const response = await fetch(this.address + path, {
        method: body ? "POST" : "GET",
        headers: { "Content-Type": "application/json", "X-CSRFToken": this.token },
        body: body ? JSON.stringify(body) : undefined,
      });
      const answer = await response.json();
      if (!response.ok) this.say(answer.message);
      return response.ok ? answer : null;
    } catch {
      this.say(texts.offline);
      return null;
    }
  }
}
