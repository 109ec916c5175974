import { counted } from '@deepdive/core';
import type { ExitStatus, Session } from '../session.js';
import { table } from '../terminal/layout.js';

/** `deepdive themes`: the registered themes. */
export async function themes(session: Session): Promise<ExitStatus> {
  const { registry, settings } = await session.themes();
  if (session.json) {
    session.printJson(
      registry.themes.map(({ id, edition, title, publication, extends: framework }) => ({
        id,
        edition,
        title,
        publication,
        extends: framework,
        package: settings.packages?.[id] ?? null,
      })),
    );
    return 0;
  }
  const rows = registry.themes.map((theme) => [
    `${theme.id}@${theme.edition}`,
    theme.title,
    `${theme.publication.publisher} ${theme.publication.number}, ${theme.publication.published}`,
    theme.extends.join(', '),
    [
      theme.lists.length > 0 ? counted(theme.lists.length, 'list') : '',
      theme.criteria.length > 0 ? counted(theme.criteria.length, 'criterion', 'criteria') : '',
    ]
      .filter(Boolean)
      .join(', '),
  ]);
  session.print(table(['Theme', 'Title', 'Publication', 'Extends', 'Holds'], rows, session));
  return 0;
}
