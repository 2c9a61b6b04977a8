import { words } from './words.js'

/** Nouns for something done or given, which a demand can be for ("seek an apology", "order a review"). Lower case, sorted. */
export const DEED_NOUNS = words(`
abolition access accountability acknowledgement acknowledgment action adjournment adoption advice amendment amnesty answer
answers apologies apology approval arrest arrests assistance assurance assurances asylum attention audit audits autonomy bailout
bailouts ballot ban bans boycott breakup calm cancellation caution cease-fire ceasefire cessation change changes charges
clampdown clarification clarity clearance closure closures co-operation code comment comments commission commitment commitments
compensation compliance concessions confirmation consent consideration controls cooperation copies copy correction corrections
crackdown creation curbs cut cuts damages debate decision delay deletion details dialogue disclosure disclosures dismissal
dismissals disqualification documents drawdown election elections embargo enactment end enforcement enquiry establishment
evacuation evacuations evidence examination examinations exclusion exemption expansion expiry explanation explanations expulsion
extension extensions extradition feedback freedom freeze funding funds guarantee guarantees guidance halt handover hearing
hearings help impeachment implementation imprisonment improvement improvements increase increases independence indictment
information injunction inquest inquests inquiries inquiry inspection inspections intervention interventions introduction
investigation investigations involvement justice law laws leave legislation limits lockdown mediation meeting meetings
moratorium names nationalisation nationalization negotiations observance ouster overhaul overhauls pardon pardons patience pause
pay payment payments peace penalties permission policies postponement prayers presence probe probes proof proposal proposals
prosecution prosecutions protection protections punishment quota quotas raise ransom ratification reassurance rebate reconsideration
recount recounts recusal redress reduction reductions reform reforms refund refunds regulation regulations reimbursement
reinstatement reinstatements release relief removal removals renewal repairs reparation reparations repatriation repayment
repeal replacement replacements replies reply report reports resignation resignations resolution resolutions response responses
restitution restoration restraint restriction restrictions resumption retaliation rethink retraction retrial retrials return
review reviews revision revisions revocation rise rises rule rules sacking sackings safeguards sanction sanctions scrapping
scrutiny sentence settlement shutdown solution statement statements subsidies subsidy summit support surrender suspension
suspensions takedown talks tariffs testimony tests time timetable transfer transparency treatment trial trials truce undertaking
undertakings unity update vote votes warrant withdrawal withdrawals writ
`)
