/** Where the answer to a question is asked back, below its field. */
export function doubtId(path: string): string {
  return `${path}-doubt`;
}
