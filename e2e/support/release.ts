import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withPolicy } from "@/scripts/content-security-policy.mjs";
import { filesBelow, outFolder } from "@/scripts/files.mjs";
import { makeWorker } from "@/scripts/offline/make-worker.mjs";
import { serve } from "@/scripts/serve.mjs";

/** A copy of the built site on a server of its own, which can be stopped, and get another release. */
export class Release {
  private readonly folder = join(mkdtempSync(join(tmpdir(), "release-")), "/");
  private server: { close: () => Promise<unknown> } | undefined;

  constructor(private readonly port: number) {
    cpSync(outFolder, this.folder, { recursive: true });
  }

  readonly origin = () => `http://localhost:${this.port}`;

  async start(): Promise<void> {
    this.server = await serve({ port: this.port, folder: this.folder });
  }

  async stop(): Promise<void> {
    await this.server?.close();
    this.server = undefined;
  }

  /** Puts other words on every page, as a release would, and serves that. */
  async release(from: string, to: string): Promise<void> {
    await this.stop();
    for (const file of filesBelow(this.folder)) {
      if (/\.(?:br|gz)$/.test(file)) rmSync(join(this.folder, file));
      else if (/\.(?:html|txt)$/.test(file)) {
        const text = readFileSync(join(this.folder, file), "utf8").replaceAll(from, to);
        writeFileSync(join(this.folder, file), file.endsWith(".html") ? withPolicy(text) : text);
      }
    }
    await makeWorker(this.folder);
    await this.start();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }
}
