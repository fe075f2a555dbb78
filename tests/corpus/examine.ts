import { readFile } from "node:fs/promises";
import path from "node:path";
import { checkAgreement } from "./agreement.ts";
import { countMethods } from "./methods.ts";

/** Program: loads what was generated in some folders, and prints for each what is in it, as a line of JSON. */
const [values = "20", ...folders] = process.argv.slice(2);
for (const folder of folders) console.log(JSON.stringify({ folder, ...(await finding(folder)) }));

async function finding(folder: string) {
  const load = (name: string) => import(path.join(folder, name));
  try {
    const [schemas, client, tools] = await Promise.all(["schemas.ts", "client.ts", "tools.ts"].map(load));
    await load("operations.ts");
    const document = JSON.parse(await readFile(path.join(folder, "openapi.json"), "utf8"));
    const agreement = checkAgreement({ document, ...schemas, ...tools }, Number(values));
    return { methods: countMethods(client), agreement };
  } catch (fault) {
    const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return { methods: 0, agreement: null, fault: text.slice(0, 600) };
  }
}
