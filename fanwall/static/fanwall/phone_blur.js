// Faces that nobody will recognise: the pixels themselves are replaced, in the photo that is sent.
const BLOCKS = 5; // across a circle: too few to tell a face
const SIZES = [0.05, 0.075, 0.11, 0.16, 0.23]; // of the photo's long side
const STEP = 0.03;

export class Blur {
  constructor(canvas, changed) {
    Object.assign(this, { canvas, changed, photo: null, size: 2, count: 0, at: { x: 0, y: 0 }, pressed: false, pointed: false });
    canvas.addEventListener("pointerdown", (event) => { this.pressed = true; this.pointed = true; this.point(event); });
    canvas.addEventListener("pointermove", (event) => { if (this.pressed) this.point(event); });
    for (const end of ["pointerup", "pointercancel", "pointerleave"]) canvas.addEventListener(end, () => { this.pressed = false; });
    canvas.addEventListener("keydown", (event) => this.key(event));
    addEventListener("resize", () => this.draw());
  }

  open(photo) {
    const copy = Object.assign(document.createElement("canvas"), { width: photo.width, height: photo.height });
    copy.getContext("2d").drawImage(photo, 0, 0);
    Object.assign(this, { original: photo, photo: copy, count: 0, at: { x: photo.width / 2, y: photo.height / 2 } });
    this.changed(0);
    this.draw();
  }

  get radius() {
    return SIZES[this.size] * Math.max(this.photo.width, this.photo.height);
  }

  resize(by) {
    this.size = Math.min(Math.max(this.size + by, 0), SIZES.length - 1);
    this.draw();
  }

  point(event) {
    this.at = { x: (event.offsetX - this.left) / this.scale, y: (event.offsetY - this.top) / this.scale };
    this.hide();
  }

  // A few blocks of mean colour instead of what was there: no way back from them.
  hide() {
    const { x, y } = this.at;
    const { radius, photo } = this;
    const [left, top] = [Math.max(0, x - radius), Math.max(0, y - radius)];
    const [width, height] = [Math.min(photo.width, x + radius) - left, Math.min(photo.height, y + radius) - top];
    if (width < 1 || height < 1) return;
    const few = mean(photo, left, top, width, height);
    const context = photo.getContext("2d");
    context.save();
    context.beginPath();
    context.arc(x, y, radius, 0, 7);
    context.clip();
    context.imageSmoothingEnabled = false;
    context.drawImage(few, 0, 0, few.width, few.height, left, top, width, height);
    context.restore();
    this.changed(++this.count);
    this.draw();
  }

  draw() {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (!this.photo || !width) return;
    [this.canvas.width, this.canvas.height] = [width, height];
    this.scale = Math.min(width / this.photo.width, height / this.photo.height);
    [this.left, this.top] = [(width - this.photo.width * this.scale) / 2, (height - this.photo.height * this.scale) / 2];
    const context = this.canvas.getContext("2d");
    context.drawImage(this.photo, this.left, this.top, this.photo.width * this.scale, this.photo.height * this.scale);
    if (this.pointed && document.activeElement !== this.canvas) return;
    context.lineWidth = 3;
    for (const [colour, dash] of [["#000", []], ["#fff", [6, 6]]]) {
      context.strokeStyle = colour;
      context.setLineDash(dash);
      context.beginPath();
      context.arc(this.left + this.at.x * this.scale, this.top + this.at.y * this.scale, this.radius * this.scale, 0, 7);
      context.stroke();
    }
  }

  key(event) {
    const step = STEP * Math.max(this.photo.width, this.photo.height);
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (moves[event.key]) {
      const [dx, dy] = moves[event.key];
      this.at = { x: Math.min(Math.max(this.at.x + dx, 0), this.photo.width), y: Math.min(Math.max(this.at.y + dy, 0), this.photo.height) };
      this.draw();
    } else if (event.key === "Enter" || event.key === " ") this.hide();
    else if (event.key === "+" || event.key === "=") this.resize(1);
    else if (event.key === "-") this.resize(-1);
    else return;
    event.preventDefault();
  }
}

// Halved again and again, so that each block is the mean of all its pixels.
function mean(source, left, top, width, height) {
  let from = { image: source, left, top, width, height };
  while (true) {
    const last = from.width <= 2 * BLOCKS && from.height <= 2 * BLOCKS;
    const to = Object.assign(document.createElement("canvas"), {
      width: last ? BLOCKS : Math.max(BLOCKS, Math.ceil(from.width / 2)), height: last ? BLOCKS : Math.max(BLOCKS, Math.ceil(from.height / 2)),
    });
    to.getContext("2d").drawImage(from.image, from.left, from.top, from.width, from.height, 0, 0, to.width, to.height);
    if (last) return to;
    from = { image: to, left: 0, top: 0, width: to.width, height: to.height };
  }
}
