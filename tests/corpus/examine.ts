import { readFile } from "node:fs/promises";
import path from "node:path";
import { readContract } from "../../src/contract/contract.ts";
import { checkAgreement } from "./agreement.ts";
import { countMethods } from "./methods.ts";
import { compareCalls } from "./wire/compare.ts";
import { sourceOf } from "./wire/document.ts";

/**
 * Program: loads what was generated in some folders, each followed by the document that it was generated from, and prints for
 * each what is in it, as a line of JSON.
 */
const [values = "20", calls = "5", ...given] = process.argv.slice(2);
for (let index = 0; index < given.length; index += 2) {
  const [folder = "", source = ""] = given.slice(index);
  console.log(JSON.stringify({ folder, ...(await finding(folder, source)) }));
}

async function finding(folder: string, source: string) {
  const load = (name: string) => import(path.join(folder, name));
  try {
    const [schemas, client, tools] = await Promise.all(["schemas.ts", "client.ts", "tools.ts"].map(load));
    await load("operations.ts");
    const document = JSON.parse(await readFile(path.join(folder, "openapi.json"), "utf8"));
    const agreement = checkAgreement({ document, ...schemas, ...tools }, Number(values));
    const contract = await readContract(folder);
    const wire = await compareCalls(await sourceOf(source, folder), contract, Number(calls));
    return { methods: countMethods(client), agreement, wire };
  } catch (fault) {
    const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return { methods: 0, agreement: null, wire: null, fault: text.slice(0, 600) };
  }
}
