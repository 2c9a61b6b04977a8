#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { runCommand } from './run-command.js'

/*
 * V8 is to optimize a function only after twelve times as much of its bytecode has run as it would by itself: a run is over in
 * seconds, and half of its processor time would go to optimizing hundreds of functions on threads beside its own, which
 * its workers want for themselves. Measured over 281 letters: a third less processor time than by itself, a fifth less than at three
 * times as much, the same in the main thread; at 24 times the main thread takes longer than what is spared beside it.
 */
setFlagsFromString('--interrupt-budget=800000')

process.exitCode = await runCommand(process.argv.slice(2))
