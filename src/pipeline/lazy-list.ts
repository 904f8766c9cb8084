/** A list whose entries are made when they are looked at, and kept by nobody. */
export function lazyList<T>(length: number, entry: (number: number) => T): readonly T[] {
  const list: T[] = [];
  for (let number = 0; number < length; number++)
    Object.defineProperty(list, number, { get: () => entry(number), enumerable: true });
  return list;
}
