import Link from "next/link";
import { Logo } from "@/components/ui/logo";
import classes from "@/components/ui/message-page.module.css";

type Props = {
  title: string;
  text: string;
  href: string;
  link: string;
  /** Inside the desk's frame, which is the page's main part already. */
  inFrame?: boolean;
};

/** A page that only says something, and one way on. */
export function MessagePage(props: Props) {
  const Part = props.inFrame ? "div" : "main";
  return (
    <Part className={classes.page}>
      <Logo size={24} />
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      <Link href={props.href} className={classes.link}>
        {props.link}
      </Link>
    </Part>
  );
}
