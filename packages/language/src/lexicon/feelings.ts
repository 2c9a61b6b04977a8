/** Participles that are adjectives after "be", unless somebody is said to cause the feeling ("was surprised by"). */
export const FEELINGS =
  'alarmed amazed annoyed appalled ashamed astonished bored concerned confused delighted depressed disappointed disgusted dismayed dissatisfied embarrassed excited exhausted frightened frustrated horrified impressed interested offended outraged overwhelmed pleased puzzled relieved saddened satisfied scared shocked surprised terrified thrilled tired upset worried'
