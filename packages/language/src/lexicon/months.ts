/** Names of months and their abbreviations, in lower case. */
export const MONTHS =
  'apr april aug august dec december feb february jan january jul july jun june mar march may nov november oct october sep sept september'
