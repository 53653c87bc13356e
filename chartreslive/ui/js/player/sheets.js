// media-chrome writes <style> into its shadow roots; our Content-Security-Policy allows none.
// build.mjs makes it call these instead: the same rules as adopted style sheets.

export function fillShadow(root, html) {
  const template = document.createElement("template"); // inert: its styles never run
  template.innerHTML = html;
  for (const declared of template.content.querySelectorAll("template[shadowrootmode]")) declared.remove();
  for (const style of template.content.querySelectorAll("style")) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    style.remove();
  }
  root.replaceChildren(template.content);
}

/** The rule of that selector in the root's own sheet, made empty when there is none. */
export function adoptedRule(root, selector) {
  const sheets = root.adoptedStyleSheets ?? [];
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) if (rule.selectorText === selector) return rule;
  }
  const sheet = sheets.at(-1) ?? new CSSStyleSheet();
  if (!sheets.length && "adoptedStyleSheets" in root) root.adoptedStyleSheets = [sheet];
  return sheet.cssRules[sheet.insertRule(`${selector}{}`, sheet.cssRules.length)];
}
