import type { MixpostHandlers } from "./handlers.ts";
import { invalid, notFound, paginate } from "./laravel.ts";
import { PANEL_PAGE } from "./panel-lookup.ts";
import { userDetails, userView } from "./panel-views.ts";
import type { UserRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";

type Operation = "list" | "create" | "deleteMany" | "get" | "update" | "delete";

/** Accounts of people, whichever workspaces they belong to. */
export function panelUserHandlers(state: MixpostState): Pick<MixpostHandlers, `panel.users.${Operation}`> {
  const { db, clock } = state;
  return {
    "panel.users.list": ({ keyword, exclude, page }, { url }) => {
      const needle = keyword?.toLowerCase() ?? "";
      const rows = db
        .all<UserRow>("select * from users order by id desc")
        .filter(({ name, email }) => `${name}\n${email}`.toLowerCase().includes(needle))
        .filter(({ id }) => !exclude?.includes(id));
      return paginate(rows, { path: url, page: page ?? 1, perPage: PANEL_PAGE }, userView);
    },
    "panel.users.create": (input) => {
      checkUser(state, input, 0);
      const { name, email, is_admin } = input;
      const now = clock.now();
      const user = { name, email, is_admin: Number(is_admin), email_verified_at: now, created_at: now };
      return userView(findUser(state, db.insert("users", user)));
    },
    "panel.users.deleteMany": ({ users }, { user }) => {
      const sql = "delete from users where id <> ? and id in (select value from json_each(?))";
      db.run(sql, user.id, JSON.stringify(users));
      return { success: true };
    },
    "panel.users.get": ({ userId }) => userDetails(state, findUser(state, userId)),
    "panel.users.update": ({ userId, ...input }, { user }) => {
      const row = findUser(state, userId);
      checkUser(state, input, row.id);
      const is_admin = row.id === user.id ? row.is_admin : Number(input.is_admin);
      db.update("users", row.id, { name: input.name, email: input.email, is_admin });
      return { success: true };
    },
    "panel.users.delete": ({ userId }, { user }) => {
      const row = findUser(state, userId);
      if (row.id === user.id) return { success: false, message: "You cannot delete yourself." };
      db.run("delete from users where id = ?", row.id);
      return { success: true };
    },
  };
}

function findUser({ db }: MixpostState, id: number): UserRow {
  const row = db.one<UserRow>("select * from users where id = ?", id);
  if (!row) throw notFound("User");
  return row;
}

interface Account {
  readonly email: string;
  readonly password?: string | null | undefined;
  readonly password_confirmation?: string | null | undefined;
}

/** The password itself is not kept: nobody signs in to a sandbox. */
function checkUser(
  { db }: MixpostState,
  { email, password, password_confirmation }: Account,
  id: number,
): void {
  if (db.one("select 1 from users where email = ? and id <> ?", email, id)) {
    throw invalid({ email: ["The email has already been taken."] });
  }
  if (password && password !== password_confirmation) {
    throw invalid({ password: ["The password field confirmation does not match."] });
  }
}
