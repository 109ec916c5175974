/** A file's name without its folder, whichever way the machine slants its paths. */
export const fileName = (path: string): string => /[^/\\]*$/.exec(path)?.[0] ?? path;

/** What a file's name ends in, its dot included and in small letters: `.csv`; empty where there is nothing. */
export const ending = (path: string): string => /[^/\\](\.[^./\\]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
