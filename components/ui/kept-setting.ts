/** What a device is told once and keeps, in every tab: a setting, and no answer with it. */
export interface KeptSetting {
  /** What is kept; `null` = nothing. */
  readonly read: () => string | null;
  /** Keeps a text, or takes out what is kept (`null`); where the device keeps nothing, it holds until the page is left. */
  readonly write: (text: string | null) => void;
  /** Calls back whenever it changes, in another tab too. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The setting of a name. */
export function keptSetting(name: string): KeptSetting {
  const listeners = new Set<() => void>();
  let unsaved: string | null | undefined;
  return {
    read() {
      return unsaved === undefined ? stored(name) : unsaved;
    },
    write(text) {
      try {
        if (text === null) window.localStorage.removeItem(name);
        else window.localStorage.setItem(name, text);
        unsaved = undefined;
      } catch {
        unsaved = text;
      }
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      window.addEventListener("storage", listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener("storage", listener);
      };
    },
  };
}

function stored(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}
