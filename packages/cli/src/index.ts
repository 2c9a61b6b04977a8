export { type ExitCode, runCommand } from './run-command.js'
