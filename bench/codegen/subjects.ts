import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { PROJECT } from "../../tests/corpus/child.ts";
import { INSTEAD } from "../../tests/torture/instead.ts";
import { MATRIX_ROWS, matrixDocument } from "../../tests/torture/matrix.ts";
import type { Row, Sent } from "../../tests/torture/row.ts";
import { ROWS } from "../../tests/torture/rows.ts";

/** A document to generate from, and the calls that what came of it is tried with. */
export interface Subject {
  readonly name: string;
  readonly extension: string;
  readonly text: string;
  /** None where nobody but us has said what must travel. */
  readonly calls: readonly Call[];
}

export interface Call {
  readonly row: Row;
  /** The request that another implementation sends; null where none may be sent. */
  readonly want: Sent | null;
}

/** What a generator cannot take: cut out by hand, so that the rest of its work can be seen. */
export interface Cut {
  readonly title?: string;
  readonly operations: readonly string[];
  /** For the table: what each of them does to the whole server. */
  readonly why: string;
}

type Requests = { readonly [row: string]: Sent | { readonly failed: string } };

interface Document {
  readonly info: object;
  readonly paths: {
    readonly [path: string]: { readonly [method: string]: { readonly operationId?: string } };
  };
}

const TORTURE = path.join(PROJECT, "tests/torture");

export async function subjects(): Promise<Subject[]> {
  const wanted = JSON.parse(await readFile(path.join(TORTURE, "requests.json"), "utf8"));
  const torture = await readFile(path.join(TORTURE, "spec.yaml"), "utf8");
  return [
    { name: "torture", extension: ".yaml", text: torture, calls: callsOf(ROWS, wanted.torture) },
    {
      name: "styles",
      extension: ".json",
      text: JSON.stringify(matrixDocument()),
      calls: callsOf(MATRIX_ROWS, wanted.matrix),
    },
    await published("train-travel", "@readme/oas-examples/3.1/yaml/train-travel.yaml"),
    await published("figma", "@figma/rest-api-spec/openapi/openapi.yaml"),
  ];
}

/** The same document without what is cut; the calls stay, so that what is cut counts as not right. */
export function without(subject: Subject, { title, operations }: Cut): Subject {
  const { info, paths, ...rest } = parse(subject.text) as Document;
  const kept = Object.entries(paths).map(([below, item]) => [
    below,
    Object.fromEntries(
      Object.entries(item).filter(([, { operationId }]) => !isAmong(operations, operationId)),
    ),
  ]);
  const text = JSON.stringify({
    ...rest,
    info: { ...info, ...(title === undefined ? {} : { title }) },
    paths: Object.fromEntries(kept),
  });
  return { ...subject, name: `${subject.name}, cut`, extension: ".json", text };
}

function isAmong(operations: readonly string[], id: string | undefined): boolean {
  return id !== undefined && operations.includes(id);
}

function callsOf(rows: readonly Row[], requests: Requests): Call[] {
  return rows.map((row) => {
    const name = `${row.operation}: ${row.name}`;
    const want = requests[name];
    if (want === undefined) throw new Error(`${name} is not recorded: run \`make torture UPDATE=1\``);
    return { row, want: "failed" in want ? null : { ...want, ...INSTEAD.get(name) } };
  });
}

async function published(name: string, file: string): Promise<Subject> {
  const text = await readFile(path.join(PROJECT, "tests/corpus/packages/node_modules", file), "utf8");
  return { name, extension: path.extname(file), text, calls: [] };
}
