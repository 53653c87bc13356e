// Makes a photo light before it leaves the phone. What a browser cannot draw is sent as it is.
const SIDE = 1600; // what is sent
const WORK_SIDE = 2400; // what is framed: half of it is still sharp on a screen
const QUALITY = 0.8;

// The photo upright on a canvas, without what the phone wrote in it; null: this browser cannot.
export async function opened(file) {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    const canvas = draw(bitmap, { x: 0, y: 0, width: bitmap.width, height: bitmap.height }, WORK_SIDE);
    bitmap.close();
    return canvas;
  } catch {
    return null;
  }
}

export function turned(photo) {
  const canvas = Object.assign(document.createElement("canvas"), { width: photo.height, height: photo.width });
  const context = canvas.getContext("2d");
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(Math.PI / 2);
  context.drawImage(photo, -photo.width / 2, -photo.height / 2);
  return canvas;
}

export function cut(photo, part) {
  return draw(photo, part, SIDE);
}

export function packed(canvas) {
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no canvas"))), "image/jpeg", QUALITY));
}

function draw(source, part, side) {
  const scale = Math.min(1, side / Math.max(part.width, part.height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.max(1, Math.round(part.width * scale)), Math.max(1, Math.round(part.height * scale))];
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(source, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height);
  return canvas;
}
