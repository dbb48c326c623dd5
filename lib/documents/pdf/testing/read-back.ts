import { getDocumentProxy } from "unpdf";

/** A node of the tags, as another hand reads it. */
interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/** What another program reads in a PDF. */
export async function readBack(bytes: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  const tags: Tag[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const annotations = (await page.getAnnotations()) as readonly { readonly unsafeUrl?: string }[];
    for (const { unsafeUrl } of annotations) if (unsafeUrl !== undefined) links.push(unsafeUrl);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
    for (const tag of flat((await page.getStructTree()) as Tag | null)) tags.push(tag);
  }
  const { info } = await document.getMetadata();
  const outline = ((await document.getOutline()) ?? []).map(({ title }) => title);
  return { pages, tags, links, outline, info, text: bare(pages.join("")) };
}

/** Without what line breaks and capitals change. */
export function bare(text: string): string {
  return text.replace(/\s/g, "").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}

function flat(tag: Tag | null): readonly Tag[] {
  return tag ? [tag, ...(tag.children ?? []).flatMap(flat)] : [];
}
