/** How large the site is when it is kept: the number of files, and their bytes as stored. */
export interface OfflineSize {
  readonly files: number;
  readonly bytes: number;
}
