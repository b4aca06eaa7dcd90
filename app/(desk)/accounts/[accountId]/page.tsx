import type { Metadata } from "next";
import { AccountPageView } from "@/components/account/account-view";
import { accountText } from "@/components/account/text";
import { loadAccount } from "@/lib/domain/accounts/loaders";

type Props = { params: Promise<{ accountId: string }> };

// By its id, which the address has too, not by its name: titles end up in histories and on shared screens.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${accountText.pageTitle} ${decodeURIComponent((await params).accountId)}` };
}

export default async function AccountPage({ params }: Props) {
  const { accountId } = await params;
  const data = await loadAccount(decodeURIComponent(accountId));
  // Its own state for each account: going from one to the next must not show the first one's timeline.
  return <AccountPageView key={data.account.id} initial={{ ...data, at: Date.now() }} />;
}
