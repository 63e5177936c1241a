/** What the commonest refusals of an operating system mean, as words that follow a path. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  EBUSY: "in use",
  EEXIST: "there already",
  EISDIR: "a folder, not a file",
  ELOOP: "a link that leads to itself",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "not there",
  ENOSPC: "the disk is full",
  ENOTDIR: "not a folder",
  EROFS: "on a disk that is read-only",
  EXDEV: "on another disk",
};

/** What an operating system refused, in plain words: `permission denied`. Nothing where the error is of another kind. */
export function systemWords(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  const code = String(error.code);
  return WORDS[code] ?? code;
}
