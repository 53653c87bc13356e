// Builds the public scripts, the icon sprite and the licences into chartreslive/ui/static/ui/.
// The result is committed; `npm ci --ignore-scripts && node build.mjs` must change nothing.
import { build } from "esbuild";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

const STATIC = "chartreslive/ui/static/ui";
const DIST = `${STATIC}/dist`;
const ICONS = [
  "arrow-left", "arrow-right", "bell", "calendar", "calendar-plus", "chevron-left", "chevron-right",
  "clapperboard", "clock", "download", "file-text", "flag", "list-video", "lock", "map-pin", "maximize",
  "minimize", "pause", "picture-in-picture-2", "play", "printer", "radio", "rotate-ccw", "search",
  "settings", "skip-back", "skip-forward", "star", "trophy", "tv", "users", "volume-2", "volume-1",
  "volume-x", "x", "captions", "triangle-alert", "heart", "party-popper", "share-2",
];
const OWN_ICONS = "chartreslive/ui/icons"; // what Lucide has not, drawn on its grid

// media-chrome writes <style> elements into its shadow roots, which our Content-Security-Policy
// refuses. Its sources are rewritten while they are bundled: styles become adopted style sheets.
// Counted, so that a new version which writes otherwise stops the build.
const expected = { fills: 12, rules: 1 };
const found = { fills: 0, rules: 0 };
const FILL =
  /this\.shadowRoot\.setHTMLUnsafe \? this\.shadowRoot\.setHTMLUnsafe\(html\) : this\.shadowRoot\.innerHTML = html;|this\.shadowRoot\.innerHTML = (this\.constructor\.getTemplateHTML\(attrs\));/g;
const SHEETS = path.resolve("chartreslive/ui/js/player/sheets.js");

const adoptedStyles = {
  name: "media-chrome-adopted-styles",
  setup(plugin) {
    plugin.onLoad({ filter: /media-chrome\/dist\/.*\.js$/ }, async ({ path: file }) => {
      let source = await readFile(file, "utf8");
      source = source.replace(FILL, (_, html) => {
        found.fills += 1;
        return `fillShadow(this.shadowRoot, ${html ?? "html"});`;
      });
      if (source.includes("fillShadow(")) source = `import {fillShadow} from ${JSON.stringify(SHEETS)};\n${source}`;
      // The time is read from its text; axe refuses this attribute of ARIA 1.3.
      if (file.endsWith("media-time-display.js")) source = source.replaceAll('"aria-description"', '"data-description"');
      if (file.endsWith("utils/element-utils.js")) {
        found.rules += 1;
        source = source
          .replace("function getOrInsertCSSRule(", "function unusedGetOrInsert(")
          .replace("function insertCSSRule(", "function unusedInsert(")
          .replace("import {", `import { adoptedRule as getOrInsertCSSRule, insertedRule as insertCSSRule } from ${JSON.stringify(SHEETS)};\nimport {`);
      }
      return { contents: source, loader: "js" };
    });
  },
};

async function scripts() {
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  const result = await build({
    entryPoints: { site: "chartreslive/ui/js/site.js", player: "chartreslive/ui/js/player.js", control: "channels/js/control.js", editor: "replays/js/editor.js", captions: "replays/js/captions.js", typing: "replays/js/typing.js", preflight: "channels/js/preflight.js", moments: "replays/js/moments.js", studio: "replays/js/studio.js", clip: "replays/js/clip.js", upload: "replays/js/upload.js" },
    outdir: DIST,
    bundle: true,
    splitting: true,
    format: "esm",
    target: ["es2022", "safari16"],
    minify: true,
    legalComments: "none",
    chunkNames: "[name]-[hash]",
    alias: { "hls.js": "./node_modules/hls.js/dist/hls.mjs" },
    plugins: [adoptedStyles],
    metafile: true,
    logLevel: "info",
  });
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`media-chrome changed: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  }
  return result;
}

async function icons() {
  const symbols = [];
  const own = (await readdir(OWN_ICONS)).sort().map((file) => path.join(OWN_ICONS, file));
  for (const file of [...ICONS.map((name) => `node_modules/lucide-static/icons/${name}.svg`), ...own]) {
    const [svg, name] = [await readFile(file, "utf8"), path.basename(file, ".svg")];
    const inside = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.indexOf("</svg>"));
    symbols.push(`<symbol id="${name}" viewBox="0 0 24 24">${inside.replace(/\s*\n\s*/g, "")}</symbol>`);
  }
  await writeFile(`${STATIC}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`);
}

async function licences() {
  await mkdir(`${DIST}/licenses`, { recursive: true });
  for (const name of ["hls.js", "media-chrome", "lucide-static"]) {
    const folder = `node_modules/${name}`;
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    await copyFile(`${folder}/${file}`, `${DIST}/licenses/${name}.txt`);
  }
}

await scripts();
await icons();
await licences();
