const prefix = 'whomet:';

const ownKeys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

/** localStorage under a prefix of our own: another GraphiQL may have been served from the same host and port before. */
export const ownStorage: Storage = {
  get length() {
    return ownKeys().length;
  },
  key: (index) => ownKeys()[index]?.slice(prefix.length) ?? null,
  getItem: (key) => localStorage.getItem(prefix + key),
  setItem: (key, value) => localStorage.setItem(prefix + key, value),
  removeItem: (key) => localStorage.removeItem(prefix + key),
  clear: () => {
    for (const key of ownKeys()) localStorage.removeItem(key);
  },
};
