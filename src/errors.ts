/** What went wrong with the arguments of a call. */
export type ReadoutErrorCode = 'invalid-text' | 'invalid-reference-date' | 'unknown-language' | 'invalid-option'

/**
 * Thrown for arguments that no article can be parsed with; article text itself never throws.
 *
 * @example
 * ```ts
 * import { parseArticle, ReadoutError } from 'readout'
 * try {
 *   parseArticle('Text.', { language: 'xx' })
 * } catch (error) {
 *   if (error instanceof ReadoutError) console.log(error.code) // 'unknown-language'
 * }
 * ```
 */
export class ReadoutError extends Error {
  /** Always 'ReadoutError'. */
  override readonly name = 'ReadoutError'
  /** What went wrong, for programs; the message says it for people. */
  readonly code: ReadoutErrorCode

  constructor(code: ReadoutErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
