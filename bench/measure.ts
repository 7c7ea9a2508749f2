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
