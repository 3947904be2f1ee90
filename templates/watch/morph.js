/**
 * Turns one tree into another and touches only what differs, so that the reader's place, focus and pictures stay.
 *
 * @param {Node} from in the page
 * @param {Node} to what it's to be like
 */
export function morph(from, to) {
  if (from.isEqualNode(to)) return;
  if (from.nodeName !== to.nodeName) return from.replaceWith(to.cloneNode(true));
  if (from.nodeType !== Node.ELEMENT_NODE) {
    from.nodeValue = to.nodeValue;
    return;
  }
  copyAttributes(from, to);
  morphChildren(from, to);
}

/** Children that are the same at the beginning and the end stay; of those between, each becomes the one in its place. */
function morphChildren(parent, to) {
  let before = [...parent.childNodes];
  let after = [...to.childNodes];
  let anchor = null;
  while (before.length > 0 && after.length > 0 && before[0].isEqualNode(after[0])) {
    before = before.slice(1);
    after = after.slice(1);
  }
  while (before.length > 0 && after.length > 0 && before.at(-1).isEqualNode(after.at(-1))) {
    anchor = before.at(-1);
    before = before.slice(0, -1);
    after = after.slice(0, -1);
  }
  for (const [index, node] of after.entries()) {
    if (index < before.length) morph(before[index], node);
    else parent.insertBefore(node.cloneNode(true), anchor);
  }
  for (const node of before.slice(after.length)) node.remove();
}

/** Copies the attributes of an element onto another. */
export function copyAttributes(from, to) {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}
