import Link from "next/link";
import { Logo } from "@/components/ui/logo";
import classes from "@/components/ui/message-page.module.css";

/** A page that only says something, and one way on. */
export function MessagePage(props: { title: string; text: string; href: string; link: string }) {
  return (
    <main className={classes.page}>
      <Logo size={24} />
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      <Link href={props.href} className={classes.link}>
        {props.link}
      </Link>
    </main>
  );
}
