// The measure for our server: Node's own, which knows one page in memory and sends it to whoever asks for anything.
import { createServer } from "node:http";
import { outFolder } from "../files.mjs";
import { readSite } from "../serve/site.mjs";

const { body, headers } = readSite(outFolder).files.get("/zh/").br;

createServer((_request, response) => response.writeHead(200, headers).end(body)).listen(
  Number(process.env.PORT),
  "127.0.0.1",
);
