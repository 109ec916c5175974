const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * The text without what no document may hold: control characters, halves of characters and noncharacters become
 * U+FFFD. Tabs and line ends stay.
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => ('\t\n\r'.includes(character) ? character : '\ufffd'));
}
