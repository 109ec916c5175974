import { capitalised, idInWords, type ListManifest, type ThemeManifest } from '@deepdive/core';

/** "List 6: Children in need", or the title alone where no number is printed. */
export const listName = ({ number, title }: Pick<ListManifest, 'number' | 'title'>): string =>
  number === null ? title : `List ${number}: ${title}`;

/** What a part of a theme that is handed over or drawn from is called: a list by its title, others in words. */
export function partName(theme: ThemeManifest, id: string): string {
  const list = theme.lists.find((each) => each.id === id);
  if (list) return listName(list);
  return theme.guidance.find((each) => each.id === id)?.title ?? capitalised(idInWords(id));
}

/** The label of a field of a list, as printed. */
export const fieldLabel = (theme: ThemeManifest, list: string, field: string): string =>
  theme.lists.find(({ id }) => id === list)?.fields.find(({ id }) => id === field)?.label ??
  capitalised(idInWords(field));
