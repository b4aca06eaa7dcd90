import { MessagePage } from "@/components/ui/message-page";
import { uiText } from "@/components/ui/text";

export default function Forbidden() {
  const { title, text, back } = uiText.forbidden;
  return <MessagePage title={title} text={text} href="/" link={back} inFrame />;
}
