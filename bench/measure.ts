import { performance } from 'node:perf_hooks'

/** Seconds of the fastest of several runs: what the code costs, with the least of what else the machine does. */
export const secondsOf = (run: () => unknown, runs = 3): number => {
  let best = Infinity
  for (let index = 0; index < runs; index++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best / 1000
}

/** Millions of UTF-8 bytes a second. */
export const megabytesPerSecond = (text: string, seconds: number): number =>
  Buffer.byteLength(text) / 1_000_000 / seconds

const TRIES = 3
const SOUND = 1.2

/**
 * How many times longer a character of the large text takes than one of the small text; 1 is linear. Noise of the
 * machine only adds, so a high figure is measured again and the least one counts.
 */
export const growthOf = (small: string, large: string, run: (text: string) => unknown): number => {
  const repeats = Math.max(1, Math.round(large.length / small.length / 4))
  const perCharacter = (text: string, times: number): number =>
    secondsOf(() => {
      for (let count = 0; count < times; count++) run(text)
    }, 1) /
    (text.length * times)
  let least = Infinity
  for (let tries = 0; tries < TRIES && least > SOUND; tries++)
    least = Math.min(least, perCharacter(large, 1) / perCharacter(small, repeats))
  return least
}
