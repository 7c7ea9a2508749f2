import type { CueVerb } from '../pack/quotes.js'
import { verbs } from './cues.js'

const labelled = (label: string, notation: string): CueVerb[] =>
  verbs(['label'], notation).map((verb) => ({ ...verb, label }))

/** English verbs that take quoted words of less than a clause, by what stands before these. */
export const labels: readonly CueVerb[] = [
  ...labelled(
    'as',
    'describe label brand characterize characterise denounce deride hail dismiss slam* portray depict condemn reject praise criticize criticise blast tout decry lambast ridicule mock welcome defend justify categorize',
  ),
  ...labelled('of', 'speak/spoke/spoken warn talk complain boast'),
  ...labelled('about', 'speak/spoke/spoken talk warn complain boast'),
  ...labelled('=', 'call dub* label brand term deem declare pronounce consider'),
  ...labelled(
    '+',
    'condemn praise criticize criticise decry denounce welcome lament demand promise pledge predict allege express voice deplore slam* hail',
  ),
]
