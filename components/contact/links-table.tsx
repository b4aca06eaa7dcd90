"use client";

import Link from "next/link";
import classes from "@/components/contact/contact.module.css";
import { contactText, standingOf } from "@/components/contact/text";
import type { AccountLinks } from "@/lib/domain/contacts/schema";

/** The same links as rows: who has which value. */
export function LinksTable({ links, kinds }: { links: AccountLinks; kinds: ReadonlySet<string> | null }) {
  const words = contactText.graph.table;
  const accounts = new Map(links.accounts.map((account) => [account.id, account]));
  const rows = links.values
    .filter((value) => kinds === null || kinds.has(value.kind))
    .flatMap((value) =>
      links.edges
        .filter((edge) => edge.valueId === value.id && accounts.has(edge.accountId))
        .map((edge) => ({ value, weak: edge.weak, account: accounts.get(edge.accountId)! })),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key
    <section className={classes.scroll} tabIndex={0} aria-label={contactText.graph.views.table}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.account}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.link}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, account, weak }) => (
            <tr key={`${value.id} ${account.id}`}>
              <td>{contactText.kinds[value.kind]}</td>
              <td className={classes.mono}>{value.value}</td>
              <td>
                <Link href={`/accounts/${encodeURIComponent(account.id)}`} className={classes.link} prefetch={false}>
                  {account.displayName || account.id}
                </Link>
              </td>
              <td>
                {account.openCase === null ? (
                  standingOf(account)
                ) : (
                  <Link href={`/cases/${account.openCase.id}`} className={classes.link} prefetch={false}>
                    {standingOf(account)}
                  </Link>
                )}
              </td>
              <td>{weak ? contactText.graph.weak : words.sure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
