import { words } from './words.js'

/** Nouns for something done or given, which a demand can be for ("seek an apology", "order a review"). Lower case, sorted. */
export const DEED_NOUNS = words(`
abolition access accountability acknowledgement acknowledgment action adjournment advice amendment amnesty answer answers
apologies apology approval arrest arrests assistance asylum assurance assurances attention audit autonomy ballot ban bans boycott breakup
calm caution ceasefire cease-fire cessation change changes charges clampdown clarification clarity clearance closure code
comment comments commission commitment commitments compensation compliance concessions confirmation consent controls
cooperation co-operation copies copy correction corrections crackdown cut cuts damages debate decision deletion delay
details dialogue disclosure disclosures dismissal disqualification documents drawdown election elections embargo end
enforcement enquiry evacuation evidence examination exclusion exemption expansion expiry explanation explanations expulsion
extension extradition feedback freedom freeze funding funds guarantee guarantees guidance halt handover hearing
help impeachment implementation improvement improvements imprisonment increase increases independence indictment
information injunction inquest inquiries inquiry inspection inspections intervention investigation investigations
involvement justice law laws leave legislation limits mediation meeting meetings moratorium names negotiations observance
ouster overhaul pardon patience pause pay payment payments peace penalties permission policies postponement prayers
presence probe proof proposal proposals prosecution prosecutions protection protections quota quotas raise ransom
reassurance reconsideration recount recounts recusal redress reduction reductions reform reforms refund refunds regulation
regulations reimbursement reinstatement release relief removal renewal repairs reparation reparations repatriation repayment
repeal replacement replies reply report reports resignation resignations resolution response responses restitution
restoration restraint restriction restrictions resumption retaliation retraction retrial return review reviews revision
revocation rise rises rule rules sackings safeguards sanction sanctions scrutiny sentence settlement shutdown solution statement statements
subsidies subsidy summit support surrender suspension takedown talks tariffs testimony tests time timetable transparency
transfer treatment trial truce undertaking undertakings unity update vote votes warrant withdrawal withdrawals writ
`)
