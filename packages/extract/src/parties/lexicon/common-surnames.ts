/** Family names so common that with a common given name they do not tell one person from another. In lower case, sorted. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  'adams ahmed ali allen anderson bailey baker begum bell brown campbell carter chen clark clarke collins cook cooper cox davies davis edwards evans garcia gonzalez gray green hall harris hernandez hill hughes hussain jackson james jenkins johnson jones kelly khan kim king kumar lee lewis li liu lopez marshall martin martinez miller mitchell moore morgan morris murphy murray nguyen parker patel perez phillips richardson roberts robertson robinson rodriguez rogers scott shah sharma shaw simpson singh smith stewart taylor thomas thompson torres turner walker wang ward watson white williams wilson wood wright young zhang'.split(
    ' ',
  ),
)
