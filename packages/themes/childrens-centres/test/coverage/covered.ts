/**
 * What a numbered place of a publication comes to: the parts of the theme that state it, the place of the handbook that
 * says the same, or why nothing states it.
 */
export type Covered =
  | readonly string[]
  | { readonly sameAsHandbook: string }
  | { readonly notStated: string };
