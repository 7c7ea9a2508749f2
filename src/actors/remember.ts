/** How many answers are kept, and for words of which length. */
const MOST_ANSWERS = 8192
const LONGEST_WORD = 40

/** A question about a word whose answers are kept: the words of a text come again and again. */
export const remember = <T>(ask: (word: string) => T): ((word: string) => T) => {
  const answers = new Map<string, { readonly answer: T }>()
  return (word) => {
    const known = answers.get(word)
    if (known) return known.answer
    const answer = ask(word)
    if (word.length > LONGEST_WORD) return answer
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(word, { answer })
    return answer
  }
}
