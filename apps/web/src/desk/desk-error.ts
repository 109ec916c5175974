/** Work that could not be carried on with, with what to do about it. */
export interface DeskError extends Error {
  readonly name: 'DeskError';
}

/** Builds what work ends in that could not be carried on with. */
export function deskError(message: string): DeskError {
  return Object.assign(new Error(message), { name: 'DeskError' as const });
}
