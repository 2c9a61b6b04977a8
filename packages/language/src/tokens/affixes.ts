/** Prefixes that a hyphen joins to their word: the Universal Dependencies treebanks keep "co-founder" whole and cut "long-term" in three. */
export const PREFIXES =
  'anti bi co contra counter cross de e ex extra infra inter intra macro mal mega micro mid mini multi neo non over pan para poly post pre pro proto pseudo psycho quasi re semi socio sub super supra trans tri ultra un uni vice'

/** Contractions cut in two after so many letters. */
export const CONTRACTIONS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gimme', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['wanna', 3],
])

/** What may follow the last apostrophe of a word and is then a token of its own, with the apostrophe. */
export const CLITICS = 'd ll m re s ve'

/** The last part of a file's name. */
export const EXTENSIONS =
  'aspx avi bat bmp c cc cfg cnf conf cpp cs css csv dat db dll doc docx dmg env eml exe gif go gz h hpp htm html ico ini ipynb iso jar java jpeg jpg js json jsp jsx key kt lic lock log lua md mkv mov mp3 mp4 mpg msg odt ogg otf pdf pem php plist png ppt pptx psd py pyc rar rb rs rtf scss sh sln so sql svg swift tar tex tgz tiff toml ts tsx ttf txt vb wav webp wmv woff xls xlsx xml yaml yml zip'

/** The last part of a host's name. */
export const TOP_LEVEL =
  'ai app at au be biz blog br ca cc ch club cn co com cz de dev dk edu es eu fi fm fr gov gr hk ie il in info int io it jp kr me mil museum mx name net nl no nz online org pl pro pt ru se sg shop site store tech to tr tv tw ua uk us xyz za'
