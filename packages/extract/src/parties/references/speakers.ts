import { lowerAt, tagAt } from '@gravamen/language'
import { isSpeaking } from '../acting-subject.js'
import type { Actor } from '../actor.js'
import type { Scene } from '../scene.js'

/** Who speaks the words between quotation marks that hold the token, as far as the words around them name somebody. */
export type SpeakerFinder = (i: number) => Actor | undefined

/** So far from the marks stand the speaker and the verb of saying. */
const NEAR = 12

export function speakerFinder(scene: Scene): SpeakerFinder {
  const { reading, actorAt, quoted } = scene
  const { tokens, sentences } = reading
  const known = new Map<number, Actor | undefined>()
  // Where the last words in quotation marks begin and end that were asked about.
  let [first, end] = [0, 0]
  return i => {
    if (quoted[i] === 0) return undefined
    if (i < first || i >= end) {
      first = i
      while (first > 0 && quoted[first - 1] === 1) first--
      end = i
      while (end < tokens.count && quoted[end] === 1) end++
    }
    if (known.has(first)) return known.get(first)
    const speaker = behind(end) ?? before(first) ?? again(first)
    // Who is named later may still be found to be the speaker.
    if (speaker) known.set(first, speaker)
    return speaker
  }

  /** "…," Quill said; "…," said the chair, Nora Quill. */
  function behind(end: number): Actor | undefined {
    const last = tokens.sentence[end - 1]
    let verb = -1
    let named: Actor | undefined
    for (let k = end; k < tokens.count && k < end + NEAR && tokens.sentence[k] === last && quoted[k] === 0; k++) {
      if (verb < 0 && isSpeaking(reading, k)) verb = k
      named ??= actorAt(k)
      if (verb >= 0 && named) return named
      if (verb < 0 && /^[.;?!]$/.test(lowerAt(reading, k))) return undefined
    }
    return undefined
  }

  /** "…," Quill said. "…": who spoke in the sentence before goes on. */
  function again(first: number): Actor | undefined {
    const s = tokens.sentence[first]!
    if (s === 0 || sentences.first[s]! < first - 1) return undefined
    for (let k = sentences.end[s - 1]! - 1; k >= sentences.first[s - 1]!; k--)
      if (quoted[k] === 1) return quoted[k + 1] === 1 ? undefined : behind(k + 1)
    return undefined
  }

  /** Quill said: "…"; as Quill put it, "…". */
  function before(first: number): Actor | undefined {
    const s = tokens.sentence[first]!
    let verb = -1
    for (let k = first - 1; k >= sentences.first[s]! && k > first - 2 * NEAR; k--) {
      // "Quill stormed: …"
      const leadsIn = lowerAt(reading, k + 1) === ':' && /^VB[DZ]$/.test(tagAt(reading, k))
      if (verb < 0 && (leadsIn || isSpeaking(reading, k))) verb = k
      else if (verb >= 0 && actorAt(k)) return subjectAt(scene, verb) ?? actorAt(k)
    }
    return undefined
  }
}

/** Who is the subject of the verb at the token. */
function subjectAt({ reading, actorAt, index }: Scene, verb: number): Actor | undefined {
  const clause = index.clauseOfVerb[verb]!
  // A clause has a number there only where it has a subject.
  return clause < 0 ? undefined : actorAt(reading.nounPhrases[reading.clauses[clause]!.subject]!.head)
}
