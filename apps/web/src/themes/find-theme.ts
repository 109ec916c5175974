import type { ThemeManifest } from '@deepdive/core';

/** A theme's reference: `id@edition`. */
export const refOf = ({ id, edition }: Pick<ThemeManifest, 'id' | 'edition'>): string => `${id}@${edition}`;

/** The theme and the frameworks it extends, for the criteria they state. */
export function withFrameworks(
  theme: ThemeManifest,
  themes: readonly ThemeManifest[],
): readonly ThemeManifest[] {
  return [theme, ...themes.filter((each) => each !== theme && theme.extends.includes(refOf(each)))];
}
