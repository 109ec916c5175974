import { RootCommand } from '@bomb.sh/tab';
import type { Registry } from '@deepdive/core';
import type { Command, Option } from 'commander';
import { loadThemes } from '../config/load-themes.js';
import type { Host } from '../host.js';

type Offer = (complete: (value: string, description: string) => void) => void;

/** What there is to choose from, by the name under which help shows a word. */
type Choices = (named: string) => Offer;

const nothing: Offer = () => {};
const holdsFile = /FILE|DIR|PATH|RECORD|FOLDER/;

/** What help calls the value of an option: `FILE.xlsx` in `--output <FILE.xlsx>`. */
const valueName = (option: Option): string => /[<[](.+?)[>\]]/.exec(option.flags)?.[1] ?? '';
const takesValue = (option: Option): boolean => option.required || option.optional;

function optionsOf(program: Command, command: Command | undefined): readonly Option[] {
  return [...(command?.options ?? []), ...program.options];
}

/** What help calls the word being typed: `THEME`, `FILE.xlsx`; nothing past the last word a command takes. */
function expected(program: Command, words: readonly string[]): string {
  const typed = words.slice(0, -1);
  const command = program.commands.find((each) => typed.includes(each.name()));
  const options = optionsOf(program, command);
  const valued = (word: string | undefined) =>
    options.find((option) => takesValue(option) && [option.long, option.short].includes(word ?? ''));
  const last = valued(typed.at(-1));
  if (last) return valueName(last);
  if (!command) return 'COMMAND';
  const places = typed
    .slice(typed.indexOf(command.name()) + 1)
    .filter((word, at, all) => !word.startsWith('-') && !valued(all[at - 1]));
  const argument =
    command.registeredArguments[places.length] ?? command.registeredArguments.find((each) => each.variadic);
  // The PART of a proportion is a number, and not a part of the theme.
  const isNumber = argument?.required && argument.name() === 'PART';
  return argument === undefined || isNumber ? '' : argument.name();
}

/** What can be offered out of the registered themes. */
function choicesAmong({ themes, find }: Registry, words: readonly string[]): Choices {
  const refs = themes.map((theme) => ({ theme, ref: `${theme.id}@${theme.edition}` }));
  const named = words.find((word) => refs.some(({ ref, theme }) => word === ref || word === theme.id));
  const theme = named === undefined ? undefined : find(named).theme;
  return (wanted) => (complete) => {
    if (/^THEME/.test(wanted)) {
      for (const each of refs) complete(each.theme.id, each.theme.title);
      for (const each of refs) complete(each.ref, each.theme.title);
    }
    if (wanted === 'PART') {
      for (const part of Object.keys(theme ?? {})) complete(part, '');
      for (const list of theme?.lists ?? []) complete(`lists/${list.id}`, list.title);
      for (const each of theme?.outcomes ?? []) complete(`outcomes/${each.code}`, each.headline);
    }
    if (wanted === 'STAGE') for (const stage of theme?.selection ?? []) complete(stage.id, stage.says);
    if (wanted === 'LIST') for (const list of theme?.lists ?? []) complete(list.id, list.title);
    if (wanted === 'ASSUMPTION=READING') {
      for (const { id, choices } of theme?.assumptions ?? []) {
        for (const [reading, says] of Object.entries(choices)) complete(`${id}=${reading}`, says);
      }
    }
    if (wanted === 'CASE') {
      const conditional = (words.includes('timeline') ? theme?.timeline : theme?.requests) ?? [];
      for (const { onlyWhen } of conditional) if (onlyWhen !== null) complete(onlyWhen, '');
    }
  };
}

const oneOf =
  (known: readonly string[]): Offer =>
  (complete) => {
    for (const each of known) complete(each, '');
  };

function addOptions(
  to: { option: RootCommand['option'] },
  options: readonly Option[],
  choices: Choices,
): void {
  for (const option of options) {
    const long = option.long?.slice(2);
    if (long === undefined) continue;
    const alias = option.short?.slice(1);
    const offer = option.argChoices ? oneOf(option.argChoices) : choices(valueName(option));
    if (takesValue(option)) to.option(long, option.description, offer, alias);
    else if (alias === undefined) to.option(long, option.description);
    else to.option(long, option.description, alias);
  }
}

/** The program in the words of the completion library. */
function described(program: Command, choices: Choices): RootCommand {
  const root = new RootCommand();
  addOptions(root, program.options, choices);
  for (const command of program.commands) {
    const shown = root.command(command.name(), command.description());
    addOptions(shown, optionsOf(program, command), choices);
    for (const argument of command.registeredArguments) {
      const offer = argument.argChoices ? oneOf(argument.argChoices) : choices(argument.name());
      shown.argument(argument.name(), offer, argument.variadic);
    }
  }
  return root;
}

/** Which words need the themes to be loaded before they can be completed. */
const fromThemes = /^(THEME|PART|STAGE|LIST|CASE|ASSUMPTION)/;

/**
 * Answers a shell that asks what the word being typed could become: one proposal a line, then a directive. Where a
 * file is wanted the shell is left to it.
 */
export async function answer(program: Command, words: readonly string[], host: Host): Promise<void> {
  const typing = words.at(-1) ?? '';
  const named = expected(program, words);
  if (!typing.startsWith('-') && holdsFile.test(named)) {
    host.stdout.write(':0\n');
    return;
  }
  // A broken configuration must not disturb somebody's typing.
  const registry = fromThemes.test(named)
    ? await loadThemes(host, configNamed(words)).then(
        (loaded) => loaded.registry,
        () => null,
      )
    : null;
  described(program, registry ? choicesAmong(registry, words) : () => nothing).parse([...words]);
}

const configNamed = (words: readonly string[]): string | undefined => {
  const at = words.indexOf('--config');
  return at < 0 ? undefined : words[at + 1];
};
