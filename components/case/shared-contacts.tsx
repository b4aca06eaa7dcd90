"use client";

import { IconAffiliate, IconUserOff } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import classes from "@/components/case/side.module.css";
import { useRelated } from "@/components/case/use-related";
import { contactText, standingOf } from "@/components/contact/text";
import { Action } from "@/components/ui/action";
import { Avatar } from "@/components/ui/avatar";
import { useMay } from "@/components/ui/staff";
import { Bone, ErrorState } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { Related, Shared } from "@/lib/domain/contacts/schema";

// Asked for seldom: it comes when it is.
const LookupDialog = dynamic(() => import("@/components/contact/lookup-dialog").then((module) => module.LookupDialog), {
  ssr: false,
});

const MakeRing = dynamic(() => import("@/components/ring/make-ring").then((module) => module.MakeRing), { ssr: false });

const NAMED = 3;

type SharedProps = {
  detail: CaseDetail;
  /** What the page was drawn with, so that nothing under it moves once it is read again; null: not read yet. */
  drawn: Shared | null;
  mayLookUp: boolean;
};

/** Who else uses the contacts of the account, and the rings that come of it. */
export function SharedContacts({ detail, drawn, mayLookUp }: SharedProps) {
  const words = contactText.related;
  const [looking, setLooking] = useState(false);
  const { data: read, error, refetch } = useRelated(detail.id);
  const data = read ?? drawn ?? undefined;
  if (data === undefined) {
    return (
      <section className={classes.section} aria-label={words.shared} aria-busy={error === null}>
        <h2>{words.shared}</h2>
        {error === null ? (
          <Bone width="60%" />
        ) : (
          <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
        )}
      </section>
    );
  }
  return (
    <>
      {data.contacts.length === 0 ? (
        <section className={classes.section} aria-label={words.shared}>
          <h2>{words.shared}</h2>
          <p className={classes.dim}>{words.none}</p>
          <div className={classes.acts}>
            <Rings rings={data.rings} contacts={[]} detail={detail} />
            {mayLookUp ? <LookUp onAct={() => setLooking(true)} /> : null}
          </div>
        </section>
      ) : (
        data.contacts.slice(0, NAMED).map((contact, index) => (
          <SharedContact key={contact.id} contact={contact} detail={detail}>
            {index === 0 ? (
              <div className={classes.acts}>
                <Rings rings={data.rings} contacts={data.contacts} detail={detail} />
                {mayLookUp ? <LookUp onAct={() => setLooking(true)} /> : null}
              </div>
            ) : null}
          </SharedContact>
        ))
      )}
      {looking ? <LookupDialog onClose={() => setLooking(false)} /> : null}
    </>
  );
}

function LookUp({ onAct }: { onAct: () => void }) {
  return <Action label={contactText.lookup.act} look="ghost" className={classes.flush} onAct={onAct} />;
}

function SharedContact(props: { contact: Related["contacts"][number]; detail: CaseDetail; children: React.ReactNode }) {
  const words = contactText.related;
  const { contact, detail } = props;
  const named = contact.others.slice(0, NAMED);
  const rest = contact.others.length - named.length;
  return (
    <section
      className={classes.section}
      aria-label={`${words.title(contactText.kinds[contact.kind].toLowerCase())} ${contact.value}`}
    >
      <h2>
        <IconAffiliate size={14} stroke={1.75} aria-hidden="true" />
        {words.title(contactText.kinds[contact.kind].toLowerCase())}
        <span className={classes.aside}>{words.accounts(contact.accounts, contact.atLeast)}</span>
      </h2>
      <p className={classes.dim}>{contact.value}</p>
      <ul className={classes.rows}>
        {named.map((account) => (
          <li key={account.id}>
            <Avatar name={account.displayName || account.id} kind={account.kind} />
            <Link
              href={`/accounts/${encodeURIComponent(account.id)}`}
              className={`${classes.cut} ${classes.quietLink}`}
              prefetch={false}
            >
              {account.displayName || account.id}
            </Link>
            <span className={classes.end}>
              {account.status === "suspended" ? (
                <span className={classes.bad}>
                  <IconUserOff size={12} stroke={2} aria-hidden="true" /> {words.states.suspendedSince}{" "}
                  {account.suspendedSince === null ? null : <Time at={account.suspendedSince} form="day" />}
                </span>
              ) : account.openCase === null ? (
                <span className={classes.dim}>{standingOf(account)}</span>
              ) : (
                <Link href={`/cases/${account.openCase.id}`} className={classes.link} prefetch={false}>
                  {standingOf(account)}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.foot}>
        {rest > 0 ? <span className={classes.dim}>{words.more(rest)}</span> : <span />}
        <Link
          href={`/accounts/${encodeURIComponent(detail.account.id)}#links`}
          className={classes.link}
          prefetch={false}
        >
          {words.graph}
        </Link>
      </p>
      {props.children}
    </section>
  );
}

/** The rings that the case is in; where it is in none, the way to make one of the open cases beside it. */
function Rings({ rings, contacts, detail }: Pick<Related, "rings" | "contacts"> & { detail: CaseDetail }) {
  const mayClaim = useMay("case:claim");
  const standing = detail.status !== "decided" && detail.status !== "withdrawn";
  const beside = new Map(
    contacts
      .flatMap((contact) => contact.others.flatMap((account) => account.openCase ?? []))
      .map((one) => [one.id, one]),
  );
  const own = [
    { id: detail.id, number: detail.number },
    ...detail.otherCases.map(({ id, number }) => ({ id, number })),
  ];
  return (
    <>
      {rings.length === 0 ? null : (
        <ul aria-label={contactText.related.rings} className={classes.rows}>
          {rings.map((ring) => (
            <li key={ring.id}>
              <Link href={`/rings/${ring.id}`} className={classes.link}>
                {contactText.related.ring(ring.name, ring.cases)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {rings.length === 0 && mayClaim && standing && beside.size + detail.otherCases.length > 0 ? (
        <MakeRing cases={[...own, ...[...beside.values()].map(({ id, number }) => ({ id, number }))].slice(0, 50)} />
      ) : null}
    </>
  );
}
