import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { AppError, exitCodeOf } from '../errors.ts';
import { addBackupCommand } from './backup.ts';
import { addEvaluateCommand } from './evaluate.ts';
import { addExplainCommand } from './explain.ts';
import { addExportCommand } from './export.ts';
import { addExtractCommand } from './extract.ts';
import { addImportCommand } from './import.ts';
import { addIngestCommand } from './ingest.ts';
import { addMigrateCommand } from './migrate.ts';
import { printMessage } from './output.ts';
import { addRestoreCommand } from './restore.ts';
import { addRetractCommand } from './retract.ts';
import { addServeCommand } from './serve.ts';
import { addStatsCommand } from './stats.ts';

const environmentHelp = `
Environment:
  NEWSGRAPH_STORE   where the graph is: file:PATH (default file:./data/graph), memory:,
                    neo4j://HOST:7687, neo4j+s://HOST, bolt://HOST:7687
  NEO4J_USER        user of a Neo4j store (default neo4j)
  NEO4J_PASSWORD    password of a Neo4j store
  PORT, HOST        where serve listens (default 4000 on 127.0.0.1)
  NEWSGRAPH_TOKEN   what changes must send as Authorization: Bearer; needed beyond 127.0.0.1
  NEWSGRAPH_MODEL   folder of the tagger's model (default: the one that comes with it)
  LOG_LEVEL         trace, debug, info (default), warn, error, silent

Exit codes: 0 done, 1 work failed, 2 usage, 78 configuration.`;

function buildProgram(): Command {
  const program = new Command('newsgraph')
    .description(
      'Turns Chinese newspaper pages into a knowledge graph whose every fact leads to the sentence that says it',
    )
    .version(packageJson.version)
    .showHelpAfterError('(newsgraph --help lists the commands)')
    .addHelpText('after', environmentHelp)
    .exitOverride();
  addExtractCommand(program);
  addExplainCommand(program);
  addIngestCommand(program);
  addRetractCommand(program);
  addServeCommand(program);
  addMigrateCommand(program);
  addExportCommand(program);
  addImportCommand(program);
  addBackupCommand(program);
  addRestoreCommand(program);
  addEvaluateCommand(program);
  addStatsCommand(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}

function reportError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed it
  const isKnown = error instanceof AppError;
  printMessage(
    `newsgraph: ${isKnown ? error.message : `unexpected failure: ${error instanceof Error ? error.stack : String(error)}`}`,
  );
  return exitCodeOf(error);
}

/** Runs one command line (`argv` as in process.argv) and gives its exit code; never throws. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  try {
    await buildProgram().parseAsync([...argv]);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return reportError(error);
  }
}
