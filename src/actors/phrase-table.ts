import { tokenise, type Token } from '../text/tokens.js'

/** What the words of a phrase stand for. */
export type Label =
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'capital'; readonly code: string }
  | { readonly kind: 'adjective'; readonly code: string }
  | { readonly kind: 'demonym'; readonly code: string }
  | { readonly kind: 'body'; readonly body: number; readonly caps: boolean }
  | { readonly kind: 'place' | 'role' | 'portfolio' | 'name' }

/** The kinds of labels. */
export type LabelKind = Label['kind']

interface Node {
  readonly next: Map<string, Node>
  readonly labels: Label[]
}

const makeNode = (): Node => ({ next: new Map(), labels: [] })
const NO_WORDS: ReadonlyMap<string, number> = new Map()

/** A phrase found at a token. */
export interface Match {
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  readonly labels: readonly Label[]
}

/** Phrases by their words in lower case; the longest match at a token is found in the length of the phrase. */
export class PhraseTable {
  private readonly root = makeNode()

  constructor(private readonly genitive: readonly string[]) {}

  /** Adds a phrase, cut into tokens as the text is. */
  add(phrase: string, label: Label): void {
    let node = this.root
    for (const { lower } of tokenise(phrase, { start: 0, end: phrase.length }, NO_WORDS)) {
      const known = node.next.get(lower) ?? makeNode()
      node.next.set(lower, known)
      node = known
    }
    const known = node.labels.findIndex((other) => other.kind === label.kind)
    if (known < 0) node.labels.push(label)
    // "Nato" beside "NATO": the form that need not be in capitals wins.
    else if (label.kind === 'body' && !label.caps) node.labels[known] = label
  }

  /** The longest phrase that begins at token `first` and ends before `end`; the last word may be in the genitive. */
  match(tokens: readonly Token[], first: number, end: number): Match | undefined {
    let node = this.root
    let best: Match | undefined
    for (let i = first; i < end; i++) {
      const { lower } = tokens[i] as Token
      const next = node.next.get(lower)
      const genitive = next?.labels.length ? undefined : this.genitiveOf(node, lower)
      if (genitive) best = { first, last: i + 1, labels: genitive.labels }
      if (!next) break
      node = next
      if (node.labels.length > 0) best = { first, last: i + 1, labels: node.labels }
    }
    return best
  }

  /** What a whole phrase stands for. */
  labelsOf(phrase: string): readonly Label[] | undefined {
    const tokens = tokenise(phrase, { start: 0, end: phrase.length }, NO_WORDS)
    const found = this.match(tokens, 0, tokens.length)
    return found?.last === tokens.length ? found.labels : undefined
  }

  private genitiveOf(node: Node, lower: string): Node | undefined {
    for (const ending of this.genitive) {
      if (lower.length < ending.length + 3 || !lower.endsWith(ending)) continue
      const found = node.next.get(lower.slice(0, -ending.length))
      if (found && found.labels.length > 0) return found
    }
    return undefined
  }
}
