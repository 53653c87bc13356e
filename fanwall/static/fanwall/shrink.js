// Makes a photo light before it leaves the phone. What a browser cannot draw is sent as it is.
const SIDE = 1600;
const QUALITY = 0.8;

export async function shrink(file) {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    return { blob: await drawn(bitmap, 0), drawn: true };
  } catch {
    return { blob: file, drawn: false };
  }
}

export async function turned(blob) {
  return drawn(await createImageBitmap(blob), 1);
}

async function drawn(bitmap, quarters) {
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = quarters ? [height, width] : [width, height];
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((quarters * Math.PI) / 2);
  context.drawImage(bitmap, -width / 2, -height / 2, width, height);
  bitmap.close();
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
  if (!blob) throw new Error("no canvas");
  return blob;
}
