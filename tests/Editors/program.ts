import { delimiter, dirname } from 'node:path';

/** Waits until `look` answers as asked, and says what it answered last if that never happens. */
export async function until<T>(name: string, look: () => T | Promise<T>, accept: (value: T) => boolean, patience = 60_000): Promise<T> {
  let last: T;
  const deadline = Date.now() + patience;
  do {
    last = await look();
    if (accept(last)) {
      return last;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  } while (Date.now() < deadline);
  throw new Error(`${name} never came, but: ${JSON.stringify(last, undefined, 2)}`);
}

/**
 * Does something, and looks for what should come of it; does it again where that stays away, as somebody does whose click went astray
 * because the window was still building up. Fails as the last look failed.
 */
export async function repeated<T>(act: () => Promise<unknown>, look: () => Promise<T>, times = 3): Promise<T> {
  for (let left = times; ; left--) {
    await act();
    try {
      return await look();
    } catch (error) {
      if (left === 1) {
        throw error;
      }
    }
  }
}

/** The environment of an editor whose user has installed `hegao`, with a home of its own. */
export function environment(home: string): NodeJS.ProcessEnv {
  const hegao = required('HEGAO');
  return {
    ...process.env,
    PATH: [dirname(hegao), process.env['PATH']].join(delimiter),
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_STATE_HOME: home,
    XDG_CACHE_HOME: home,
    LC_ALL: 'C.UTF-8',
  };
}

/** A variable that run.sh sets. */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(`${name} is not set: run tests/Editors/run.sh, which sets it`);
  }
  return value;
}
