import { Argument, Command, Option } from 'commander';
import { type Host, programVersion } from './host.js';
import { refusal } from './refusal.js';
import type { ExitStatus, Session, SharedOptions } from './session.js';

const onceMore = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const themeArgument = () =>
  new Argument('<THEME>', 'a theme, as id or id@edition; an id alone means its newest edition');
const pathsArgument = () =>
  new Argument(
    '<PATH...>',
    'workbooks (.xlsx, .ods), csv files, or folders or .zip files of them; one submission together, the last the newest',
  );
const inspectedOption = () => new Option('--inspected <DATE>', 'the day of inspection, YYYY-MM-DD');
const mappingOption = () =>
  new Option('--mapping <FILE>', 'spellings, headers and sheet names that were accepted (.json or .xlsx)');

const limitOption = () =>
  new Option(
    '--limit <NAME=NUMBER>',
    'raise or lower a limit of reading that a message names (repeatable)',
  ).argParser(onceMore);

/** What ends a run: the status of the command that was carried out. */
export type End = (status: ExitStatus) => void;

/**
 * Declares every command. Nothing of what a command needs is loaded before that command is carried out, so that help
 * and completion stay quick.
 */
export function declareProgram(host: Host, end: End): Command {
  const program = new Command('deepdive');
  const needed = new Set<Option>();
  // Commander looks for mandatory options before it looks for unknown ones, and so would pass over a misspelling.
  const need = (option: Option): Option => {
    needed.add(option);
    option.description += ' (required)';
    return option;
  };
  program.hook('preAction', (_, command) => {
    const missing = command.options.find(
      (option) => needed.has(option) && command.getOptionValue(option.attributeName()) === undefined,
    );
    if (!missing) return;
    throw refusal({
      code: 'option-missing',
      says: `${missing.long} is missing.`,
      expected: `${missing.flags}: ${missing.description.replace(' (required)', '')}`,
    });
  });
  const session = async (): Promise<Session> => {
    const { startSession } = await import('./session.js');
    return startSession(host, program.opts<SharedOptions>());
  };

  program
    .description('Reads, checks, selects and hands out what an inspection needs, for any registered theme.')
    .option('--json', 'write one JSON document to standard output and nothing else')
    .option(
      '--config <FILE>',
      'the themes to work with; else the nearest deepdive.config.{ts,js,mjs}, else the built-in ones',
    )
    .version(programVersion(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [COMMAND]', 'show help for a command')
    .configureHelp({ showGlobalOptions: true })
    .usage('COMMAND …')
    .addHelpText(
      'after',
      '\nExit status: 0 done and nothing must be fixed, 1 something must be fixed, 2 could not be done.',
    );

  program
    .command('themes')
    .description('list the registered themes')
    .action(async () => end(await (await import('./commands/themes.js')).themes(await session())));

  program
    .command('show')
    .description('show what a theme states, whole or one part of it, with citations')
    .addArgument(themeArgument())
    .argument('[PART]', 'such as lists, lists/childrenInNeed, criteria, selection, timeline, requests, tool')
    .action(async (theme: string, part: string | undefined) =>
      end(await (await import('./commands/show.js')).show(await session(), theme, part)),
    );

  program
    .command('diff')
    .description('show what changed between two editions or themes')
    .argument('<THEME_A>', 'the earlier theme, as id or id@edition')
    .argument('<THEME_B>', 'the later theme')
    .action(async (before: string, after: string) =>
      end(await (await import('./commands/diff.js')).diff(await session(), before, after)),
    );

  program
    .command('template')
    .description('write an Excel workbook to fill in: exact labels, drop-downs, messages, guidance, codes')
    .addArgument(themeArgument())
    .option('-o, --output <FILE.xlsx>', 'the workbook to write')
    .option('--csv <DIR>', 'a folder for one csv file a list')
    .option('--plan', 'the action plan that follows the inspection, in place of the lists')
    .action(async (theme: string, options) =>
      end(await (await import('./commands/template.js')).template(await session(), theme, options)),
    );

  program
    .command('sample')
    .description('write the workbook of a made-up local authority, with faults if wanted')
    .addArgument(themeArgument())
    .option('-o, --output <FILE.xlsx>', 'the workbook to write')
    .addOption(need(inspectedOption()))
    .option('--children <N>', 'how many children it knows', '400')
    .option('--seed <N>', 'the same seed gives the same authority', '1')
    .option('--faults <RATE>', 'share of rows with a planted fault, from 0 to 1', '0')
    .option('--csv <DIR>', 'a folder for one csv file a list')
    .action(async (theme: string, options) =>
      end(await (await import('./commands/sample.js')).sample(await session(), theme, options)),
    );

  program
    .command('check')
    .description('check a submission: what is missing, what is wrong in which cell, how to mend it')
    .addArgument(themeArgument())
    .addArgument(pathsArgument())
    .addOption(need(inspectedOption()))
    .option('--listed <DATE>', 'the day the lists speak for, where it is not the day of inspection')
    .addOption(mappingOption())
    .option(
      '--report <FILE>',
      'write a report: .xlsx, .html, .json, .csv, .sarif or .junit.xml (repeatable)',
      onceMore,
    )
    .option(
      '--review <FILE.xlsx>',
      'write what was recognised, to accept or correct and hand back with --mapping',
    )
    .option('--cleaned <FILE.xlsx>', 'write the lists as they were read, standardised')
    .option('--only <LIST>', 'check this list alone (repeatable)', onceMore)
    .addOption(limitOption())
    .addOption(new Option('--group <BY>', 'show what was found').choices(['rule', 'child']).default('rule'))
    .option('--top <N>', 'how many problems to show here; reports hold all', '10')
    .option('--show-values', 'show the values of the cells concerned')
    .action(async (theme: string, paths: readonly string[], options) =>
      end(await (await import('./commands/check.js')).check(await session(), theme, paths, options)),
    );

  program
    .command('timeline')
    .description('show every milestone of an inspection with its date')
    .addArgument(themeArgument())
    .addOption(
      need(new Option('--notified <DATE>', 'the day of notification, YYYY-MM-DD or YYYY-MM-DDTHH:MM')),
    )
    .option('--event <NAME=DATE>', 'the date of a later event (repeatable)', onceMore)
    .option(
      '--when <CASE>',
      'leave out what arises only in a case that is not named; else every case is shown and marked (repeatable)',
      onceMore,
    )
    .option('--ics <FILE>', 'write a calendar file')
    .action(async (theme: string, options) =>
      end(await (await import('./commands/timeline.js')).timeline(await session(), theme, options)),
    );

  program
    .command('select')
    .description('run one stage of case selection and record it so that anyone can run it again')
    .addArgument(themeArgument())
    .argument('<PATH...>', 'the submission, and records (.json) of earlier stages')
    .addOption(need(new Option('--stage <STAGE>', 'the stage to run')))
    .addOption(need(inspectedOption()))
    .addOption(
      need(new Option('--seed <N>', 'what the draw starts from: a number or a text, stated beforehand')),
    )
    .option('--count <N>', 'how many children, within what the text allows')
    .option(
      '--stratify <FIELD,...>',
      'spread the draw over the values of these fields; else of those the theme states for the stage; "" for none',
    )
    .option('--include <ID:REASON>', 'a child a person chose (repeatable)', onceMore)
    .option('--exclude <ID:REASON>', 'a child a person ruled out (repeatable)', onceMore)
    .addOption(mappingOption())
    .addOption(limitOption())
    .option('-o, --output <RECORD.json>', 'write the selection record')
    .option('--sheet <FILE.html>', 'write the sheet to print')
    .action(async (theme: string, paths: readonly string[], options) =>
      end(await (await import('./commands/select.js')).select(await session(), theme, paths, options)),
    );

  program
    .command('verify')
    .description('run a selection record again on the same submission: same children, or what differs')
    .argument('<RECORD.json>', 'the selection record')
    .argument('<PATH...>', 'the submission, and records (.json) of earlier stages')
    .addOption(mappingOption())
    .addOption(limitOption())
    .action(async (record: string, paths: readonly string[], options) =>
      end(await (await import('./commands/verify.js')).verify(await session(), record, paths, options)),
    );

  program
    .command('requests')
    .description('show the information that is asked for, or match a folder of files to it')
    .addArgument(themeArgument())
    .option('--when <CASE>', 'a case on which further requests depend (repeatable)', onceMore)
    .option('--folder <DIR>', 'a folder whose files begin with item numbers, such as "1.4 audits.pdf"')
    .action(async (theme: string, options) =>
      end(await (await import('./commands/requests.js')).requests(await session(), theme, options)),
    );

  program
    .command('forms')
    .description('write the tracking tool as a form to fill in')
    .addArgument(themeArgument())
    .addOption(
      need(
        new Option('-o, --output <FILE>', 'the form to write: .docx or .html (repeatable)').argParser(
          onceMore,
        ),
      ),
    )
    .option('--case <ID>', 'the case number to put on it')
    .action(async (theme: string, options) =>
      end(await (await import('./commands/forms.js')).forms(await session(), theme, options)),
    );

  program
    .command('measures')
    .description('take the numbers a publication asks for from the lists, as far as these can tell')
    .addArgument(themeArgument())
    .addArgument(pathsArgument())
    .addOption(need(new Option('--on <DATE>', 'the day the numbers are taken on, YYYY-MM-DD')))
    .addOption(mappingOption())
    .addOption(limitOption())
    .option('--report <FILE>', 'write the numbers: .csv or .json')
    .action(async (theme: string, paths: readonly string[], options) =>
      end(await (await import('./commands/measures.js')).measures(await session(), theme, paths, options)),
    );

  program
    .command('outcomes')
    .description('tell which families can be claimed for, which are one item short, and why')
    .addArgument(themeArgument())
    .addArgument(pathsArgument())
    .addOption(need(new Option('--as-of <DATE>', 'the day the families are told on, YYYY-MM-DD')))
    .option('--family <ID>', 'why this family stands where it does (repeatable)', onceMore)
    .option('--near', 'only families that are eligible and one item short')
    .option('--audit <N>', 'draw so many claimable families, spread over their problems, with their evidence')
    .option('--seed <N>', 'what the draw of an audit starts from, stated beforehand')
    .option(
      '--choose <ASSUMPTION=READING>',
      "the authority's reading of what the text leaves open (repeatable); else the configuration's, else the theme's",
      onceMore,
    )
    .option('--top <N>', 'families shown; 0 for all', '50')
    .addOption(mappingOption())
    .addOption(limitOption())
    .option('--report <FILE>', 'write what is told: .xlsx, .html, .json or .csv (repeatable)', onceMore)
    .action(async (theme: string, paths: readonly string[], options) =>
      end(await (await import('./commands/outcomes.js')).outcomes(await session(), theme, paths, options)),
    );

  program
    .command('judge')
    .description("point out grades that do not fit the framework's rules; never a grade")
    .addArgument(themeArgument())
    .argument('<GRADES.json>', 'the grades, and the facts beside them')
    .action(async (theme: string, grades: string) =>
      end(await (await import('./commands/judge.js')).judge(await session(), theme, grades)),
    );

  program
    .command('proportion')
    .description("put a proportion into the framework's words")
    .addArgument(themeArgument())
    .argument('<PART>', 'how many')
    .argument('<WHOLE>', 'of how many')
    .action(async (theme: string, part: string, whole: string) =>
      end(await (await import('./commands/proportion.js')).proportion(await session(), theme, part, whole)),
    );

  program
    .command('plan')
    .description('read an action plan: what is overdue, complete, contradictory or unreadable on a day')
    .argument('<FILE>', 'the plan: a workbook (.xlsx) or csv file')
    .addOption(need(new Option('--as-of <DATE>', 'the day on which the plan is looked at, YYYY-MM-DD')))
    .option('--theme <THEME>', 'the theme whose action plan it is; else one in the usual columns')
    .addOption(
      new Option('--due-by <WHICH>', 'the printed date that decides what is late, where a plan has two')
        .choices(['completion', 'milestone'])
        .default('completion'),
    )
    .addOption(limitOption())
    .option('--report <FILE>', 'write a report: .xlsx, .html, .json or .csv (repeatable)', onceMore)
    .action(async (file: string, options) =>
      end(await (await import('./commands/plan.js')).plan(await session(), file, options)),
    );

  program
    .command('export')
    .description("write the lists in other people's formats")
    .addArgument(themeArgument())
    .addOption(
      need(new Option('--as <FORMAT>', 'the format').choices(['csvw', 'table-schema', 'json-schema', 'sql'])),
    )
    .addOption(need(new Option('-o, --output <PATH>', 'the file to write')))
    .action(async (theme: string, options) =>
      end(await (await import('./commands/export.js')).exportLists(await session(), theme, options)),
    );

  program
    .command('reference')
    .description('write a page for each theme that a person can tick off against its publication (Markdown)')
    .argument('<DIR>', 'the folder to write into')
    .argument('[THEME...]', 'themes, as id or id@edition; else all that are registered')
    .action(async (folder: string, themes: readonly string[]) =>
      end(await (await import('./commands/reference.js')).reference(await session(), folder, themes)),
    );

  program
    .command('demo')
    .description('work through an inspection of a made-up authority and write everything into a folder')
    .argument('<DIR>', 'the folder to write into')
    .option('--theme <THEME>', "the theme; else the configuration's")
    .option('--notified <DATE>', "the day of notification; else the configuration's")
    .option('--children <N>', "how many children the authority knows; else the configuration's")
    .action(async (folder: string, options) =>
      end(await (await import('./commands/demo.js')).demo(await session(), folder, options)),
    );

  program
    .command('serve')
    .description('open an inspection in the web app, on this machine and for one browser alone')
    .argument('<FILE>', 'the inspection, such as inspection.deepdive; it is begun where there is none')
    .option('--port <N>', 'the port to listen on; 0 for any that is free', '0')
    .action(async (file: string, options) =>
      end(await (await import('./commands/serve.js')).serve(await session(), file, options)),
    );

  program
    .command('browser')
    .description(
      'write the folder from which a host serves the web app to browsers, where everything stays in them',
    )
    .argument('<DIR>', 'the folder to write')
    .action(async (folder: string) =>
      end(await (await import('./commands/browser.js')).browser(await session(), folder)),
    );

  program
    .command('complete')
    .description('print the completion script of a shell, for example: source <(deepdive complete bash)')
    .addArgument(new Argument('<SHELL>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .action(async (shell: string) => (await import('./completion/script.js')).printScript(shell));

  return program;
}
