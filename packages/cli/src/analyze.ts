#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { runCommand } from './run-command.js'

/*
 * V8 is to optimize a function only after three times as much of its bytecode has run as it would by itself: a run is over in
 * seconds, and half of its processor time would go to optimizing hundreds of functions on threads beside its own, which
 * its workers want for themselves. Measured over 281 letters: 14 to 20 % less processor time, the same in the main thread.
 */
setFlagsFromString('--interrupt-budget=200000')

process.exitCode = await runCommand(process.argv.slice(2))
