/** What ends the name of a company, in lower case without full stops. */
export const COMPANY_SUFFIXES =
  'a/s ab ag aktiengesellschaft as asa berhad bhd bv bvba cic co company corp corporation cv eg ehf ek foundation gbr gmbh group hf holding holdings inc incorporated kabushiki kft kg kgaa kk limited llc lllp llp lp ltd ltda nv ooo oy oyj pbc plc pllc pte pty pvt sa sab sarl sas se sl spa srl sro trust unlimited zoo'
