import { words } from './words.js'

/** Words of what bulk mail and web pages ask of everybody. Lower case, sorted. */
export const BULK_WORDS = words(`
account activate address app apps appstore below browser button click clicking confirmation-email coupon customers delivery device discount
download email emails email-list facebook feedback free friends gift here inbox install join link links login logging log mailing
newsletter offer offers online page password preferences printing privacy profile promo rate rating register registration reply review reviews sale
sender settings share shop shopping sign site spam store subscribe subscription support survey tap terms tweet twitter unsubscribe
update upgrade url username verify version video visit vote webpage website win
`)
