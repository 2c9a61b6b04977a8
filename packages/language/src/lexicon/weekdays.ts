/** Names of weekdays and their abbreviations, in lower case. */
export const WEEKDAYS =
  'fri friday mon monday sat saturday sun sunday thu thur thurs thursday tue tues tuesday wed wednesday'
