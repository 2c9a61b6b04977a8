/** Words of dispute, wrong, loss, right and ownership, as lemmas: what a letter's assertion is about. Sorted. */
export const WRONGS: ReadonlySet<string> = new Set(
  `abuse accurate agent allege allegedly author authorize authorized authorization breach cause claim commercial confidential contract copied copy
copyright copyrighted create damage debt deceive default defame defect defective delay delete deliver deny developed disclose due entitle entitled
exclusive fail failure false fault fork fraud harm holder host illegal illegally improper improperly infringe infringement infringing injure
injury intellectual internal invoice leak liable license lie loss lose malicious misappropriate mislead misleading misuse neglect negligence
outstanding overcharge overdue own owe owed owner ownership patent pay perjury permission piracy pirate private promise property
proprietary prove publish refund refuse reject repair right rights source steal stolen suffer threaten trademark trespass unauthorized
unlawful unlawfully unpaid unsafe upload violate violation warranty without wrong wrongful wrongly`
    .trim()
    .split(/\s+/),
)
