import { MessagePage } from "@/components/ui/message-page";
import { uiText } from "@/components/ui/text";

export default function NotFound() {
  const { title, text, back } = uiText.notFound;
  return <MessagePage title={title} text={text} href="/" link={back} inFrame />;
}
