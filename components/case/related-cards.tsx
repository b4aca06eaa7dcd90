"use client";

import { IconAffiliate, IconUserOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import classes from "@/components/case/side.module.css";
import { getRelated } from "@/components/contact/api";
import { contactText, standingOf } from "@/components/contact/text";
import { MakeRing } from "@/components/ring/make-ring";
import { Action } from "@/components/ui/action";
import { Avatar } from "@/components/ui/avatar";
import { useMay } from "@/components/ui/staff";
import { Bone, ErrorState } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { CaseDetail } from "@/lib/domain/cases/schema";
import type { Related } from "@/lib/domain/contacts/schema";

// Asked for seldom: it comes when it is.
const LookupDialog = dynamic(() => import("@/components/contact/lookup-dialog").then((module) => module.LookupDialog), {
  ssr: false,
});

const NAMED = 3;

function useRelated(caseId: string) {
  return useQuery({
    queryKey: ["related", caseId],
    queryFn: ({ signal }) => getRelated(caseId, signal),
    staleTime: 60_000,
  });
}

/** Who else uses the contacts of the account, and the rings that come of it. */
export function SharedContacts({ detail, mayLookUp }: { detail: CaseDetail; mayLookUp: boolean }) {
  const words = contactText.related;
  const [looking, setLooking] = useState(false);
  const { data, error, refetch } = useRelated(detail.id);
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

/** How the same situation was decided before, and what it got. */
export function SimilarCases({ caseId }: { caseId: string }) {
  const { data } = useRelated(caseId);
  return data === undefined ? null : <Similar similar={data.similar} />;
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

function Similar({ similar }: { similar: Related["similar"] }) {
  const words = contactText.related;
  const all = similar.got.reduce((sum, one) => sum + one.count, 0);
  return (
    <section className={classes.section} aria-label={words.similar}>
      <h2>
        {words.similar}
        {similar.total === 0 ? null : (
          <span className={classes.aside}>
            {words.inDays(`${similar.total}${similar.atLeast ? "+" : ""}`, similar.days)}
          </span>
        )}
      </h2>
      {similar.total === 0 ? (
        <p className={classes.dim}>{words.similarNone(similar.days)}</p>
      ) : (
        <>
          <div className={classes.shares} aria-hidden="true">
            {similar.got.map((one) => (
              <i key={one.outcome} style={{ flexGrow: one.count }} />
            ))}
          </div>
          <p className={classes.got}>
            {similar.got.map((one) => (
              <span key={one.outcome}>{words.count(one.count, words.outcomes[one.outcome])}</span>
            ))}
          </p>
          <p className={classes.small}>
            {similar.sameKinds > 0 ? `${all}: ${words.sameKinds}` : `${all}: ${words.anyKinds}`}
          </p>
          <ul className={classes.rows}>
            {similar.cases.slice(0, NAMED).map((one) => (
              <li key={one.id}>
                <Link href={`/cases/${one.id}`} className={classes.link} prefetch={false}>
                  {words.case(one.number)}
                </Link>
                <span className={classes.dim}>{words.outcomes[one.outcome]}</span>
                <span className={classes.end}>
                  <Time at={one.decidedAt} form="day" className={classes.dim} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
