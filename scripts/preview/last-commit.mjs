import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundled } from "../bundled.mjs";
import { rootFolder } from "../files.mjs";

const MOST = 64 * 1024 * 1024;

/** The calculator as it was committed last, whatever has been changed since. */
export async function lastCommit() {
  const folder = mkdtempSync(join(tmpdir(), "last-commit-"));
  try {
    const archive = run("git", ["archive", "--format=tar", "HEAD", "lib/entitlements", "tsconfig.json"]);
    run("tar", ["-x", "-C", folder], archive);
    return await bundled("lib/entitlements/index.ts", { from: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command, args, input) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: rootFolder, input, maxBuffer: MOST });
  if (status !== 0) throw new Error(String(error?.message ?? stderr).trim());
  return stdout;
}
