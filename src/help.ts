export interface HelpFacts {
  readonly version: string;
  /** Names of the APIs that can be served. */
  readonly apis: readonly string[];
  /** Names of all their toolsets. */
  readonly toolsets: readonly string[];
}

/** What `--help` prints: of a command by its name, otherwise of the server. */
export function helpText(topic: string, facts: HelpFacts): string {
  return commands[topic] ?? serverHelp(facts);
}

function serverHelp({ version, apis, toolsets }: HelpFacts): string {
  return `mixpost-mcp-server ${version}: lets AI assistants work with Mixpost through the Model Context Protocol.

Usage
  mixpost-mcp-server [flags]         serve one MCP client over stdin and stdout
  mixpost-mcp-server doctor          find out what keeps it from working, and how to mend it
  mixpost-mcp-server sandbox         serve a pretended Mixpost over HTTP, for trying things out
  mixpost-mcp-server serve           serve the backend that comes with another API over HTTP
  mixpost-mcp-server eros            make a database for the API eros
  mixpost-mcp-server agent-social    manage the keys of the backend of the API agent-social
Each command has a help of its own: mixpost-mcp-server doctor --help.

Flags
  --toolsets LIST   tools to offer, separated by commas:
                    ${wrapped(toolsets)}
  --read-only       offer only tools that change nothing
  --sandbox         use the backend that comes with the API, in this process; needs no configuration
  --api LIST        APIs to serve, separated by commas (default: mixpost):
                    ${wrapped(apis)}
  --tools FOLDER    serve instead what "npm run generate -- --spec FILE --out FOLDER" wrote
  --base-url URL    where the paths of its API start (default: API_BASE_URL, then what its spec says)
  --mode dynamic    four tools that find, describe and call the others, for APIs with very many
  -h, --help        show this text
  -v, --version     show the version

Environment
  MIXPOST_BASE_URL        address of your Mixpost; https, unless it is on this computer   (required)
  MIXPOST_WORKSPACE_UUID  Admin Console -> Workspaces -> View -> "Usage in API"           (required)
  MIXPOST_API_KEY         user menu -> Access Tokens -> Create                            (required)
  MIXPOST_CORE_PATH       the same variable of your Mixpost (default: mixpost; may be empty)
  MIXPOST_TOOLSETS        like --toolsets (default: "default")
  MIXPOST_READ_ONLY       1: like --read-only
  MIXPOST_WORKSPACES      UUIDs or names of the only workspaces that may be used, comma-separated
  MIXPOST_UPLOAD_DIRS     folders that local files may be uploaded from, separated like PATH
  MIXPOST_ALLOW_HTTP      1: allow http to another computer; the token then travels unencrypted
  MIXPOST_RATE_LIMIT      most requests a second of all servers with this token
                          (default: none; 10 with REDIS_URL)
  MIXPOST_REPLICAS        how many these are: each keeps to its share while they cannot meet (default: 1)
  REDIS_URL               redis:// or rediss:// address where they meet; one server alone needs none
  TIMEOUT                 deadline of one call in milliseconds (default: 30000)
  LOG_LEVEL               trace, debug, info, warn, error or silent (default: info); goes to stderr

Environment of --api agent-social
  SOCIALMEDIA_API_BASE_URL  address of the server; https, unless it is on this computer   (required)
  SOCIALMEDIA_API_KEY       key of the team                                               (required)
  SOCIALMEDIA_TEAM_ID       name of the team; no tool can use another                     (required)
  SOCIALMEDIA_AGENT_NAME    author of posts while nobody has logged in

Environment of --api eros
  EROS_DB_PATH            SQLite file; it must exist                                      (required)
  EROS_BASE_URL           in place of it: address of a server (serve --api eros)
  EROS_API_KEY            key of that server

Environment of --tools; SCHEME is a security scheme of its spec (petstore-auth: PETSTORE_AUTH)
  SCHEME_TOKEN            bearer token or API key; API_TOKEN is for schemes without one of their own
  SCHEME_USERNAME, SCHEME_PASSWORD           basic; or API_USERNAME, API_PASSWORD
  SCHEME_CLIENT_ID, SCHEME_CLIENT_SECRET     OAuth 2 client credentials (and SCHEME_SCOPES); or API_...
  API_BASE_URL            like --base-url
  API_TOOLSETS            like --toolsets
  API_READ_ONLY           1: like --read-only
  API_UPLOAD_DIRS         folders that local files may be sent from, separated like PATH
  API_ALLOW_HTTP          1: allow http to another computer
  API_ALLOW_ORIGINS       other origins where the spec has single operations; credentials go there too

Examples
  mixpost-mcp-server --sandbox
  mixpost-mcp-server doctor --client claude-desktop
  MIXPOST_READ_ONLY=1 mixpost-mcp-server --toolsets default,analytics
  EROS_DB_PATH=eros.db mixpost-mcp-server --api eros
  API_TOKEN=... mixpost-mcp-server --tools ./petstore --base-url https://petstore.example.com/v1
  claude mcp add mixpost --env MIXPOST_BASE_URL=https://social.your-domain.com \\
    --env MIXPOST_WORKSPACE_UUID=... --env MIXPOST_API_KEY=... -- npx -y mixpost-mcp-server

Exit status: 0 when the client goes away, 1 when something broke or doctor found a problem,
2 when a flag is wrong.
`;
}

const doctor = `mixpost-mcp-server doctor: finds out what keeps the server from working with Mixpost, and how to mend it.

Flags
  --client NAME     judge what this client starts: claude-desktop, claude-code, cursor or vscode
  --config FILE     the client's configuration, where it is not at its usual place
  --json            print one JSON document

It asks Mixpost by GET requests only, changes nothing and shows no secret. Exit status: 0 when all is
well, 1 when it found a problem.
`;

const serve = `mixpost-mcp-server serve --api NAME: serves the backend that comes with an API over HTTP, on 127.0.0.1.
mixpost-mcp-server sandbox: the same for mixpost.

Flags
  --api NAME        mixpost, agent-social or eros
  --port N          port (default: 0, any free one)
  --data FILE       keep the state in this SQLite file (default: in memory)
  --seed FILE       mixpost: begin with the accounts, tags and media of this JSON file
  --now TIME        stop its clock at this time, for example 2025-06-01T09:00:00Z

It prints one line of JSON when it listens: the url and what a client needs beside it.
  mixpost           {"url", "corePath", "workspaceUuid", "apiKey"}
  agent-social      {"url", "teamName", "apiKey"}; the key only when FILE is new, since hashes are stored
  eros              {"url", "apiKey"}; FILE must exist, without it there is demo data. The key is that of
                    EROS_API_KEY, or made up
It ends with SIGINT or SIGTERM.
`;

const eros = `mixpost-mcp-server eros init FILE: makes an SQLite database for the API eros; never writes over a file.

Flags
  --demo            with invented creators, captions and results to try things out with

Serve it with EROS_DB_PATH=FILE mixpost-mcp-server --api eros.
`;

const agentSocial = `mixpost-mcp-server agent-social keys add|list|revoke --data FILE: manages the keys of the backend of the API
agent-social, which may be running. A new key is shown once, since only hashes are stored.

Flags
  --data FILE       SQLite file of the backend
  --team NAME       add: whose key; the team is made where it does not exist
  --label TEXT      add: what it is for
  --id N            revoke: number of the key, as list shows it
`;

/** By the name of the command. */
const commands: Readonly<Record<string, string>> = {
  doctor,
  serve,
  sandbox: serve,
  eros,
  "agent-social": agentSocial,
};

export const helpTopics = Object.keys(commands);

/** A list in lines of the width of a terminal, below the flag that takes it. */
function wrapped(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names) {
    const longer = `${lines.at(-1)}, ${name}`;
    if (lines.length > 0 && longer.length <= 78) lines[lines.length - 1] = longer;
    else lines.push(name);
  }
  return lines.join(`,\n${" ".repeat(20)}`);
}
