import type { MixpostHandlers } from "./handlers.ts";
import { invalid, notFound, paginate } from "./laravel.ts";
import { PANEL_PAGE } from "./panel-lookup.ts";
import { workspaceSummary } from "./panel-views.ts";
import type { WorkspaceRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";
import { panelDate, parseTime, wireTime } from "./time.ts";

type Operation = "list" | "create" | "deleteMany" | "get" | "update" | "delete";

/** What workspaces have paid. */
export function panelReceiptHandlers(
  state: MixpostState,
): Pick<MixpostHandlers, `panel.receipts.${Operation}`> {
  const { db, clock, ids } = state;
  return {
    "panel.receipts.list": ({ workspace_uuid, invoice_number, page }, { url }) => {
      const rows = db
        .all<ReceiptRow>("select * from receipts order by id desc")
        .map((row) => ({ row, workspace: workspaceOf(state, row) }))
        .filter(({ workspace }) => workspace_uuid === undefined || workspace?.uuid === workspace_uuid)
        .filter(({ row }) => invoice_number === undefined || row.invoice_number === invoice_number);
      const present = ({ row, workspace }: (typeof rows)[number]) => ({ ...receiptView(row), workspace });
      return paginate(rows, { path: url, page: page ?? 1, perPage: PANEL_PAGE }, present);
    },
    "panel.receipts.create": ({ workspace_uuid, ...input }) => {
      const workspace = db.one<WorkspaceRow>("select * from workspaces where uuid = ?", workspace_uuid);
      if (!workspace) throw invalid({ workspace_uuid: ["The selected workspace uuid is invalid."] });
      const paid_at = checkReceipt(state, input, 0);
      const uuid = ids.next();
      db.insert("receipts", { ...input, uuid, workspace_id: workspace.id, paid_at, created_at: clock.now() });
      return receiptView(findReceipt(state, uuid));
    },
    "panel.receipts.deleteMany": ({ receipts }) => {
      db.run("delete from receipts where uuid in (select value from json_each(?))", JSON.stringify(receipts));
      return { success: true };
    },
    "panel.receipts.get": ({ receiptUuid }) => {
      const row = findReceipt(state, receiptUuid);
      return { ...receiptView(row), workspace: workspaceOf(state, row) };
    },
    "panel.receipts.update": ({ receiptUuid, ...input }) => {
      const { id } = findReceipt(state, receiptUuid);
      const paid_at = checkReceipt(state, input, id);
      db.update("receipts", id, { description: null, receipt_url: null, ...input, paid_at });
      return { success: true };
    },
    "panel.receipts.delete": ({ receiptUuid }) => {
      db.run("delete from receipts where id = ?", findReceipt(state, receiptUuid).id);
      return { success: true };
    },
  };
}

interface ReceiptRow {
  readonly id: number;
  readonly uuid: string;
  readonly workspace_id: number;
  readonly transaction_id: string;
  readonly invoice_number: string;
  readonly amount: number;
  readonly tax: number | null;
  readonly currency: string;
  readonly description: string | null;
  readonly receipt_url: string | null;
  readonly paid_at: number;
  readonly created_at: number;
}

function receiptView({ id: _, workspace_id: __, created_at, paid_at, ...row }: ReceiptRow) {
  return {
    ...row,
    created_at: panelDate(created_at),
    paid_at: panelDate(paid_at),
    paid_at_raw: wireTime(paid_at).slice(0, 16),
  };
}

function workspaceOf({ db }: MixpostState, receipt: ReceiptRow) {
  const row = db.one<WorkspaceRow>("select * from workspaces where id = ?", receipt.workspace_id);
  return row ? workspaceSummary(row) : null;
}

function findReceipt({ db }: MixpostState, uuid: string): ReceiptRow {
  const row = db.one<ReceiptRow>("select * from receipts where uuid = ?", uuid);
  if (!row) throw notFound("Receipt");
  return row;
}

/** @returns when it was paid, in milliseconds UTC */
function checkReceipt(
  { db }: MixpostState,
  { invoice_number, paid_at }: { readonly invoice_number: string; readonly paid_at: string },
  id: number,
): number {
  if (db.one("select 1 from receipts where invoice_number = ? and id <> ?", invoice_number, id)) {
    throw invalid({ invoice_number: ["The invoice number has already been taken."] });
  }
  const paidAt = parseTime(paid_at);
  if (paidAt === null) throw invalid({ paid_at: ["The paid at field must be a valid date."] });
  return paidAt;
}
