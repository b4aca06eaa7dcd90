"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import classes from "@/components/account/account.module.css";
import { noticeText } from "@/components/account/notice-text";
import { Time } from "@/components/ui/time";
import { answer, client } from "@/lib/api/client";

const SHOWN = "20";

/** What the account was told, as it was sent. Nothing for who was told nothing. */
export function NoticesCard({ accountId }: { accountId: string }) {
  const { data } = useQuery({
    queryKey: ["account-notices", accountId],
    queryFn: ({ signal }) =>
      answer(
        client.accounts[":id"].notices.$get(
          { param: { id: encodeURIComponent(accountId) }, query: { limit: SHOWN } },
          { init: { signal } },
        ),
      ),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section className={classes.card} aria-labelledby="account-notices">
      <h2 id="account-notices">
        {noticeText.title}
        <span>
          {data.nextCursor === null ? noticeText.count(data.items.length) : noticeText.newest(data.items.length)}
        </span>
      </h2>
      <ul className={classes.notices}>
        {data.items.map((notice) => (
          <li key={notice.id}>
            <details>
              <summary>
                <Time at={notice.writtenAt} className={classes.dim} /> {notice.subject}{" "}
                <span className={classes.dim}>{noticeText.kinds[notice.kind]}</span>
              </summary>
              <p lang={notice.language}>{notice.body}</p>
              <Link href={`/cases/${notice.caseId}`}>{noticeText.caseLink(notice.caseNumber)}</Link>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
