/** With so many threads it works unless it is told: more than one thread can feed and write for gain nothing. */
export const USUAL_THREADS = 8;

/** No more may be asked for. */
export const MOST_THREADS = 64;

/** What `--help` prints. */
export const help = `npm run --silent assess -- [link|read] [options] [file …]

Reads one case a line, { "household": { … }, "on": "YYYY-MM-DD" }, from the files or from standard input (-), and
writes one line for each, in order: its assessment, the rights of the plan as "entitlements" and national law as
"beside", or { "line", "errors": [{ "path", "code" }] }. Where "on" is missing, today in Qingdao counts. A field told
twice is an error.

  link          writes { "link" } for each case instead: the address that opens it
  read          reads one link a line, alone, among other words or as { "link" }, and writes its case; what of a
                link could not be taken stands under "errors", with its "value", beside the case that is left

  --say zh|en   adds what page and paper say of it: "said": { "sums", "cards", "beside" }; the language of a link's page
  --brief       leaves out conditions, assumptions and basis
  --site URL    what links begin with, such as https://benefits.example
  --threads N   works with N threads, ${MOST_THREADS} at the most; by default with one a core, ${USUAL_THREADS} at the most
  --version     prints the version
  -h, --help    prints this

A file that is called link or read is named ./link or ./read. Ends with 0; with 1 if any line had errors; with 2 after a
fault of input or output.
`;
