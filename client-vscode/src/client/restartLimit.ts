/** How many times a server that dies is started again within {@link periodMs}; more than that, and starting it again won't help. */
const maxRestarts = 4;
const periodMs = 3 * 60 * 1000;

/** Counts how often the server died of late. */
export class RestartLimit {
  #deaths: number[] = [];

  /**
   * Records a death.
   * @param now milliseconds on any clock that does not go back
   * @returns whether the server may be started again
   */
  allows(now: number): boolean {
    this.#deaths = [...this.#deaths.filter(death => now - death < periodMs), now];
    return this.#deaths.length <= maxRestarts;
  }

  reset(): void {
    this.#deaths = [];
  }
}
