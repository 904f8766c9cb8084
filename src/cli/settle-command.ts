import type { Command, CommanderError } from 'commander';
import type { HelpTopic } from '../messages/catalogue.js';
import { helpText } from '../messages/help.js';
import { nearestWords } from '../model/nearest.js';
import { UsageError } from '../model/usage-error.js';
import { type Context, Finished } from './context.js';
import { EXIT } from './exit-codes.js';

/** Gives a command our help, our language and our exit codes in place of commander's. */
export function settleCommand(command: Command, topic: HelpTopic, { lang }: Context): Command {
  let shown = '';
  const show = (text: string): void => {
    shown += text;
  };
  return command
    .configureHelp({ formatHelp: () => helpText(topic, lang) })
    .configureOutput({ writeOut: show, writeErr: show, outputError: () => {} })
    .option('--lang <lang>')
    .exitOverride((error) => {
      throw shown === ''
        ? wrongCall(error, command)
        : new Finished(error.exitCode === 0 ? EXIT.pass : EXIT.usage, shown);
    });
}

const fullName = (command: Command): string =>
  command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;

/** Commander names what is wrong by a code; the word it is about stands in quotes in its message. */
function wrongCall(error: CommanderError, command: Command): Error {
  const name = fullName(command);
  const given = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const known = command.commands.map((each) => each.name());
  switch (error.code) {
    case 'commander.unknownOption': {
      const flags = command.options.flatMap(({ long }) => long ?? []);
      return usage({ code: 'option-unknown', args: { given, command: name, nearest: nearest(given, flags) } });
    }
    case 'commander.unknownCommand':
      return usage({ code: 'command-unknown', args: { given, known, nearest: nearest(given, known) } });
    case 'commander.optionMissingArgument':
      return usage({ code: 'option-value-missing', args: { option: longFlag(given), command: name } });
    case 'commander.missingArgument':
      return usage({ code: 'argument-missing', args: { argument: given, command: name } });
    case 'commander.excessArguments':
      return usage({ code: 'argument-extra', args: { given: command.args.at(-1) ?? '', command: name } });
    default:
      return error;
  }
}

const nearest = (given: string, known: readonly string[]): string | null => nearestWords(given, known)[0] ?? null;
const usage = (of: UsageError['usage']): UsageError => new UsageError(of);

/** --format from "-f, --format <format>" */
const longFlag = (flags: string): string => /--[\w-]+/u.exec(flags)?.[0] ?? flags;
