const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Forms that put a duty on somebody. */
export const DUTIES = words(`
  must shall need needs needed oblige obliged obligated required requires require ordered orders order directed instructed instructs commanded compelled
  ordering demand demands demanded demanding insist insists insisted urge urges urged urging ask asks asked asking call calls called calling request requests requested requesting
  invite invited invites remind reminded please kindly expect expecting tell told mandate mandated mandates mandating warned summoned subpoenaed
  ultimatum undertake undertakes undertook agreed agrees supposed recommend recommends recommended advise advises advised`)

/** Duties that need "to" and a verb after them, or they mean other things: "called to say", "agreed with". */
export const NEED_INFINITIVE = words(`
  need needs needed order orders ordered ask asks asked asking call calls called calling request requests requested expect told tell invite invited directed instructed warned agreed agrees undertake
  undertakes undertook remind reminded urge urges urged urging supposed recommend recommends recommended advise advises advised`)

/** Verbs after which "that" opens what somebody is to do: "demanded that it reply", but not "warned that". */
export const WILLING = words(`
  ask asks asked asking demand demands demanded demanding direct directed insist insists insisted instructed mandated order orders ordered ordering recommend recommends recommended
  request requests requested requesting require requires required urge urges urged urging advise advises advised expect`)

/** Verbs of ending, of which the subject tells what ends. */
export const ENDING = words(
  'expire expires expiring lapse lapses end ends ending close closes closing terminate terminates cease ceases',
)
/** Verbs of ending that need no particular subject. */
export const EXPIRING = words('expire expires expiring lapse lapses')
/** What ends on a day in a way that somebody must heed. */
export const TERMS = words(`
  offer offers consultation contract agreement licence license permit lease period tender window application applications registration voting nominations submissions sale discount visa visas ceasefire
  truce bid bids notice term deadline warranty guarantee subscription tenancy trial scheme competition entries poll bidding auction exemption waiver invitation call amnesty moratorium promotion enrolment
  enrollment policy cover coverage mandate sanctions ban option options rights privilege grace exchange freeze standstill strike strikes survey lockdown curfew suspension`)
/** "Valid until", "open until". */
export const STANDING = words('valid open available effective good force redeemable exercisable payable stands')

/** What is due on a day. */
export const DUE_NOUNS = words(`
  payment payments rent invoice invoices amount balance fee fees tax taxes instalment instalments installment installments response responses reply submission submissions assignment assignments sum debt premium
  premiums interest decision decisions filing filings form forms paperwork report reports return returns essay application applications repayment repayments contribution contributions comments dues bill bills it`)

/** What one has a right to do for a time. */
export const RIGHTS = words(`
  appeal apply request object submit withdraw cancel respond reply claim file lodge return register enter comment challenge exercise accept redeem opt terminate revoke reject contest dispute complain
  seek renew`)

/** Nouns that are limits themselves. */
export const LIMIT_NOUNS = words('deadline deadlines cut-off cutoff')
/** First words of two-word limits: "closing date", "time limit". */
export const LIMIT_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['closing', words('date time')],
  ['due', words('date')],
  ['expiry', words('date')],
  ['expiration', words('date')],
  ['final', words('date day')],
  ['last', words('day date')],
  ['payment', words('terms')],
  ['return', words('date')],
  ['submission', words('date')],
  ['target', words('date')],
  ['time', words('limit')],
])

/** What a duty is done with in the passive: "responses should be received by". */
export const FORMAL = words(`
  made sent submitted received paid returned lodged filed provided completed delivered served given notified reported registered addressed settled removed remitted handed closed repaired cleared vacated`)

export const NEGATIONS = words("not n't never no cannot without nor neither")

/** Before "for" or "if you would", these make a polite request. */
export const THANKED = words('appreciate appreciated glad grateful great happy helpful obliged pleased thankful')
