import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("this payment by a rail in place of the milestone, or the site paying out by it", () => {
  it.each([
    [
      "Could you send the milestone by MoneyGram instead? I pick it up in town.",
      "Can I withdraw by MoneyGram once the milestone is released?",
    ],
    [
      "Please pay this order through Zelle, the withdrawal here is slow.",
      "The site pays me out through Payoneer, so the withdrawal takes two days.",
    ],
    ["Release it to my Cash App and not as milestone.", "Release the milestone when the cash flow chart is done."],
    [
      "Weekly pay by Chime or Steam gift card, not through milestones.",
      "Weekly milestones, and the client wants a gift card design.",
    ],
    [
      "I pay with Apple gift cards after each essay, no milestone.",
      "I need an essay about Apple gift cards, one milestone.",
    ],
    [
      "Este hito mándamelo por Western Union, lo cobro en el centro.",
      "Este hito lo retiro por Western Union como siempre, la página lo permite.",
    ],
    [
      "El pago de este mes hazlo por Bizum, aquí tarda una semana.",
      "El pago de este mes sale por la página, tarda una semana.",
    ],
    [
      "Esse marco manda por Pix, sacar daqui demora cinco dias.",
      "Esse marco eu saco por Pix direto da plataforma, demora cinco dias.",
    ],
    [
      "Envoie ce jalon par Western Union, je le retire en ville.",
      "Je retire ce jalon par Western Union depuis le site, comme d'habitude.",
    ],
    [
      "Diesen Meilenstein bitte per Western Union schicken, ich hole es in der Stadt ab.",
      "Ich lasse mir den Meilenstein vom Portal per Payoneer auszahlen.",
    ],
    [
      "Questa milestone mandamela con Western Union, la ritiro in centro.",
      "Questa milestone la prelevo dal sito con Payoneer.",
    ],
    ["Ten etap wyślij przez Western Union, odbiorę w mieście.", "Ten etap wypłacę z portalu przez Payoneer."],
    ["Этот этап отправь через Вестерн Юнион, заберу в городе.", "Этот этап выведу с сайта через Пионер."],
    ["Этот месяц скинь на Каспи, отсюда вывод неделю.", "Этот месяц выведу с сайта на карту, вывод идёт неделю."],
    [
      "ei kajer taka nagad e diyen, eikhan theke tulte deri hoy",
      "ei kajer taka site theke nagad e tulbo, ektu deri hoy",
    ],
    [
      "bkash e diye den bhai, ekhane withdraw korte onek din lage",
      "site theke bkash e withdraw korte onek din lage bhai",
    ],
    ["এই মাসেরটা নগদে দিয়েন, এখান থেকে তুলতে দেরি হয়", "সাইট থেকে নগদে তুলতে একটু দেরি হয়"],
    [
      "is mahine ka jazzcash kar do, yahan se nikalne mein hafta lagta hai",
      "yahan se jazzcash mein nikalne mein hafta lagta hai",
    ],
    [
      "is milestone ka paisa gpay kar do bhai, yaha se withdraw slow hai",
      "is milestone ka paisa site se bank me aayega, withdraw slow hai",
    ],
    ["इस बार का पैसा फोनपे कर दो, यहाँ से निकालने में हफ्ता लगता है", "यहाँ से पैसा निकालने में हफ्ता लगता है"],
    ["اس مہینے کا ایزی پیسہ کر دیں، یہاں سے نکالنے میں ہفتہ لگتا ہے", "یہاں سے پیسے نکالنے میں ہفتہ لگتا ہے"],
    [
      "Sa GCash mo na lang isend ito boss, ang tagal ng withdraw dito.",
      "Sa GCash ko winiwithdraw galing dito boss, ang tagal minsan.",
    ],
    [
      "Bayaran mo ako sa Maya kada assignment, hindi sa milestone.",
      "Kada assignment may milestone, sa Maya ko nilalabas.",
    ],
    [
      "Yang bulan ini kirim lewat DANA aja, narik dari sini seminggu.",
      "Dari sini saya tarik ke DANA, biasanya seminggu.",
    ],
    [
      "Bulan ni transfer guna DuitNow je, keluarkan dari sini lambat.",
      "Saya keluarkan dari sini ke bank, lambat sikit.",
    ],
    ["Tháng này gửi qua MoMo giúp em, rút ở đây lâu lắm.", "Em rút từ đây về MoMo, hơi lâu."],
    ["งวดนี้โอนเข้าพร้อมเพย์ได้เลย ถอนจากที่นี่ช้า", "ถอนจากที่นี่เข้าพร้อมเพย์ช้านิดหน่อย"],
    ["这个里程碑用支付宝转我吧，这里提现要一周", "这里提现到支付宝要一周"],
    ["今回の分はPayPayで送ってください、ここの出金は遅いので", "ここの出金は銀行に届くまで遅いですね"],
    ["이번 마일스톤은 토스로 보내주세요, 여기 출금이 느려요", "여기 출금은 은행까지 느리네요"],
    ["Bu etabı Papara ile yolla, buradan çekmek bir hafta sürüyor.", "Buradan bankaya çekmek bir hafta sürüyor."],
    ["Malipo ya mwezi huu tuma kwa Mpesa, kutoa hapa inachukua wiki.", "Kutoa hapa kwenda Mpesa inachukua wiki."],
    [
      "Hii milestone nitumie na Mpesa tu, withdrawal ya hapa ni slow.",
      "Withdrawal ya hapa kwenda Mpesa ni slow kidogo.",
    ],
    ["Abeg use Opay send this one, withdrawal for here dey slow.", "Withdrawal from here to my Opay dey slow small."],
    ["Ka tura kudin wannan aikin ta Opay, cire kudi a nan yana jinkiri.", "Cire kudi daga nan zuwa Opay yana jinkiri."],
    ["Fi owo ise yi ranse si Opay mi, gbigba owo nibi n pe.", "Gbigba owo lati ibi si Opay n pe die."],
    [
      "El shahr da eb3atoh vodafone cash, el sa7b mn hena beyetakhar.",
      "El sa7b mn hena le vodafone cash beyetakhar shwaya.",
    ],
    ["دفعة هذا الشهر ابعثها ويسترن يونيون، السحب من هنا بطيء", "السحب من هنا على ويسترن يونيون بطيء شوي"],
    ["این مرحله رو کارت به کارت کن، برداشت از اینجا یه هفته طول میکشه", "برداشت از اینجا یه هفته طول میکشه"],
    ["Этап цей скинь на Монобанк, звідси виводити тиждень.", "Звідси виводити на Монобанк тиждень."],
    ["Ezt a mérföldkövet Revoluton küldd, innen egy hét a kifizetés.", "Innen egy hét a kifizetés a Revolutra."],
    [
      "Etapa asta trimite-o prin Revolut, de aici durează o săptămână.",
      "De aici scot pe Revolut, durează o săptămână.",
    ],
    [
      "Este milestone mándalo por Zelle bro, el withdraw aqui tarda mucho.",
      "El withdraw de aqui a mi banco tarda mucho bro.",
    ],
    [
      "Αυτό το στάδιο στείλ' το με Western Union, το παίρνω από την πόλη.",
      "Η ανάληψη από εδώ στην τράπεζα αργεί μια βδομάδα.",
    ],
    ["את אבן הדרך הזאת תשלח בביט, המשיכה מכאן לוקחת שבוע", "המשיכה מכאן לבנק לוקחת שבוע"],
    ["Бул айдыкын Мбанк менен салып коюңуз, мындан чыгаруу бир жума.", "Мындан банкка чыгаруу бир жума."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
