/** The names of a theme package, in the forms its files need. */
export interface ThemeNames {
  /** `home-visits`. */
  readonly id: string;
  /** `homeVisits`, as the theme is exported. */
  readonly exported: string;
  /** `Home visits`. */
  readonly title: string;
  /** `theme-home-visits`, the package and its folder. */
  readonly packageName: string;
}

/** A framework that a theme extends: the package it comes from and the name it is exported under. */
export interface Framework {
  readonly packageName: string;
  readonly exported: string;
}

const camelCased = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** What is wrong with the name of a theme, in words; nothing where it can be used. */
export function nameProblem(name: string): string | undefined {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return undefined;
  const near = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '');
  const suggestion = near === '' ? 'home-visits' : near;
  return `"${name}" cannot name a theme. Use lower-case words with hyphens between, such as ${suggestion}.`;
}

/** The names that follow from the id of a theme. */
export function namesOf(id: string): ThemeNames {
  const words = id.replaceAll('-', ' ');
  return {
    id,
    exported: camelCased(id),
    title: words.charAt(0).toUpperCase() + words.slice(1),
    packageName: `theme-${id}`,
  };
}

/** What is wrong with the name of a framework, in words; nothing where it can be one. */
export function frameworkProblem(named: string): string | undefined {
  if (/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*(#[A-Za-z_$][\w$]*)?$/.test(named))
    return undefined;
  return `"${named}" names no framework. Name a theme of Deepdive (jtai), or a package with the export after a hash where it is called otherwise (@council/theme-panel#panel).`;
}

/**
 * The framework that is named: an id of this house's (`panel`), or a package, with the export after a hash where it is
 * not the package's own name (`@council/theme-panel#panel`).
 */
export function frameworkOf(named: string): Framework {
  const [packageNamed = '', exported] = named.split('#');
  const packageName = /[@/]/.test(packageNamed) ? packageNamed : `@deepdive/theme-${packageNamed}`;
  const last = packageName.split('/').at(-1) ?? packageName;
  return { packageName, exported: exported ?? camelCased(last.replace(/^theme-/, '')) };
}
