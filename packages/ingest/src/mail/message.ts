import type { Inner } from '../content.js'

/** A person or address of a message's header. */
export interface Address {
  readonly name: string
  readonly address: string
}

/** A message, whatever file it came in. */
export interface Message {
  readonly from: readonly Address[]
  readonly to: readonly Address[]
  readonly copied: readonly Address[]
  readonly subject: string | null
  /** As the header writes it. */
  readonly date: string | null
  readonly text: string | null
  readonly html: string | null
  readonly attachments: readonly Inner[]
}
