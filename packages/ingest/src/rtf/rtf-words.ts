/** Groups whose text is not the document's. */
export const SILENT = new Set(
  'colortbl datafield datastore falt fldinst filetbl fontemb generator keywords latentstyles listoverridetable listtable object objdata pgdsctbl pict revtbl rsidtbl shppict nonshppict shpinst sp sn sv themedata upr wgrffmtfilter xmlnstbl bkmkstart bkmkend atnid atnauthor annotation nextfile template panose userprops formfield mmathPr pnseclvl'.split(
    ' ',
  ),
)
/** Groups that are gathered apart from the text. */
export const APART = new Set([
  'author',
  'creatim',
  'fonttbl',
  'footer',
  'footerf',
  'footerl',
  'footerr',
  'footnote',
  'header',
  'headerf',
  'headerl',
  'headerr',
  'info',
  'listtext',
  'pntext',
  'stylesheet',
  'title',
])
export const CHARACTERS: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  _: '-',
  bullet: '•',
  cell: '',
  emdash: '—',
  emspace: ' ',
  endash: '–',
  enspace: ' ',
  ldblquote: '“',
  line: '\n',
  lquote: '‘',
  qmspace: ' ',
  rdblquote: '”',
  rquote: '’',
  tab: '\t',
}
