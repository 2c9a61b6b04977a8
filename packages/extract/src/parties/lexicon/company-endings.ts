/** Legal forms at the end of a company's name, in lower case without full stops. Sorted. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  'ab ag asa bv bvba corp gmbh inc incorporated kg kgaa limited llc llp lp ltd ltda nv oy oyj plc pllc pte pty pvt sa sarl sas spa srl'.split(
    ' ',
  ),
)
