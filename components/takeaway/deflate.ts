import type { Tools } from "@/lib/documents/pdf";

/** Packs bytes as zlib does, with the browser's own code; `undefined` where it has none (before 2023). */
export const deflate: Tools["deflate"] =
  typeof CompressionStream === "undefined"
    ? undefined
    : async (bytes) => {
        const { readable, writable } = new CompressionStream("deflate");
        const writer = writable.getWriter();
        const written = Promise.all([writer.write(new Uint8Array(bytes)), writer.close()]);
        const [packed] = await Promise.all([new Response(readable).arrayBuffer(), written]);
        return new Uint8Array(packed);
      };
