/** What is worked out once for each thing, however many files ask: with a thousand pages that is most of the time. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * The same for what is read from a file: worked out again only where the file's
 * text has changed, so that a save costs what was saved.
 */
export function oncePerText<Value>(make: (file: string, text: string) => Value): (file: string, text: string) => Value {
  const made = new Map<string, { readonly text: string; readonly value: Value }>();
  return (file, text) => {
    const known = made.get(file);
    if (known?.text === text) return known.value;
    const value = make(file, text);
    made.set(file, { text, value });
    return value;
  };
}
