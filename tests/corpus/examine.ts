import { readFile } from "node:fs/promises";
import path from "node:path";
import { checkAgreement } from "./agreement.ts";
import { countMethods } from "./methods.ts";

/** Program: loads what was generated in a folder, and prints as JSON what is in it. */
const [folder = ".", values = "20"] = process.argv.slice(2);
const load = (name: string) => import(path.join(folder, name));
const [schemas, client, tools] = await Promise.all(["schemas.ts", "client.ts", "tools.ts"].map(load));
await load("operations.ts");
const document = JSON.parse(await readFile(path.join(folder, "openapi.json"), "utf8"));
const agreement = checkAgreement({ document, ...schemas, ...tools }, Number(values));
console.log(JSON.stringify({ methods: countMethods(client), agreement }));
