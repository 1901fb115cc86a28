import type { Document } from 'yaml';

/** What a YAML document says as plain data; null where its references cannot be followed: to nothing, or to so many that they would fill the memory. */
export function yamlValue(document: Document): { readonly value: unknown } | null {
  try {
    return { value: document.toJS() as unknown };
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}
