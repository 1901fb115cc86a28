/** How much a problem matters: an `error` stops the command, a `warning` wants the editor's eye, `info` only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** Something in the content that a person should look at. A value, never thrown. */
export interface Problem {
  /** Kebab-case name of the rule that found it, stable over versions: `number-gap`. */
  readonly rule: string;
  /** One Chinese sentence: what is wrong, and what to do. */
  readonly message: string;
  readonly bulletin: string | null;
  /** Printed page, or null where it is not certain. */
  readonly page: number | null;
  /** Line of the source, from 1, or null. */
  readonly line: number | null;
  /** Up to 40 characters of the place. */
  readonly excerpt: string;
  readonly severity: Severity;
  /** Id of the notice concerned, where there is one. */
  readonly notice?: string;
}
