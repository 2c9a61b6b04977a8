/** What a party to a case or a contract is called, in lower case: terms that need no quotation marks ("Delphine Arnaud (Claimant)"). Sorted. */
export const CASE_ROLES: ReadonlySet<string> = new Set(
  'appellant applicant borrower buyer claimant complainant contractor creditor customer debtor defendant employee employer guarantor insurer landlord lender lessee lessor licensee licensor petitioner plaintiff purchaser respondent seller supplier tenant vendor'.split(
    ' ',
  ),
)
