import { isDeepStrictEqual } from "node:util";
import type { Contract } from "../../../src/contract/contract.ts";
import type { Operation } from "../../../src/core/operation.ts";
import type { ToolDefinition } from "../../../src/core/tool.ts";
import { type Random, type Schema, seeded } from "../sampler.ts";
import { argumentsFor, type WireName } from "./arguments.ts";
import { forRequests, isRecord, mediaOf, mediaTypes, type Place, placesOf } from "./document.ts";
import { type Inputs, sampleInputs } from "./inputs.ts";
import { type Call, serveInProcess } from "./ours.ts";
import { seenOf } from "./request.ts";
import { theirRequest } from "./theirs.ts";
import { unsettled } from "./unsettled.ts";

/** How the requests of generated tools compare with those that swagger-client makes of the document for the same values. */
export interface Wire {
  readonly calls: number;
  readonly right: number;
  /** Calls of which there was nothing to compare, by reason. */
  readonly leftOut: { readonly [reason: string]: number };
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly operation: string;
  readonly inputs: Inputs;
  readonly ours: unknown;
  readonly theirs: unknown;
}

type Outcome = "right" | Difference | { readonly leftOut: string; readonly detail?: unknown };

/** @param calls to try of each operation */
export async function compareCalls(document: Schema, contract: Contract, calls: number): Promise<Wire> {
  const written = forRequests(document);
  const base = baseOf(contract);
  const call = serveInProcess(contract, base);
  const outcomes: Outcome[] = [];
  for (const { place, operation, tool } of matched(written, contract)) {
    if (tool === undefined) outcomes.push({ leftOut: "no tool", detail: place.path });
    else {
      const trial = new Trial({ document: written, place, operation, tool, base, call });
      const random = seeded(7);
      for (let count = 0; count < calls; count++) outcomes.push(await trial.run(random));
    }
  }
  return summed(outcomes);
}

/** The first address of the document, as far as it is one. */
function baseOf({ servers: [first = ""] }: Contract): string {
  const somewhere = "https://api.example.com";
  if (/[{}]/.test(first) || !URL.canParse(first, somewhere)) return somewhere;
  return new URL(first, somewhere).href.replace(/\/+$/, "");
}

/** Operations of the document with those of the contract: by method and path, and in their order where these are alike. */
function* matched(document: Schema, { operations, tools }: Contract) {
  const met = new Map<string, number>();
  for (const place of placesOf(document)) {
    const key = `${place.method.toUpperCase()} /${place.path.replace(/^\//, "").replace(/#.*$/, "")}`;
    const nth = met.get(key) ?? 0;
    met.set(key, nth + 1);
    const operation = operations.filter(({ method, path }) => `${method} ${path}` === key)[nth];
    yield { place, operation, tool: tools.find((tool) => tool.operation === operation?.id) };
  }
}

interface Means {
  readonly document: Schema;
  readonly place: Place;
  readonly operation: Operation | undefined;
  readonly tool: ToolDefinition;
  readonly base: string;
  readonly call: Call;
}

class Trial {
  readonly #means: Means;
  readonly #mediaType: string | null;

  constructor(means: Means) {
    this.#means = means;
    this.#mediaType = this.#written(means.operation?.body?.mediaType ?? null);
  }

  /** The media types of a body are alternatives, so that the choice is the generator's. */
  #written(chosen: string | null): string | null {
    const offered = mediaTypes(this.#means.document, this.#means.place);
    return chosen === null || offered.includes(chosen) ? chosen : "none";
  }

  async run(random: Random): Promise<Outcome> {
    const { document, place, tool, base, call } = this.#means;
    if (this.#mediaType === "none") return { leftOut: "media type" };
    if (place.path.replace(/#.*$/, "").includes("?"))
      return {
        leftOut: "OpenAPI 3.1.1, Paths Object: a path has no query (this client leaves such a path unfilled)",
      };
    const inputs = sampleInputs(document, place, this.#mediaType, random);
    if (inputs === null) return { leftOut: "no values" };
    const reason = unsettled(place, inputs, this.#media());
    if (reason !== null) return { leftOut: reason };
    const args = argumentsFor(inputs, tool.inputSchema as Schema, this.#names(inputs));
    if (typeof args === "string") return { leftOut: "no argument", detail: [place, args] };
    const ours = await call(tool.name, args);
    if (typeof ours === "string") return { leftOut: "refused", detail: ours };
    const theirs = theirRequest(document, place, inputs, base);
    if (typeof theirs === "string") return { leftOut: "refused by the other", detail: theirs };
    const [mine, other] = [await seenOf(ours), await seenOf(theirs)];
    if (isDeepStrictEqual(mine, other)) return "right";
    return { operation: `${place.method.toUpperCase()} ${place.path}`, inputs, ...differing(mine, other) };
  }

  /** What has no name on the wire of its own is a body as a whole. */
  #names({ body }: Inputs): WireName[] {
    const parameters = this.#means.place.parameters.filter(
      ({ in: where }) => where !== "body" && where !== "formData",
    );
    const fields = new Set([...(body?.known ?? []), ...Object.keys(isRecord(body?.value) ? body.value : {})]);
    return [
      ...parameters.map(({ in: where, name }) => ({ where: String(where), name: String(name) })),
      ...[...fields].map((name) => ({ where: "body", name })),
    ];
  }

  #media(): Schema {
    return mediaOf(this.#means.document, this.#means.place, this.#mediaType ?? "");
  }
}

function differing(mine: object, other: object): { ours: unknown; theirs: unknown } {
  const [one, two] = [mine as Schema, other as Schema];
  const keys = Object.keys(one).filter((key) => !isDeepStrictEqual(one[key], two[key]));
  const pick = (from: Schema) => Object.fromEntries(keys.map((key) => [key, from[key]]));
  return { ours: pick(one), theirs: pick(two) };
}

function summed(outcomes: readonly Outcome[]): Wire {
  const right = outcomes.filter((outcome) => outcome === "right").length;
  const differences = outcomes.filter((outcome) => outcome !== "right" && "ours" in outcome);
  const leftOut: { [reason: string]: number } = {};
  for (const outcome of outcomes) {
    if (outcome !== "right" && "leftOut" in outcome)
      leftOut[outcome.leftOut] = (leftOut[outcome.leftOut] ?? 0) + 1;
  }
  return { calls: right + differences.length, right, leftOut, differences };
}
