// One photo on its way: tries again for as long as it takes, always with the same key.
const WAITS = [2, 4, 8, 15, 30];
const LATER = [408, 425, 429]; // not a refusal of the photo: of the moment

export class Upload {
  constructor(address, data, tell) {
    Object.assign(this, { address, data, tell, tries: 0, timer: 0, busy: false, over: false });
    addEventListener("online", () => this.now());
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.now(); });
  }

  start() {
    this.busy = true;
    this.tell.trying();
    const request = new XMLHttpRequest();
    request.open("POST", this.address);
    request.responseType = "json";
    request.timeout = 90_000;
    request.upload.onprogress = (event) => this.tell.progress((100 * event.loaded) / event.total);
    request.onload = () => this.answered(request);
    request.onerror = request.ontimeout = () => this.later();
    request.send(this.data);
  }

  answered(request) {
    if (request.status === 201 && request.response) {
      this.over = true;
      return this.tell.done(request.response);
    }
    if (request.status >= 500 || request.status === 0 || request.status === 408) return this.later();
    this.busy = false;
    this.over = true;
    const closed = String(request.response?.error).startsWith("wall_");
    this.tell.refused(request.response?.message, LATER.includes(request.status) || closed);
  }

  later() {
    this.busy = false;
    let seconds = WAITS[Math.min(this.tries++, WAITS.length - 1)];
    const count = () => {
      if (seconds <= 0) return this.now();
      this.tell.waiting(seconds--);
      this.timer = setTimeout(count, 1000);
    };
    count();
  }

  now() {
    if (this.busy || this.over || !this.tries) return;
    clearTimeout(this.timer);
    this.start();
  }
}
