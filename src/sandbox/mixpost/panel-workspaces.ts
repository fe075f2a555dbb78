import type { Calls } from "../../../generated/mixpost/client.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { invalid, paginate } from "./laravel.ts";
import { findWorkspace, PANEL_PAGE } from "./panel-lookup.ts";
import { admit } from "./panel-members.ts";
import { genericSubscriptionOf, subscriptionOf } from "./panel-subscription-store.ts";
import { type Person, workspaceWithOwner } from "./panel-views.ts";
import type { WorkspaceRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

type Operation = "list" | "create" | "deleteMany" | "get" | "update" | "delete";

/** Every workspace of the installation, whoever calls. */
export function panelWorkspaceHandlers(
  state: MixpostState,
): Pick<MixpostHandlers, `panel.workspaces.${Operation}`> {
  const { db } = state;
  return {
    "panel.workspaces.list": (filter, { url }) => {
      const rows = db.all<WorkspaceRow>("select * from workspaces order by id desc");
      const items = rows.map((row) => listed(state, row)).filter((item) => matches(item, filter));
      return paginate(items, { path: url, page: filter.page ?? 1, perPage: PANEL_PAGE }, (item) => item);
    },
    "panel.workspaces.create": (input) => {
      const uuid = createWorkspace(state, input);
      return workspaceWithOwner(state, findWorkspace(state, uuid));
    },
    "panel.workspaces.deleteMany": ({ workspaces }) => {
      const sql = "delete from workspaces where uuid in (select value from json_each(?))";
      db.run(sql, JSON.stringify(workspaces));
      return { success: true };
    },
    "panel.workspaces.get": ({ workspaceUuid }) => {
      const row = findWorkspace(state, workspaceUuid);
      const users = db.all<Person>(membersOf, row.id);
      const workspace = { ...workspaceWithOwner(state, row), users, payment_method: noPaymentMethod };
      return { workspace, subscription: subscriptionOf(state, row.id) };
    },
    "panel.workspaces.update": ({ workspaceUuid, name, hex_color, access_status, owner_id }) => {
      const row = findWorkspace(state, workspaceUuid);
      checkOwner(state, owner_id);
      db.update("workspaces", row.id, { name, hex_color, access_status, owner_id });
      if (owner_id !== undefined) admit(state, row.id, owner_id, "admin", true);
      return { success: true };
    },
    "panel.workspaces.delete": ({ workspaceUuid }) => {
      db.run("delete from workspaces where id = ?", findWorkspace(state, workspaceUuid).id);
      return { success: true };
    },
  };
}

const membersOf = `select users.id, name, email from users
  join members on user_id = users.id where workspace_id = ? order by users.id`;

const noPaymentMethod = { type: null, card_brand: null, card_last_four: null, card_expires: null };

function createWorkspace(state: MixpostState, input: Calls["panel.workspaces.create"]["input"]): string {
  const { db, clock, ids } = state;
  checkOwner(state, input.owner_id);
  const uuid = ids.next();
  const { name, hex_color, access_status, owner_id = null } = input;
  const workspace = { uuid, name, hex_color, access_status, owner_id, created_at: clock.now() };
  const id = db.insert("workspaces", workspace);
  if (owner_id !== null) admit(state, id, owner_id, "admin", true);
  return uuid;
}

function checkOwner({ db }: MixpostState, id: number | undefined): void {
  const known = id === undefined || db.one("select 1 from users where id = ?", id) !== undefined;
  if (!known) throw invalid({ owner_id: ["The selected owner id is invalid."] });
}

type Listed = ReturnType<typeof listed>;

function listed(state: MixpostState, row: WorkspaceRow) {
  const subscription = subscriptionOf(state, row.id);
  return {
    ...workspaceWithOwner(state, row),
    subscriptions: subscription ? [subscription] : [],
    generic_subscription: genericSubscriptionOf(state, row.id),
  };
}

function matches(item: Listed, filter: Calls["panel.workspaces.list"]["input"]): boolean {
  const { keyword, subscription_status, free, access_status, exclude } = filter;
  return (
    (keyword === undefined || item.name.toLowerCase().includes(keyword.toLowerCase())) &&
    (subscription_status === undefined ||
      item.subscriptions.some(({ status }) => status === subscription_status)) &&
    (free === undefined || item.generic_subscription?.free === true) &&
    (access_status === undefined || access_status.includes(item.access_status)) &&
    (exclude === undefined || !exclude.includes(item.uuid))
  );
}
