import { RootCommand } from '@bomb.sh/tab';
import type { ThemeManifest } from '@deepdive/core';
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

/** What the word being typed is to be: the name help has for it, and what was typed before in the command's own places. */
function expected(
  program: Command,
  words: readonly string[],
): { readonly named: string; readonly command?: Command } {
  const typed = words.slice(0, -1);
  const command = program.commands.find((each) => typed.includes(each.name()));
  const options = optionsOf(program, command);
  const named = (word: string | undefined) =>
    options.find((option) => takesValue(option) && (option.long === word || option.short === word));
  const last = named(typed.at(-1));
  if (last) return { named: valueName(last), ...(command ? { command } : {}) };
  if (!command) return { named: 'COMMAND' };
  const places = typed
    .slice(typed.indexOf(command.name()) + 1)
    .filter((word, at, all) => !word.startsWith('-') && !named(all[at - 1]));
  const argument = command.registeredArguments[places.length] ?? command.registeredArguments.at(-1);
  const past = places.length >= command.registeredArguments.length && !argument?.variadic;
  return { named: past ? '' : (argument?.name() ?? ''), command };
}

/** What can be offered out of the registered themes. */
function choicesAmong(themes: readonly ThemeManifest[], words: readonly string[]): Choices {
  const refs = themes.map((theme) => ({ theme, ref: `${theme.id}@${theme.edition}` }));
  const theme = refs.find(({ ref, theme: { id } }) => words.includes(ref) || words.includes(id))?.theme;
  return (named) => (complete) => {
    if (/^THEME/.test(named)) {
      for (const each of refs) complete(each.theme.id, each.theme.title);
      for (const each of refs) complete(each.ref, each.theme.title);
    }
    if (named === 'PART') {
      for (const part of Object.keys(theme ?? {})) complete(part, '');
      for (const list of theme?.lists ?? []) complete(`lists/${list.id}`, list.title);
    }
    if (named === 'STAGE') for (const stage of theme?.selection ?? []) complete(stage.id, stage.says);
    if (named === 'LIST') for (const list of theme?.lists ?? []) complete(list.id, list.title);
    if (named === 'CASE') {
      for (const { onlyWhen } of theme?.requests ?? []) if (onlyWhen !== null) complete(onlyWhen, '');
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
const fromThemes = /^(THEME|PART|STAGE|LIST|CASE)/;

/**
 * Answers a shell that asks what the word being typed could become: one proposal a line, then a directive. Where a
 * file is wanted the shell is left to it.
 */
export async function answer(program: Command, words: readonly string[], host: Host): Promise<void> {
  const typing = words.at(-1) ?? '';
  const { named } = expected(program, words);
  if (!typing.startsWith('-') && holdsFile.test(named)) {
    host.stdout.write(':0\n');
    return;
  }
  // A broken configuration must not disturb somebody's typing.
  const themes = fromThemes.test(named)
    ? await loadThemes(host, undefined).then(
        ({ registry }) => registry.themes,
        () => [],
      )
    : [];
  described(program, fromThemes.test(named) ? choicesAmong(themes, words) : () => nothing).parse([...words]);
}
