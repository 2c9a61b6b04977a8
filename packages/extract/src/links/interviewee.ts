import type { Claim, Party } from '@gravamen/document'

const ANSWER = /^(?:a|answer)$/i

/** Whether a claim's source is the label of the one who answers in an interview. */
export const isAnswer = ({ source, cue }: Claim): boolean => ANSWER.test(source?.text ?? '') && cue?.text === ':'

/** Who answers in an interview: the one person whom the text names before the first answer. Null when it names none or several. */
export function interviewee(claims: readonly Claim[], parties: readonly Party[]): string | null {
  const first = claims.find(isAnswer)
  if (!first) return null
  const named = parties.filter(({ kind, start }) => kind === 'person' && start < first.start)
  return named.length === 1 ? named[0]!.id : null
}
