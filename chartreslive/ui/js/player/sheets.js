// media-chrome writes <style> into its shadow roots; our Content-Security-Policy allows none.
// build.mjs makes it call these instead: the same rules as adopted style sheets.

export function fillShadow(root, html) {
  const template = document.createElement("template"); // inert: its styles never run
  template.innerHTML = html;
  for (const declared of template.content.querySelectorAll("template[shadowrootmode]")) declared.remove();
  for (const style of template.content.querySelectorAll("style")) {
    const sheet = new CSSStyleSheet({ media: style.media });
    sheet.replaceSync(style.textContent);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    // Some look for their <style> by its id later: they find an empty place.
    style.replaceWith(...(style.id ? [Object.assign(document.createElement("template"), { id: style.id })] : []));
  }
  root.replaceChildren(template.content);
}

/** The rule of that selector in the root's own sheets, made empty when there is none. */
export function adoptedRule(root, selector) {
  for (const sheet of plain(root)) {
    for (const rule of sheet.cssRules) if (rule.selectorText === selector) return rule;
  }
  return insertedRule(root, selector);
}

/** A new empty rule at the end of the root's own sheets. */
export function insertedRule(root, selector) {
  if (!plain(root).length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, new CSSStyleSheet()];
  const sheet = plain(root).at(-1);
  return sheet.cssRules[sheet.insertRule(`${selector}{}`, sheet.cssRules.length)];
}

const plain = (root) => root.adoptedStyleSheets.filter((sheet) => sheet.media.length === 0);
