/** A pure function of an object that keeps its answers as long as the object lives: what is said of an event is worked out once, not on every plot. */
export function remember<K extends object, V>(answer: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const kept = known.get(key) ?? { value: answer(key) };
    known.set(key, kept);
    return kept.value;
  };
}
