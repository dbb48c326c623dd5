import golden from "@/lib/household/link/golden.json";

export const dynamic = "force-static";

/** Links that open for ever, with what each is opened as: whoever writes or reads links tries their program on them. */
export function GET(): Response {
  return Response.json(golden);
}
