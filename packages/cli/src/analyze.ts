#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { runCommand } from './run-command.js'

/*
 * V8 is to optimize a function only after twelve times as much of its bytecode has run as it would by itself: a run is over in
 * seconds, and half of its processor time would go to optimizing hundreds of functions on threads beside its own, which
 * its workers want for themselves. Measured over 281 letters, against three times as much: 13 to 18 % less processor time in all,
 * 5 to 10 % more in the main thread; twice as late again takes longer there and spares no more.
 */
setFlagsFromString('--interrupt-budget=800000')

process.exitCode = await runCommand(process.argv.slice(2))
