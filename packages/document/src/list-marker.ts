import type { Span } from './span.js'

/** Where a marker stands (`start`, `stop`) and where its item begins (`end`, past the white space). */
export interface Marker {
  readonly start: number
  readonly stop: number
  readonly end: number
}

const BULLETS = '-*+•‣◦⁃∙·–—▪▫■□●○◆✓✔➢➤»o'
/** "1." "12)" "1.2.3" "(a)" "b)" "iv." "[3]": sticky, tried at the start of a line alone. */
const NUMBERED =
  /(?:\(\w{1,3}\)|\[\d{1,3}\]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}(?=[ \t])|[a-zA-Z]\)|[a-z]\.|[ivxIVX]{1,5}[.)])(?=\s|$)/uy

/** The marker of a list item at the start of the line, or null. */
export function readMarker(text: string, line: Span): Marker | null {
  const { start } = line
  let stop = start
  if (BULLETS.includes(text[start]!)) stop = start + 1
  else {
    NUMBERED.lastIndex = start
    if (NUMBERED.test(text)) stop = NUMBERED.lastIndex
  }
  if (stop === start || stop > line.end) return null
  let end = stop
  while (end < line.end && (text[end] === ' ' || text[end] === '\t' || text[end] === '\u00a0')) end++
  // "-5 degrees" and "*bold*" have no white space after the sign; bullets of other shapes need none.
  if (end === stop && end < line.end && '-*+–—o·'.includes(text[start]!)) return null
  return { start, stop, end }
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ')

/** Whether a marker counts on from the one before: "(b)" after "(a)", "12." after "11.", "iv)" after "iii)"; never for bullets. */
export function countsOn(before: string, marker: string): boolean {
  const [from, to] = [before, marker].map(mark => mark.replaceAll(/\W/g, '').toLowerCase()) as [string, string]
  if (/^\d+$/.test(from) || /^\d+$/.test(to)) return Number(to) === Number(from) + 1
  const letter = from.length === 1 && to.length === 1 && to.charCodeAt(0) === from.charCodeAt(0) + 1
  return letter || (ROMAN.includes(from) && ROMAN[ROMAN.indexOf(from) + 1] === to)
}
