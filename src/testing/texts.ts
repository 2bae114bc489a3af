/** Every object in a dataset's file that is a text, at any depth: its keys are language tags. */
export function textsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(textsIn);
  return 'en' in value || 'uk' in value ? [value, ...inside] : inside;
}
