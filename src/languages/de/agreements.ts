import type { AgreementsPack } from '../pack/agreements.js'

/** What the events stage reads of this language to find agreements. */
export const agreements: AgreementsPack = {}
