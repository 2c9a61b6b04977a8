/** Legal forms at the end of a company's name, in lower case without full stops. Sorted. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  'ab ag aps asa berhad bhd bv bvba clg corp dac gmbh inc incorporated kg kgaa limited llc llp lp ltd ltda nv oy oyj partg partnerschaft plc pllc pte pty pvt sa sarl sas spa srl teoranta'.split(
    ' ',
  ),
)

/** Whether the word (in lower case, with or without full stops) is a legal form: "ltd", "s.a.". */
export const isCompanyEnding = (word: string): boolean =>
  COMPANY_ENDINGS.has(word.includes('.') ? word.replaceAll('.', '') : word)
