/** Letters of other alphabets that look exactly like Latin capitals, as scanned plans are full of them. */
const sameLooking: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Ѕ: 'S',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};

/** Capitals in which letters of other alphabets that look the same are Latin; full-width ones are plain. */
export const latinCapitals = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[Ͱ-ӿ]/g, (letter) => sameLooking[letter] ?? letter);

/** Digits that letters are taken for. */
const digitLike: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
};

/** The same capitals with each letter that looks like a digit as that digit. */
export const withDigits = (capitals: string): string =>
  capitals.replace(/[OQILZSBG]/g, (letter) => digitLike[letter] ?? letter);

/** Letters that a digit is taken for, so that "43" may have been "A3". */
const lettersLike: Readonly<Record<string, string>> = {
  '0': 'OQD',
  '1': 'IL',
  '2': 'Z',
  '3': 'B',
  '4': 'A',
  '5': 'S',
  '6': 'G',
  '8': 'B',
  '9': 'G',
};

/** Whether a character may be a letter that was misread as a digit. */
export const looksLike = (digit: string, letter: string): boolean =>
  (lettersLike[digit] ?? '').includes(letter);

/** A text in which characters that are mistaken for one another are one: `lan`, `Jan` and `1an` fold to the same. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[1ij|!]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/8/g, 'b');
