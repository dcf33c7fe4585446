/** What a tree shows now. A tree that is built anew although nothing changed loses the click or the menu that is under way on one of its rows. */
export class Shown {
  #last: string | undefined;

  /** Takes what is to be shown; whether that is other than what was shown before. */
  becomes(...parts: readonly unknown[]): boolean {
    const now = JSON.stringify(parts);
    const isOther = now !== this.#last;
    this.#last = now;
    return isOther;
  }
}
