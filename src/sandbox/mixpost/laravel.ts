import { Refused } from "../refused.ts";

/** 401: the token is missing or unknown. */
export const unauthenticated = () => new Refused(401, { message: "Unauthenticated." });

/** 403: the caller may not do this. */
export const forbidden = () => new Refused(403, { message: "Access forbidden." });

/** @param what as the message begins: `Post` gives "Post not found." */
export const notFound = (what: string) => new Refused(404, { message: `${what} not found.` });

/** @param errors field on the wire -> texts */
export const invalid = (errors: Readonly<Record<string, readonly string[]>>) =>
  new Refused(422, { message: "Validation errors", errors });

/** One page of a list, in the envelope of Laravel's paginator. */
export interface Page<Item> {
  readonly data: Item[];
  readonly links: { first: string; last: string; prev: string | null; next: string | null };
  readonly meta: {
    current_page: number;
    from: number | null;
    last_page: number;
    links: { url: string | null; label: string; active: boolean }[];
    path: string;
    per_page: number;
    to: number | null;
    total: number;
  };
}

export interface PageRequest {
  /** URL of the list without a query. */
  readonly path: string;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** Cuts one page out of all items; a page after the last is empty, as in Laravel. */
export function paginate<Row, Item>(
  rows: readonly Row[],
  { path, page, perPage }: PageRequest,
  present: (row: Row) => Item,
): Page<Item> {
  const lastPage = Math.max(1, Math.ceil(rows.length / perPage));
  const start = (page - 1) * perPage;
  const data = rows.slice(start, start + perPage).map(present);
  const url = (number: number) => (number < 1 || number > lastPage ? null : `${path}?page=${number}`);
  return {
    data,
    links: {
      first: `${path}?page=1`,
      last: `${path}?page=${lastPage}`,
      prev: url(page - 1),
      next: url(page + 1),
    },
    meta: {
      current_page: page,
      from: data.length > 0 ? start + 1 : null,
      last_page: lastPage,
      links: pageLinks(page, lastPage, url),
      path,
      per_page: perPage,
      to: data.length > 0 ? start + data.length : null,
      total: rows.length,
    },
  };
}

function pageLinks(page: number, lastPage: number, url: (page: number) => string | null) {
  const numbers = Array.from({ length: lastPage }, (_, index) => index + 1);
  return [
    { url: url(page - 1), label: "« Previous", active: false },
    ...numbers.map((number) => ({ url: url(number), label: String(number), active: number === page })),
    { url: url(page + 1), label: "Next »", active: false },
  ];
}
