#!/usr/bin/env node
import { commandLine } from './command-line.js';
import { processTerminal } from './terminal.js';

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await commandLine(process.argv.slice(2), processTerminal());
