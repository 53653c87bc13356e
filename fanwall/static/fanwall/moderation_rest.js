// Tired eyes let things through: after twenty minutes without a break, say so, quietly. Pure: times in.
export const LONG = 20 * 60_000;
export const BREAK = 2 * 60_000;

export class Stretch {
  constructor() {
    Object.assign(this, { since: null, last: null });
  }

  decided(now) {
    if (this.last === null || now - this.last >= BREAK) this.since = now;
    this.last = now;
  }

  tires(now) {
    return this.last !== null && now - this.last < BREAK && now - this.since >= LONG;
  }
}
