import type { ActorsPack } from '../pack/actors.js'

/** What the actors stage reads of this language. */
export const actors: ActorsPack = {}
