import { type Arguments, dataFile } from '../arguments.js'

/** Part-of-speech accuracy on documents kept out of training. */
export function run(args: Arguments): void {
  console.log(dataFile(args, 'tags', 'ewt.conllu.gz'))
}
