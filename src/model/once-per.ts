/**
 * What `make` makes of an object, made once for each and kept with it, hidden from whoever copies or lists it. A WeakMap would
 * do the same, but the collector of young objects takes all that a WeakMap holds for alive: whole articles would wait for a
 * collection of everything.
 */
export function oncePer<K extends object, V extends object>(make: (of: K) => V): (of: K) => V {
  const kept = Symbol(make.name);
  return (of) => {
    const earlier = (of as { readonly [kept]?: V })[kept];
    if (earlier !== undefined) return earlier;
    const made = make(of);
    Object.defineProperty(of, kept, { value: made });
    return made;
  };
}
