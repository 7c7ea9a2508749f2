/** Counts of one measure over a corpus, and the shares that are made of them. */

/** How many there are, how many were found, and how many of those found are right. */
export class Count {
  gold = 0
  found = 0
  right = 0

  /** Share of what was found that is right; 0 where nothing was found. */
  get precision(): number {
    return this.found === 0 ? 0 : this.right / this.found
  }

  /** Share of what is there that was found right; 0 where nothing is there. */
  get recall(): number {
    return this.gold === 0 ? 0 : this.right / this.gold
  }

  /** Harmonic mean of both; 0 where nothing is there and nothing was found. */
  get f1(): number {
    return this.gold + this.found === 0 ? 0 : (2 * this.right) / (this.gold + this.found)
  }
}

/** The counts of a corpus by the name of the measure. */
export type Counts = Readonly<Record<string, Count>>
