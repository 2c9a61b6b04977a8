/** Groups of people, and "Sirs" of a salutation, that are no party, in lower case, that taggers take for organizations. Sorted. */
export const PLURAL_LABELS: ReadonlySet<string> = new Set(
  'americans britons bundists catholics christians conservatives democrats europeans evangelicals hispanics independents islamists israelis jews kurds latinos liberals libertarians londoners marxists millennials mormons mps muslims nazis palestinians progressives protestants refugees republicans russians scots senators shias shiites sirs socialists staters sunnis syrians tories unionists whigs yorkers'.split(
    ' ',
  ),
)
