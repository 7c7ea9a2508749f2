import type { ActorsPack } from '../pack/actors.js'
import { countries } from './countries.js'
import { names } from './names.js'
import { organizations } from './organizations.js'
import { roles } from './roles.js'

/** What the actors stage reads of German. */
export const actors: ActorsPack = { countries, names, roles, organizations }
