/** The classes and ids by which mail programs mark the message that is answered: Gmail, Thunderbird, Outlook, Yahoo, ProtonMail. */
const NAMES =
  /[.#](?:gmail_quote|gmail_quote_container|gmail_attr|yahoo_quoted|protonmail_quote|moz-cite-prefix|moz-forward-container|divRplyFwdMsg|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|reply-intro|appendonsend)(?![\w-])/

/** Whether a block with this path stands in a quoted message. */
export const isQuotePath = (path: string): boolean =>
  NAMES.test(path) ||
  path.split(' ').some(element => element.startsWith('blockquote') && element.includes('[type=cite]'))
