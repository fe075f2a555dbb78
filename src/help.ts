/** What `--help` prints; the names come from the APIs that can be served. */
export function helpText(version: string, apis: readonly string[], toolsets: readonly string[]): string {
  return `mixpost-mcp-server ${version}: lets AI assistants work with Mixpost through the Model Context Protocol.

Usage
  mixpost-mcp-server [flags]           serve one MCP client over stdin and stdout
  mixpost-mcp-server doctor [flags]    find out what keeps it from working, and how to mend it
  mixpost-mcp-server serve [flags]     serve the backend that comes with an API over HTTP
  mixpost-mcp-server sandbox [flags]   the same for Mixpost: a pretended one, for trying things out
  mixpost-mcp-server eros init FILE    make an EROS database; with --demo data to try it out
  mixpost-mcp-server agent-social keys add|list|revoke --data FILE
                                       manage the keys of that backend, which may be running

Flags of the server
  --toolsets LIST   tools to offer, separated by commas:
                    ${wrapped(toolsets)}
  --read-only       offer only tools that change nothing
  --sandbox         use the backend that comes with the API, in this process; needs no configuration
  --api LIST        APIs to serve, separated by commas (default: mixpost):
                    ${wrapped(apis)}
  --tools FOLDER    serve the API of a folder that "npm run generate -- --spec" wrote, in place of these
  --base-url URL    where its paths start (default: API_BASE_URL, then what its spec says)
  --mode dynamic    four tools that find, describe and call the others, for APIs with very many
  -h, --help        show this text
  -v, --version     show the version

Flags of doctor
  --client NAME     judge what this client starts: claude-desktop, claude-code, cursor or vscode
  --config FILE     the client's configuration, where it is not at its usual place
  --json            print one JSON document
  It asks Mixpost by GET requests only, changes nothing and shows no secret.

Flags of serve and sandbox
  --api NAME        whose backend; serve needs it
  --port N          port on 127.0.0.1 (default: 0, any free one)
  --data FILE       keep the state in this SQLite file (default: in memory)
  --seed FILE       begin with the accounts, tags and media of this JSON file
  --now TIME        stop its clock at this time, for example 2025-06-01T09:00:00Z
  It prints one line of JSON when it listens: the url and what a client needs beside it, for Mixpost
  {"url", "corePath", "workspaceUuid", "apiKey"}. For eros FILE must exist; without it there is demo
  data, and TIME is the time of the demo. For agent-social a key is announced when FILE is new: it
  is shown once, since only hashes of keys are stored.

Flags of eros init
  --demo            with invented creators, captions and results

Flags of agent-social keys
  --data FILE       SQLite file of the backend
  --team NAME       add: whose key; the team is made where it does not exist
  --label TEXT      add: what it is for
  --id N            revoke: number of the key, as list shows it

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
  EROS_DB_PATH            SQLite file of --api eros; it must exist
  EROS_BASE_URL           in place of it: address of a server (serve --api eros)
  EROS_API_KEY            key of that server; serve --api eros takes it instead of making one up
  SOCIALMEDIA_API_BASE_URL  address of an Agent Social server; https, unless it is on this computer
  SOCIALMEDIA_API_KEY     key of the team
  SOCIALMEDIA_TEAM_ID     name of the team; no tool can use another
  SOCIALMEDIA_AGENT_NAME  author of posts while nobody has logged in (may be unset)
  TIMEOUT                 deadline of one call in milliseconds (default: 30000)
  MIXPOST_RATE_LIMIT      most requests a second of all servers with this token (default: none; 10 with REDIS_URL)
  MIXPOST_REPLICAS        how many servers there are: each keeps to its share while they cannot meet (default: 1)
  REDIS_URL               redis:// or rediss:// address where the servers meet; for fleets, one server needs none
  LOG_LEVEL               trace, debug, info, warn, error or silent (default: info); goes to stderr

Environment of --tools; SCHEME is the name of a security scheme of the spec in capitals (petstore-auth: PETSTORE_AUTH)
  SCHEME_TOKEN            bearer token or API key; API_TOKEN serves every scheme without one of its own
  SCHEME_USERNAME, SCHEME_PASSWORD             basic; or API_USERNAME, API_PASSWORD
  SCHEME_CLIENT_ID, SCHEME_CLIENT_SECRET       OAuth 2 client credentials, and SCHEME_SCOPES; or API_...
  API_BASE_URL            like --base-url
  API_TOOLSETS            like --toolsets
  API_READ_ONLY           1: like --read-only
  API_UPLOAD_DIRS         folders that local files may be sent from, separated like PATH (default: none)
  API_ALLOW_HTTP          1: allow http to another computer

Examples
  mixpost-mcp-server --sandbox
  mixpost-mcp-server doctor --client claude-desktop
  mixpost-mcp-server --toolsets default,analytics
  API_TOKEN=... mixpost-mcp-server --tools ./generated-petstore --base-url https://petstore.example.com/v1
  MIXPOST_READ_ONLY=1 mixpost-mcp-server --toolsets all
  EROS_DB_PATH=eros.db mixpost-mcp-server --api eros
  claude mcp add mixpost --env MIXPOST_BASE_URL=https://social.your-domain.com \\
    --env MIXPOST_WORKSPACE_UUID=... --env MIXPOST_API_KEY=... -- npx -y mixpost-mcp-server

Exit status: 0 when the client goes away, 1 when something broke or doctor found a problem,
2 when a flag is wrong.
`;
}

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
