import type { Rule } from '../rule.js'

/** How a disclaimer begins. */
const ABOUT =
  /^(?:(?:confidentiality|legal|privacy|important|virus|disclaimer)(?: \w+)?(?: notice| note| warning| statement| disclaimer)?\s?[:.–-] ?)?(?:this|the (?:information|contents?)|the contents? of this|if you (?:are not|have received)|please (?:consider|think)|any (?:views|opinions|unauthori[sz]ed)|unless otherwise|internet communications|e-?mails? (?:may|is|are)|information (?:in|contained))/i
const MAIL = /\b(?:e-?mail|message|communication|transmission|fax)\b/i
/** A word of `MAIL` or `THIS_MAIL`: most texts have none. */
const HINT = /mail|message|communic|transmis|\bfax|attach|recipient|addressee|\bsender/i
/** The message itself, and those to whom it is sent, as a disclaimer speaks of them. */
const THIS_MAIL =
  /\b(?:(?:this|the|any) (?:e-?mail|electronic mail|message|communication|transmission|fax)|(?:any|its|the|these) attach(?:ments?|ed files?)|(?:intended|named) (?:recipient|addressee)|the (?:sender|addressee)s?)\b/i

/** What disclaimers say, each thing once. A text that says two of them of the message itself is one. */
const SAYS: readonly RegExp[] = [
  /\bintended (?:recipient|(?:only|solely|exclusively)|for (?:the|its) (?:sole |exclusive )?(?:use|attention|addressee|person|named))|\b(?:only|solely|exclusively) (?:intended )?for the (?:use of |attention of )?(?:the |its )?(?:addressee|individual|intended|named|person)|\bnamed addressee/i,
  /\b(?:received|sent|reached|addressed|come|got|have) (?:\S+ ){0,6}(?:in error|by mistake|inadvertently)\b|\bnot the (?:intended|named|correct)\b/i,
  /\b(?:delete|destroy|erase) (?:it|this|the (?:e-?mail|message|original|communication)|all copies|any copies|and destroy|from your)\b|\bdelete it\b/i,
  /\b(?:notify|inform|tell|advise|contact|alert) (?:the sender|us (?:immediately|at once|by)|the (?:originator|author))/i,
  /\bconfidential\b|\bprivileged\b|\bproprietary information\b/i,
  /\b(?:unauthori[sz]ed|any|not) (?:\S+ ){0,4}(?:use|disclos\w+|copy(?:ing)?|distribut\w+|disseminat\w+|review|forward\w*|print\w*|rely|reliance)\b[^.]{0,120}\b(?:prohibited|unlawful|forbidden|not (?:authori[sz]ed|permitted|allowed))|\byou (?:may|must|should) not (?:use|disclose|copy|distribute|forward|print|read|rely)/i,
  /\bviruses\b|\bvirus[- ]free\b|\bmalware\b|\bmalicious code\b/i,
  /\b(?:views|opinions)\b[^.]{0,60}\b(?:do not (?:necessarily )?(?:represent|reflect)|are (?:solely )?(?:those|my own)|not (?:necessarily )?those of)\b/i,
  /\benvironment before (?:you )?print/i,
  /\b(?:monitor|record|scan)(?:s|ed|ing)? (?:all |its |any |incoming |outgoing )*(?:e-?mails?|messages|communications|traffic)\b|\be-?mails? (?:\S+ ){0,4}(?:monitored|recorded|scanned)\b/i,
  /\b(?:accepts?|assumes?) no (?:liability|responsibility)\b|\bnot (?:accept|assume) (?:any )?(?:liability|responsibility)\b/i,
  /\bnot (?:guaranteed|necessarily) (?:to be )?secure\b|\bcannot (?:be )?guarantee\b[^.]{0,40}\b(?:secure|error[- ]free)/i,
]
/** What no disclaimer says: then it is the writer who speaks. */
const SPEAKS = /\b(?:pay|demand|require that you|within \d+ days|he said|she said|according to)\b|[“"][^“”"]{30}/i

const LONGEST = 4000
const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/u

const saysOne = (text: string): boolean => SAYS.some(says => says.test(text))

/** Whether at least half of the text are sentences about the message: else the writer has other things to say beside them. */
function mostlyAboutMail(text: string): boolean {
  let about = 0
  for (const sentence of text.split(SENTENCE_END))
    if (saysOne(sentence) || ABOUT.test(sentence) || THIS_MAIL.test(sentence)) about += sentence.length
  return about * 2 >= text.length
}

/** The legal text that mail servers put under messages. A letter that says of itself that it is confidential is none. */
export const disclaimer: Rule = {
  reason: 'disclaimer',
  matches: text => {
    if (text.length > LONGEST || !HINT.test(text) || !(MAIL.test(text) || THIS_MAIL.test(text)) || SPEAKS.test(text))
      return false
    let said = 0
    for (const says of SAYS) if (says.test(text)) said++
    return said > 0 && (ABOUT.test(text) || (said > 1 && THIS_MAIL.test(text))) && mostlyAboutMail(text)
  },
  examples: [
    'This e-mail and any attachments are confidential and intended solely for the addressee.',
    'If you are not the intended recipient of this message, please notify the sender and delete it.',
    'Please consider the environment before printing this email.',
    'CONFIDENTIALITY NOTICE: This message is privileged and intended only for the person named above.',
    'Any views expressed in this message do not necessarily represent those of the company.',
    'Our e-mail and its attachments are confidential. If it was sent to you by mistake, please tell the sender and delete it.',
    'Harrow Vale monitors all e-mails. The sender accepts no liability for viruses.',
    'The sender does not accept liability for errors. Please delete this e-mail if you have received it in error.',
    'You must not copy this message or disclose it to anyone if you are not the intended recipient.',
  ],
  counterExamples: [
    'This letter is confidential and may be privileged.',
    'This is a confidential settlement communication. If Varga refuses, we have instructions to sue and to ask for costs. Its insurers will hear of it too. Forward this letter to them without delay.',
    'This message was sent to you in error by our bank, and we demand that you pay the money back within 7 days.',
    'The email of 6 December was confidential, and you published it.',
    'If you have received the goods in error, return them.',
    'Please delete the photographs of my client from your website and confirm that you have done so.',
    'Please delete the message about my client that you sent to all members on 4 May.',
    'The message was confidential, he said, and was sent to reporters by mistake.',
    'We accept no liability for the accident of 4 May.',
  ],
}
