import type { Page } from '@playwright/test';

/** One thing that a screen reader is told of, with those inside it. */
export type Told = {
  /** What it is. */
  readonly role: string;
  /** What it is called; empty for what has no name. */
  readonly name: string;
  /** What is said of it besides; empty for nothing. */
  readonly description: string;
  /** What stands in it: the choice of a list that opens, the text of a field, the place of a slider; empty for nothing. */
  readonly value: string;
  /** What is inside. */
  readonly inside: readonly Told[];
};

// What a browser keeps for itself.
const silent = ['none', 'generic', 'InlineTextBox', 'LabelText', 'SvgRoot', 'ListMarker'];

/** The tree that the browser gives to a screen reader, without what it keeps for itself. */
export async function toldOf(page: Page): Promise<readonly Told[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): Told[] => {
    const node = byId.get(id);
    if (!node) return [];
    const inside = (node.childIds ?? []).flatMap(read);
    const role = String(node.role?.value ?? '');
    if (node.ignored || silent.includes(role)) return inside;
    const text = (of: { value?: unknown } | undefined) => String(of?.value ?? '').trim();
    // Of a slider what its place means, not the number.
    const means = node.properties?.find((each) => each.name === 'valuetext')?.value;
    const [name, description] = [text(node.name), text(node.description)];
    const value = text(means) || text(node.value);
    return [{ role, name, description, value, inside }];
  };
  return nodes[0] ? read(nodes[0].nodeId) : [];
}

/** Everything in a tree, in reading order. */
export function all(told: readonly Told[]): Told[] {
  return told.flatMap((each) => [each, ...all(each.inside)]);
}

/**
 * What is said when one listens from the top to the end, a line each. What is walked by arrows, a picture, a bar of
 * tools, a list that opens, says its name, how many there are, and where one would stand; the list of events is the text
 * of the page, and is read whole.
 */
export function spoken(told: readonly Told[], whole: string): string[] {
  return told.flatMap(({ role, name, description, value, inside }): string[] => {
    if (role === 'StaticText') return /[\p{L}\p{N}]/u.test(name) ? [name] : [];
    const own = [name, value, description].filter(Boolean).join(', ');
    if (role === 'option' || role === 'button' || role === 'link') return own ? [own] : [];
    if (role === 'listbox' && name === whole) return [name, ...spoken(inside, whole)];
    if (role === 'listbox' || role === 'toolbar' || role === 'combobox') {
      const walked = inside.filter((each) => each.role !== 'StaticText');
      const [first] = role === 'combobox' ? [] : walked;
      return [[own, first && String(walked.length), first?.name].filter(Boolean).join(', ')];
    }
    // A heading is named by its text.
    return role === 'heading'
      ? [name]
      : [...(own && role !== 'RootWebArea' ? [own] : []), ...spoken(inside, whole)];
  });
}

/** How many words some lines have: runs of letters and digits, as a reader would count them. */
export function wordsIn(lines: readonly string[]): number {
  return lines.join(' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
}
