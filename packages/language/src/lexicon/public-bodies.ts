/** Nouns that name a public body. */
export const PUBLIC_BODIES =
  'administration agency assembly authority board borough bureau cabinet commission committee congress constabulary council county court department directorate embassy fbi federation government inspectorate judiciary legislature ministry municipality office ombudsman parliament police registry regulator senate state treasury tribunal'
