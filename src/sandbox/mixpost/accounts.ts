import type { WorkspaceScope } from "./access.ts";
import { accountView } from "./account-view.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { notFound } from "./laravel.ts";
import { networkAliases } from "./networks.ts";
import type { AccountRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

/** Accounts can be read only; they are connected in the dashboard. */
export function accountHandlers(
  state: MixpostState,
): Pick<MixpostHandlers, "accounts.list" | "accounts.get"> {
  return {
    "accounts.list": (filter, scope) => {
      const { keyword, group, providers, unauthorized } = filter;
      const matching = accountsOf(state, scope)
        .filter((row) => keyword === undefined || mentions(row, keyword))
        .filter((row) => group === undefined || (row.group_uuid ?? "ungrouped") === group)
        .filter((row) => providers === undefined || providers.includes(row.provider))
        .filter((row) => unauthorized === undefined || !row.authorized);
      return { data: matching.map(accountView) };
    },
    "accounts.get": ({ accountUuid }, scope) => accountView(findAccount(state, scope, accountUuid)),
  };
}

/** All accounts of the workspace, newest first. */
export function accountsOf({ db }: MixpostState, { workspace }: WorkspaceScope): AccountRow[] {
  return db.all<AccountRow>("select * from accounts where workspace_id = ? order by id desc", workspace.id);
}

/** @throws {Refused} 404 for an unknown one */
export function findAccount({ db }: MixpostState, { workspace }: WorkspaceScope, uuid: string): AccountRow {
  const sql = "select * from accounts where workspace_id = ? and uuid = ?";
  const account = db.one<AccountRow>(sql, workspace.id, uuid);
  if (!account) throw notFound("Account");
  return account;
}

function mentions(row: AccountRow, keyword: string): boolean {
  const names = [row.name, row.username ?? "", row.provider, networkAliases[row.provider] ?? ""];
  return names.some((name) => name.toLowerCase().includes(keyword.toLowerCase()));
}
