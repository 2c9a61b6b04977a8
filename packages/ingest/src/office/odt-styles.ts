import type { BlockKind } from '@gravamen/document'
import { walkXml } from '../xml/walk-xml.js'
import { formatNumber } from './list-numbers.js'

interface Level {
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly shown: number
  readonly bullet: string | null
}

export interface OdtStyles {
  /** What a paragraph style, or one that it builds on, makes of a paragraph. */
  kindOf(style: string): BlockKind | null
  level(list: string, depth: number): Level | null
  /** Whether a paragraph of the style begins a page. */
  breaks(style: string): boolean
}

const KINDS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^title$/i, 'title'],
  [/^subtitle$/i, 'standfirst'],
  [/^quotations?$|^block_20_text$/i, 'quotation'],
  [/^(?:caption|illustration|figure|drawing|table)$/i, 'caption'],
  [/^preformatted/i, 'code'],
  [/^(?:footnote|endnote)/i, 'footnote'],
  [/^signature$/i, 'signature'],
]

/** Reads the named and the automatic styles of both files. */
export function readOdtStyles(xmls: readonly (string | null)[], depth: number): OdtStyles {
  const parents = new Map<string, string>()
  const lists = new Map<string, Map<number, Level>>()
  const breaking = new Set<string>()
  let list = new Map<number, Level>()
  let style = ''
  for (const xml of xmls)
    if (xml !== null)
      walkXml(
        xml,
        {
          open({ name, attributes }) {
            if (name === 'style:style') {
              style = attributes.get('style:name') ?? ''
              if (attributes.get('style:family') === 'paragraph')
                parents.set(style, attributes.get('style:parent-style-name') ?? '')
            } else if (name === 'style:paragraph-properties' && attributes.get('fo:break-before') === 'page')
              breaking.add(style)
            else if (name === 'text:list-style') {
              list = new Map()
              lists.set(attributes.get('style:name') ?? '', list)
            } else if (
              name === 'text:list-level-style-number' ||
              name === 'text:list-level-style-bullet' ||
              name === 'text:outline-level-style'
            )
              list.set(Number.parseInt(attributes.get('text:level') ?? '1', 10), {
                format: attributes.get('style:num-format') ?? '',
                prefix: attributes.get('style:num-prefix') ?? '',
                suffix: attributes.get('style:num-suffix') ?? '',
                start: Number.parseInt(attributes.get('text:start-value') ?? '1', 10) || 1,
                shown: Number.parseInt(attributes.get('text:display-levels') ?? '1', 10) || 1,
                bullet: attributes.get('text:bullet-char') ?? null,
              })
          },
        },
        depth,
      )
  return {
    kindOf(style) {
      let name = style
      for (let i = 0; i < 10 && name !== ''; i++) {
        const kind = KINDS.find(([pattern]) => pattern.test(name))
        if (kind) return kind[1]
        name = parents.get(name) ?? ''
      }
      return null
    },
    breaks: style => breaking.has(style),
    level: (name, depth) => lists.get(name)?.get(depth) ?? null,
  }
}

/** The marker of an item: its level's number with what stands around it, and the numbers of the levels above where they are shown. */
export function odtMarker(styles: OdtStyles, list: string, counts: readonly number[]): string | null {
  const depth = counts.length
  const level = styles.level(list, depth)
  if (!level) return null
  if (level.bullet !== null) return /^[\u2013\u2014*-]$/.test(level.bullet) ? level.bullet : '•'
  if (level.format === '') return null
  const numbers: string[] = []
  for (let i = Math.max(1, depth - level.shown + 1); i <= depth; i++)
    numbers.push(formatNumber(counts[i - 1]!, styles.level(list, i)?.format ?? '1'))
  return `${level.prefix}${numbers.join('.')}${level.suffix}`.trim() || null
}
