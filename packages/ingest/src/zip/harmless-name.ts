/** A name from an archive or a message as a relative path: forward slashes, no drive, no "..", no control characters, not too long. */
export function harmlessName(name: string): string {
  const parts = [...name]
    .filter(char => char >= ' ' && char !== '\x7f')
    .join('')
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/, '')
    .split('/')
    .filter(part => part !== '' && part !== '.' && part !== '..')
  return parts.join('/').slice(0, 500) || 'unnamed'
}
