/** A file's size as readers know it. In: bytes. Out: `1.2 MB`, `340 KB` (thousands, as shops say). */
export const fileSize = (bytes: number): string =>
  bytes >= 1_000_000
    ? `${(bytes / 1_000_000).toFixed(1)} MB`
    : `${Math.max(1, Math.round(bytes / 1000))} KB`;
