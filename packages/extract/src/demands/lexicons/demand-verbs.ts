import { words } from './words.js'

/** Verbs that in a bare imperative ask something of the reader, as lemmas. Sorted. */
export const DEMAND_VERBS = words(`
abandon abide abolish account acknowledge act add address admit advise agree allow answer apologise apologize apply appoint approve arrange ask
assist attend avoid back ban block book bring call cancel carry cease check clarify clean clear close collect come compensate complete
comply confirm consider contact cooperate copy correct cut deal delete deliver demolish desist destroy detail disable disclose discontinue
discuss dismantle double drop e-mail email end ensure erase evacuate explain extend fax finish fit fix forward free fund furnish get give grant
guarantee halt halve hand have help honor honour identify immediately include inform instal install instruct introduce investigate issue join keep
leave let lift list listen lower mail make meet mend move name notify obey obtain open pay phone post prepare preserve prevent produce provide
publish pull put quit raise read reconsider reduce refrain refund refuse register reimburse reinstate release remit remove rename renew repair repay
replace reply report reschedule rescind reserve resign resolve respect respond restore restrain retain retract return review revise revoke
ring sack schedule scrap send serve set settle share ship show shut sign speak stay stop submit supply support surrender suspend take talk tell
terminate transfer triple try turn unblock undertake update use vacate verify vote wait withdraw withhold work write
`)
