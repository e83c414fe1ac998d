/** Whether what came with a message is what belongs to it. */
export type Form = (args: unknown[]) => boolean;

/** As many values come with it as there are checks, and each passes its own. */
export const each =
  (...checks: ((value: unknown) => boolean)[]): Form =>
  (args) =>
    args.length === checks.length && checks.every((fits, n) => fits(args[n]));

/** Nothing comes with it. */
export const none: Form = each();

/** A list of values that pass a check; a gap in it counts as a value. */
export const listOf =
  (fits: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && [...value].every(fits);

export const isFlag = (value: unknown): boolean => typeof value === 'boolean';

export const isText = (value: unknown): value is string => typeof value === 'string';

/** An object that is no list; its own properties may be anything. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
