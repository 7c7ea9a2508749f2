import type { Range } from './range.js'
import { overlapOfStems, stemsOf } from './stems.js'

/** Cost of going from furniture to the report or back. */
const SWITCH = 2
/** What an undecided line is worth inside the report. */
const UNDECIDED = 0.2

/**
 * Which lines belong together as reports: the choice with the highest sum of scores, where each change between report and
 * furniture costs something, so that single lines go with their neighbours.
 */
const bestLines = (scores: readonly number[]): boolean[] => {
  // Viterbi over two states; `cameFrom` holds whether the best way to each state came from the report.
  const fromReportToReport = new Uint8Array(scores.length)
  const fromReportToOther = new Uint8Array(scores.length)
  let report = 0
  let other = 0
  scores.forEach((score, i) => {
    const stay = report
    const enter = other - SWITCH
    const leave = report - SWITCH
    fromReportToReport[i] = stay >= enter ? 1 : 0
    fromReportToOther[i] = leave > other ? 1 : 0
    other = Math.max(other, leave)
    report = Math.max(stay, enter) + score + UNDECIDED
  })
  const inReport: boolean[] = new Array<boolean>(scores.length).fill(false)
  let state = report >= other
  for (let i = scores.length - 1; i >= 0; i--) {
    inReport[i] = state
    state = (state ? fromReportToReport[i] : fromReportToOther[i]) === 1
  }
  return inReport
}

/** Lines that furniture does not part, with the sum of their scores. */
interface Block {
  readonly from: number
  readonly to: number
  readonly score: number
  /** Sum of the scores of the furniture before it. */
  readonly gap: number
}

/** A gap of furniture with a sum of scores below this begins a block of its own. */
const GAP = -13
/** From this gap on, two reports or blocks of a page are parted. */
const PARTING = -20
/** Least share of the largest block's score that a parted block needs to stay. */
const LEAST_SHARE = 0.3
/** From this share on a block is a report of its own, whatever it is about. */
const OWN_REPORT = 0.9
/** Least share of words in common with the largest block that one below it needs. */
const LEAST_COMMON = 0.14
/** How much of a block is read for its words, and how much the largest must hold to be compared, in code units. */
const SAMPLE = 8000
const ENOUGH = 600

const blocksOf = (scores: readonly number[], inReport: readonly boolean[]): Block[] => {
  const blocks: Block[] = []
  let gap = 0
  inReport.forEach((inside, i) => {
    const score = scores[i] ?? 0
    const block = blocks.at(-1)
    if (!inside) gap += score
    else if (!block || gap <= GAP) blocks.push({ from: i, to: i, score, gap })
    else blocks[blocks.length - 1] = { ...block, to: i, score: block.score + score }
    if (inside) gap = 0
  })
  return blocks
}

/** The words of a block, as far as they are compared. */
const sampleOf = (text: string, lines: readonly Range[], inReport: readonly boolean[], { from, to }: Block): string => {
  let sample = ''
  for (let i = from; i <= to && sample.length < SAMPLE; i++) {
    const line = lines[i]
    if (line && inReport[i]) sample += ` ${text.slice(line.start, Math.min(line.end, line.start + SAMPLE))}`
  }
  return sample
}

/** Drops the small blocks that much furniture parts from the largest one: notices in menus, comments, teasers. */
const withoutStrays = (
  text: string,
  lines: readonly Range[],
  scores: readonly number[],
  inReport: readonly boolean[],
): boolean[] => {
  const blocks = blocksOf(scores, inReport)
  const largest = blocks.reduce<Block | null>((best, block) => (best && best.score >= block.score ? best : block), null)
  if (!largest || blocks.length === 1) return [...inReport]
  const sample = sampleOf(text, lines, inReport, largest)
  const stems = stemsOf(sample)
  const kept = inReport.map(() => false)
  const keep = ({ from, to }: Block): void => {
    for (let i = from; i <= to; i++) kept[i] = inReport[i] ?? false
  }
  keep(largest)
  const at = blocks.indexOf(largest)
  // The gap to the nearest block that stays, over everything between that was dropped.
  let gap = 0
  for (let k = at - 1; k >= 0; k--) {
    const block = blocks[k] as Block
    gap += (blocks[k + 1] as Block).gap
    if (gap <= PARTING && block.score < largest.score * LEAST_SHARE) continue
    keep(block)
    gap = 0
  }
  gap = 0
  for (const block of blocks.slice(at + 1)) {
    gap += block.gap
    const share = block.score / largest.score
    const strange = (): boolean =>
      share < OWN_REPORT &&
      sample.length >= ENOUGH &&
      overlapOfStems(stemsOf(sampleOf(text, lines, inReport, block)), stems) < LEAST_COMMON
    if ((gap <= PARTING && share < LEAST_SHARE) || strange()) continue
    keep(block)
    gap = 0
  }
  return kept
}

/** Which lines belong to the report or reports of the page, by their scores. */
export const reportLines = (text: string, lines: readonly Range[], scores: readonly number[]): boolean[] =>
  withoutStrays(text, lines, scores, bestLines(scores))
