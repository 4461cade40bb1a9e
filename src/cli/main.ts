#!/usr/bin/env node
import { contractCommand } from './command-line.js';
import { runAsProcess } from './command.js';

await runAsProcess(contractCommand);
