/** Words of haste. */
export const URGENCY =
  'asap expeditiously forthwith immediate immediately instantly now once prompt promptly quickly rapidly soon speedily straightaway swiftly urgent urgently'
