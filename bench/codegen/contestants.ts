import path from "node:path";
import { PROJECT } from "../../tests/corpus/child.ts";
import { CREDENTIALS } from "../../tests/torture/credentials.ts";
import { type Row, toolArguments, type Values } from "../../tests/torture/row.ts";
import type { Cut } from "./subjects.ts";

/** A generator of MCP servers: how it is run, and how what it made is started. */
export interface Contestant {
  readonly name: string;
  /** Runs in this project, and what it makes imports this project's package. */
  readonly isOurs?: true;
  /** Program and arguments; files that the program reads are written before. */
  generate(job: Job): {
    readonly argv: readonly string[];
    readonly files?: { readonly [file: string]: string };
  };
  /** The server: arguments for Node, below the folder of the job. */
  start(job: Job): readonly string[];
  /** Credentials for the torture document, as this server reads them; absent where it can be given none. */
  readonly environment?: { readonly [name: string]: string };
  /** Arguments of a tool, where they are more than what `shaped` makes of a row. */
  shape?(row: Row): Values;
  /** By subject: what has to be cut out of it before the client lists any tool; found by trying. */
  readonly cuts?: { readonly [subject: string]: Cut };
}

export interface Job {
  readonly spec: string;
  /** Where the generated files go. */
  readonly out: string;
  readonly baseUrl: string;
}

const bin = (name: string) => path.join(import.meta.dirname, "packages/node_modules/.bin", name);

/** Each with the fewest options that make it write an MCP server; nothing of what it wrote is mended by hand. */
export const CONTESTANTS: readonly Contestant[] = [
  {
    name: "this project",
    isOurs: true,
    generate: ({ spec, out }) => ({
      argv: [
        path.join(PROJECT, "scripts/start.mjs"),
        "codegen/main.ts",
        "--spec",
        spec,
        "--out",
        out,
        "--name",
        "bench",
        "--expose",
        "all",
      ],
    }),
    start: ({ out, baseUrl }) => [path.join(PROJECT, "dist/cli.js"), "--tools", out, "--base-url", baseUrl],
    environment: CREDENTIALS,
    shape: toolArguments,
  },
  {
    name: "openapi-mcp-generator 4.0.1",
    generate: ({ spec, out, baseUrl }) => ({
      argv: [
        bin("openapi-mcp-generator"),
        "--input",
        spec,
        "--output",
        out,
        "--force",
        "--base-url",
        baseUrl,
      ],
    }),
    start: ({ out }) => ["--import", "tsx", path.join(out, "src/index.ts")],
    environment: {
      BEARER_TOKEN_BEARER: CREDENTIALS.BEARER_TOKEN,
      BASIC_USERNAME_BASIC: CREDENTIALS.BASIC_USERNAME,
      BASIC_PASSWORD_BASIC: CREDENTIALS.BASIC_PASSWORD,
      API_KEY_HEADERKEY: CREDENTIALS.HEADER_KEY_TOKEN,
      API_KEY_QUERYKEY: CREDENTIALS.QUERY_KEY_TOKEN,
      API_KEY_COOKIEKEY: CREDENTIALS.COOKIE_KEY_TOKEN,
    },
    cuts: {
      torture: {
        operations: ["body.tree"],
        why: "a body that refers to itself becomes `inputSchema: {}`, and the client refuses the list",
      },
    },
  },
  {
    name: "orval 7.11.2",
    generate: ({ spec, out, baseUrl }) => ({
      argv: [bin("orval"), "--config", path.join(out, "orval.config.cjs")],
      files: {
        "orval.config.cjs": `module.exports = ${JSON.stringify({
          api: {
            input: { target: spec },
            output: {
              mode: "single",
              client: "mcp",
              baseUrl,
              target: path.join(out, "handlers.ts"),
              schemas: path.join(out, "schemas"),
            },
          },
        })}`,
      },
    }),
    start: ({ out }) => ["--import", "tsx", path.join(out, "server.ts")],
    cuts: {
      torture: {
        operations: [
          "query.json",
          "query.defaults",
          "path.shared",
          "body.patch",
          "body.form",
          "body.formEncoded",
          "body.bytes",
          "body.text",
          "tags-list",
          "tags_list",
        ],
        why: "a parameter with a media type ends the generator, an apostrophe in a summary ends a string, a replaced path parameter and bodies other than JSON are imported and not there, like names are declared twice",
      },
      styles: {
        operations: [
          "path.simple.record",
          "path.simpleExploded.record",
          "path.label.record",
          "path.labelExploded.record",
          "path.matrix.record",
          "path.matrixExploded.record",
        ],
        why: "a path parameter that is an object with any properties is a syntax error in its handlers",
      },
    },
  },
  {
    name: "kubb 4.39.2",
    generate: ({ spec, out, baseUrl }) => ({
      argv: [bin("kubb"), "generate", "--config", path.join(out, "kubb.config.mjs")],
      files: { "kubb.config.mjs": kubbConfig(spec, path.join(out, "gen"), baseUrl), "start.ts": KUBB_START },
    }),
    start: ({ out }) => ["--import", "tsx", path.join(out, "start.ts")],
    cuts: {
      torture: {
        title: "Torture",
        operations: [],
        why: "an apostrophe in `info.title` ends a string of its server's source; the title was changed",
      },
    },
  },
];

/** Kubb's server exports the function that starts it and does not call it. */
const KUBB_START = 'import { startServer } from "./gen/mcp/server.ts";\nawait startServer();\n';

function kubbConfig(spec: string, out: string, baseUrl: string): string {
  const from = (name: string) => `${import.meta.dirname}/packages/node_modules/@kubb/${name}/dist/index.js`;
  return `import { defineConfig } from ${JSON.stringify(from("core"))};
import { pluginOas } from ${JSON.stringify(from("plugin-oas"))};
import { pluginTs } from ${JSON.stringify(from("plugin-ts"))};
import { pluginZod } from ${JSON.stringify(from("plugin-zod"))};
import { pluginMcp } from ${JSON.stringify(from("plugin-mcp"))};
export default defineConfig({
  root: ${JSON.stringify(path.dirname(out))},
  input: { path: ${JSON.stringify(spec)} },
  output: { path: ${JSON.stringify(out)}, format: false, lint: false },
  plugins: [pluginOas({ validate: false }), pluginTs({}), pluginZod({}), pluginMcp({ client: { baseURL: ${JSON.stringify(baseUrl)} } })],
});
`;
}
