// Framing a photo with a finger, two fingers, a wheel or keys; what is cut is what is drawn.
import { fit, region } from "./phone_frame_math.js";

const STEP = 0.06; // of the frame, for a press of an arrow
const CLOSER = 1.18;
const TAP = 8; // px: a finger that moves less means the point it touches

export class Frame {
  constructor(canvas) {
    Object.assign(this, { canvas, photo: null, at: null, fingers: new Map(), moved: 0 });
    canvas.addEventListener("pointerdown", (event) => this.down(event));
    canvas.addEventListener("pointermove", (event) => this.move(event));
    for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, (event) => this.up(event));
    canvas.addEventListener("wheel", (event) => { event.preventDefault(); this.nearer(event.deltaY < 0 ? 1.08 : 1 / 1.08); }, { passive: false });
    canvas.addEventListener("keydown", (event) => this.key(event));
    addEventListener("resize", () => this.draw());
  }

  open(photo) {
    this.photo = photo;
    this.at = { ratio: this.at?.ratio ?? 0, zoom: 1, cx: photo.width / 2, cy: photo.height / 2 };
    this.draw();
  }

  shape(ratio) {
    this.set({ ratio, zoom: 1 });
  }

  nearer(times) {
    this.set({ zoom: this.part.zoom * times });
  }

  get part() {
    return region({ w: this.photo.width, h: this.photo.height }, this.at);
  }

  set(change) {
    Object.assign(this.at, change);
    const { zoom, cx, cy } = this.part;
    Object.assign(this.at, { zoom, cx, cy });
    this.draw();
  }

  draw() {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (!this.photo || !width) return;
    const dense = Math.min(devicePixelRatio || 1, 2);
    [this.canvas.width, this.canvas.height] = [width * dense, height * dense];
    const context = this.canvas.getContext("2d");
    context.scale(dense, dense);
    const part = this.part;
    const frame = fit(width, height, part.width / part.height);
    this.scale = frame.width / part.width;
    const [left, top] = [frame.x - part.x * this.scale, frame.y - part.y * this.scale];
    context.drawImage(this.photo, left, top, this.photo.width * this.scale, this.photo.height * this.scale);
    context.fillStyle = "#0e0d12b8";
    context.beginPath();
    context.rect(0, 0, width, height);
    context.rect(frame.x, frame.y, frame.width, frame.height);
    context.fill("evenodd");
    context.strokeStyle = "#fff";
    context.lineWidth = 2;
    context.strokeRect(frame.x + 1, frame.y + 1, frame.width - 2, frame.height - 2);
    Object.assign(this, { left, top });
  }

  down(event) {
    try { this.canvas.setPointerCapture(event.pointerId); } catch { /* a pointer that is gone */ }
    this.fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    if (this.fingers.size === 1) this.moved = 0;
    else this.moved = Infinity;
  }

  move(event) {
    const before = this.fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.offsetX, y: event.offsetY };
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) this.nearer(Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y)));
    else this.set({ cx: this.at.cx - (now.x - before.x) / this.scale, cy: this.at.cy - (now.y - before.y) / this.scale });
    this.moved += Math.hypot(now.x - before.x, now.y - before.y);
    this.fingers.set(event.pointerId, now);
  }

  up(event) {
    if (this.fingers.delete(event.pointerId) && event.type === "pointerup" && this.moved < TAP) {
      this.set({ cx: (event.offsetX - this.left) / this.scale, cy: (event.offsetY - this.top) / this.scale });
    }
  }

  key(event) {
    const step = this.part.width * STEP;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (moves[event.key]) this.set({ cx: this.at.cx + moves[event.key][0], cy: this.at.cy + moves[event.key][1] });
    else if (event.key === "+" || event.key === "=") this.nearer(CLOSER);
    else if (event.key === "-") this.nearer(1 / CLOSER);
    else return;
    event.preventDefault();
  }
}
