// Percentiles of what was measured, in milliseconds.
export function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { p50: at(0.5), p99: at(0.99), count: sorted.length };
}

// Random places in a text, the same ones in every run: behind a Chinese character and before one, as a writer types.
export function* places(text, seed = 7) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const isHan = (at) => text[at] >= '\u4e00' && text[at] <= '\u9fff';
  for (;;) {
    const at = 1 + Math.floor(next() * (text.length - 2));
    if (isHan(at - 1) && isHan(at)) yield at;
  }
}

// Line and column of offsets in a text that does not change.
export class Lines {
  constructor(text) {
    this.starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  position(offset) {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low - 1, character: offset - this.starts[low - 1] };
  }
}

// Types a character at random places and takes it back, each edit measured by itself, for so long or so often.
export function typing(text, edit, { seconds, count }) {
  const times = [];
  const begin = performance.now();
  for (const at of places(text)) {
    for (const change of [{ from: at, to: at, insert: '的' }, { from: at, to: at + 1, insert: '' }]) {
      const start = performance.now();
      edit(change);
      times.push(performance.now() - start);
    }
    if (times.length >= count || performance.now() - begin > seconds * 1000) return summary(times);
  }
}
