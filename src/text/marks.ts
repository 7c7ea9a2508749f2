import type { Token } from './tokens.js'

/** What a quotation mark does where it stands. */
export type MarkRole = 'opening' | 'closing' | null

const ALWAYS_OPENS = /^[„‟‚‹«]$/
const ALWAYS_CLOSES = /^”$/
const APOSTROPHE = /^['’‘´`]$/

/** Which role the marks around an open one have: the family that can close it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"“',
  '"': '"”“',
  '”': '”"',
  '‟': '”"',
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
}

/**
 * Tells opening from closing quotation marks: by the space around them, and by what is open where the space does
 * not tell. Single marks count as closing only where they stand after a word or stop and before space.
 */
export const markRoles = (tokens: readonly Token[]): MarkRole[] => {
  const roles: MarkRole[] = new Array<MarkRole>(tokens.length).fill(null)
  let open: string | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'mark') continue
    const next = tokens[i + 1]
    const gluedBefore = i > 0 && !token.spaced
    const gluedAfter = next !== undefined && !next.spaced && next.kind !== 'punctuation'
    if (APOSTROPHE.test(token.text)) {
      if (gluedBefore !== gluedAfter) roles[i] = gluedBefore ? 'closing' : 'opening'
      continue
    }
    const closable: boolean = open !== null && (CLOSERS[open]?.includes(token.text) ?? true)
    let role: MarkRole
    if (ALWAYS_OPENS.test(token.text) && !(closable && gluedBefore)) role = 'opening'
    else if (ALWAYS_CLOSES.test(token.text) && closable) role = 'closing'
    else if (gluedBefore !== gluedAfter) role = gluedBefore ? 'closing' : 'opening'
    else role = closable ? 'closing' : next === undefined ? 'closing' : 'opening'
    roles[i] = role
    open = role === 'opening' ? token.text : null
  }
  return roles
}
