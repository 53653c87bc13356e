// Where the frame lies on the photo. Pure: numbers in, numbers out.
export const CLOSEST = 5; // times larger than the whole

const between = (low, value, high) => Math.min(Math.max(value, low), high);

// The part of a w × h photo in the frame: never outside of it. ratio 0: the photo's own.
export function region({ w, h }, { ratio, zoom, cx, cy }) {
  const shape = ratio || w / h;
  const near = between(1, zoom, CLOSEST);
  const width = Math.min(w, h * shape) / near;
  const height = width / shape;
  const x = between(0, cx - width / 2, w - width);
  const y = between(0, cy - height / 2, h - height);
  return { x, y, width, height, zoom: near, cx: x + width / 2, cy: y + height / 2 };
}

// The frame as large as the view allows, in its middle.
export function fit(viewWidth, viewHeight, shape) {
  const width = Math.min(viewWidth, viewHeight * shape);
  const height = width / shape;
  return { x: (viewWidth - width) / 2, y: (viewHeight - height) / 2, width, height };
}
