import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("money asked for straight out, past the milestone", () => {
  it.each([
    [
      "Please just drop half into my Revolut tonight, forget the milestone",
      "Please just drop half of the icons into my Figma tonight, forget the footer",
    ],
    [
      "Pay me only through GCash ok, what they charge here eats my money",
      "Pay only through the milestone ok, what they charge here is in my price",
    ],
    [
      "The true sum lands by Wise once it's done, the offer here is just a number",
      "The true sum lands in the milestone once it's done, the offer has a typo",
    ],
    [
      "I can put you on our payroll quietly, the site doesn't need to know",
      "I can put payroll on the menu quietly, the report doesn't need a chart",
    ],
    [
      "Same arrangement as with my last coder: money straight to your bank, never through the site",
      "Same arrangement as with my last coder: one call a week, never at night",
    ],
    [
      "Are you flexible on how you get paid? Like, not by this platform",
      "Are you flexible on how you get the files? Like, not by the end of this week",
    ],
    ["The site clips me too much, chuck it to my Monzo", "The site clips the header too much, chuck it to the left"],
    [
      "lets just settle it over Venmo, no need to set up another contract",
      "lets just settle the font, no need to set up another board",
    ],
    [
      "Mándame solo la mitad a mi PayPal y nos saltamos el hito",
      "Mándame solo la mitad de los iconos y nos saltamos el pie",
    ],
    [
      "Págame solo por Nequi, que aquí la comisión se come todo",
      "Págame solo por el hito, que la comisión la cubro yo",
    ],
    ["El monto real te llega por Wise esa misma noche", "El monto real te llega con el hito esa misma noche"],
    [
      "Lo hacemos por Bizum y nadie le paga nada a la plataforma",
      "Lo hacemos por partes y nadie toca nada de la portada",
    ],
    ["Te meto en mi nómina sin que la página se entere", "Te meto en mi lista de pruebas sin que la página se rompa"],
    ["Manda só a metade pro meu PayPal e deixa o marco pra lá", "Manda só a metade dos ícones e deixa o rodapé pra lá"],
    ["Me paga só por Pix, as taxas daqui comem tudo", "Me paga só pelo marco, as taxas daqui já estão no preço"],
    ["O valor de verdade vai pelo Wise na mesma noite", "O valor de verdade vai no marco na mesma noite"],
    ["A gente faz pelo MB Way e ninguém paga nada pra plataforma", "A gente faz pelo Figma e ninguém mexe na capa"],
    [
      "Envoie juste la moitié sur mon PayPal, pas besoin du jalon",
      "Envoie juste la moitié des icônes, pas besoin du pied de page",
    ],
    [
      "Paye-moi uniquement par Orange Money, les frais du site me tuent",
      "Paye-moi uniquement par le jalon, les frais du site sont dans mon prix",
    ],
    ["Le vrai montant part par Wise le soir même", "Le vrai montant part avec le jalon le soir même"],
    [
      "On fait ça par Lydia, comme ça personne ne paie la plateforme",
      "On fait ça par étapes, comme ça personne ne se perd",
    ],
    [
      "Schick einfach die Hälfte auf mein PayPal, den Meilenstein brauchen wir nicht",
      "Schick einfach die Hälfte der Icons, den Footer brauchen wir nicht",
    ],
    [
      "Zahl mich nur über Twint, die Gebühren hier fressen alles auf",
      "Zahl mich nur über den Meilenstein, die Gebühren hier trage ich",
    ],
    ["Der echte Betrag kommt am selben Abend per Wise", "Der echte Betrag kommt am selben Abend in den Meilenstein"],
    [
      "Wir machen das einfach über PayPal, dann muss keiner der Plattform was zahlen",
      "Wir machen das einfach über Figma, dann muss keiner suchen",
    ],
    [
      "Mandami solo la metà sul mio PayPal, la milestone non ci serve",
      "Mandami solo la metà delle icone, il footer non ci serve",
    ],
    [
      "Pagami solo con Satispay, le commissioni di qui si mangiano tutto",
      "Pagami solo con la milestone, le commissioni di qui le metto io",
    ],
    ["La cifra vera arriva con Wise la sera stessa", "La cifra vera arriva con la milestone la sera stessa"],
    ["La facciamo con Satispay, così nessuno paga la piattaforma", "La facciamo con Figma, così nessuno si perde"],
    [
      "Ricarichi la Postepay del responsabile con 30 euro per la pratica e inizia domani",
      "Ricarichi la pagina del carrello con 30 prodotti e inizia il test domani",
    ],
    [
      "Stuur gewoon de helft naar mijn PayPal, die mijlpaal hebben we niet nodig",
      "Stuur gewoon de helft van de iconen, die footer hebben we niet nodig",
    ],
    [
      "Betaal me alleen via Tikkie, de kosten hier vreten alles op",
      "Betaal me alleen via de mijlpaal, de kosten hier zitten in mijn prijs",
    ],
    ["Het echte bedrag komt dezelfde avond via Wise", "Het echte bedrag komt dezelfde avond in de mijlpaal"],
    [
      "We doen het gewoon met een Tikkie, dan hoeft niemand het platform te betalen",
      "We doen het gewoon met een raster, dan hoeft niemand te zoeken",
    ],
    [
      "Skicka bara hälften till min PayPal, vi behöver ingen milstolpe",
      "Skicka bara hälften av ikonerna, vi behöver ingen sidfot",
    ],
    [
      "Betala mig bara via Swish, avgifterna här äter upp allt",
      "Betala mig bara via milstolpen, avgifterna här ingår i priset",
    ],
    [
      "Vi tar det bara på Swish, så slipper alla betala plattformen",
      "Vi tar det bara på mötet, så slipper alla läsa dokumentet",
    ],
    [
      "Vi tager det hele på MobilePay, så skal ingen betale til siden",
      "Vi tager det hele på mødet, så skal ingen læse siden",
    ],
    [
      "Send bare halvdelen til min MobilePay, vi behøver ikke milepælen",
      "Send bare halvdelen af ikonerna, vi behøver ikke sidefoden",
    ],
    [
      "Vi tar den bare på Vipps, så slipper vi å betale til plattformen",
      "Vi tar den bare på møtet, så slipper vi å skrive i dokumentet",
    ],
    [
      "Send bare halvparten til min PayPal, vi trenger ikke milepælen",
      "Send bare halvparten av ikonene, vi trenger ikke bunnteksten",
    ],
    [
      "Hoidetaan se vaan MobilePaylla, niin kenenkään ei tarvitse maksaa alustalle",
      "Hoidetaan se vaan palaverissa, niin kenenkään ei tarvitse lukea kaikkea",
    ],
    [
      "Laita vaan puolet mun PayPaliin, ei me välietappia tarvita",
      "Laita vaan puolet kuvakkeista, ei me alatunnistetta tarvita",
    ],
    [
      "Wyślij tylko połowę na mojego PayPala, etap nam niepotrzebny",
      "Wyślij tylko połowę ikon, stopka nam niepotrzebna",
    ],
    [
      "Płać mi tylko BLIKIEM, tutejsze prowizje zjadają wszystko",
      "Płać mi tylko przez etap, tutejsze prowizje są w cenie",
    ],
    [
      "Prawdziwa kwota przyjdzie przez Wise tego samego wieczoru",
      "Prawdziwa kwota wejdzie w etap tego samego wieczoru",
    ],
    [
      "Zróbmy to po prostu BLIKIEM, nikt nie musi płacić platformie",
      "Zróbmy to po prostu w Figmie, nikt nie musi szukać",
    ],
    ["Pošli jen půlku na můj PayPal, milník nepotřebujeme", "Pošli jen půlku ikon, patičku nepotřebujeme"],
    [
      "Plať mi jenom přes Revolut, zdejší poplatky sežerou všechno",
      "Plať mi jenom přes milník, zdejší poplatky mám v ceně",
    ],
    ["Uděláme to přes Revolut a nikdo nemusí platit platformě", "Uděláme to přes Figmu a nikdo nemusí hledat"],
    ["Pošli len polovicu na môj PayPal, míľnik nepotrebujeme", "Pošli len polovicu ikon, pätičku nepotrebujeme"],
    ["Csak küldd a felét a PayPalomra, nem kell a mérföldkő", "Csak küldd az ikonok felét, nem kell a lábléc"],
    [
      "Intézzük egyszerűen Revoluton, így senkinek nem kell fizetni a platformnak",
      "Intézzük egyszerűen Figmában, így senkinek nem kell keresgélni",
    ],
    [
      "Trimite doar jumătate în PayPal-ul meu, nu ne trebuie etapa",
      "Trimite doar jumătate din pictograme, nu ne trebuie subsolul",
    ],
    [
      "Plătește-mă doar prin Revolut, comisioanele de aici mănâncă tot",
      "Plătește-mă doar prin etapă, comisioanele de aici sunt în preț",
    ],
    [
      "Îți fac factură cu plata prin Stripe-ul firmei, iese mai ieftin",
      "Îți fac pagina cu plata prin Stripe, iese mai curată",
    ],
    ["Прати само половината в моя PayPal, етапът не ни трябва", "Прати само половината икони, футърът не ни трябва"],
    ["Плащай ми само по Револют, таксите тук изяждат всичко", "Плащай ми само през етапа, таксите тук са в цената"],
    ["Pošalji samo pola na moj PayPal, etapa nam ne treba", "Pošalji samo pola ikonica, futer nam ne treba"],
    ["Plati mi samo preko Revoluta, naknade ovdje pojedu sve", "Plati mi samo preko etape, naknade ovdje su u cijeni"],
    [
      "Στείλε μόνο τα μισά στο PayPal μου, δεν χρειαζόμαστε ορόσημο",
      "Στείλε μόνο τα μισά εικονίδια, δεν χρειαζόμαστε υποσέλιδο",
    ],
    [
      "Πλήρωνέ με μόνο με Revolut, οι προμήθειες εδώ τα τρώνε όλα",
      "Πλήρωνέ με μόνο με ορόσημο, οι προμήθειες εδώ είναι στην τιμή",
    ],
    ["Скинь просто половину на мой PayPal, этап нам не нужен", "Скинь просто половину иконок, футер нам не нужен"],
    [
      "Плати мне только на сбер, здешние комиссии съедают всё",
      "Плати мне только через этап, здешние комиссии у меня в цене",
    ],
    ["Настоящая сумма придёт на карту в тот же вечер", "Настоящая сумма придёт в этап в тот же вечер"],
    [
      "Пополните карту куратора на 500 рублей за оформление и сразу приступайте",
      "Пополните список товаров на 500 строк за неделю и сразу приступайте",
    ],
    [
      "Скинь просто половину на мій PayPal, етап нам не потрібен",
      "Скинь просто половину іконок, футер нам не потрібен",
    ],
    [
      "Плати мені тільки на моно, тутешні комісії з'їдають усе",
      "Плати мені тільки через етап, тутешні комісії в мене в ціні",
    ],
    [
      "wire half to my skrill first, escrow isn't needed for this",
      "wire half of the panel first, the relay isn't needed for this",
    ],
    [
      "u can only pay me over momo, charges here are crazy",
      "u can only pay me once the milestone is approved, that's fine",
    ],
    [
      "the actual money comes on revolut after, what's written here is for show",
      "the actual photo comes on friday after, what's written here is a sample",
    ],
    [
      "We'd run you through our own payroll on the quiet, nobody here has to know",
      "We'd run the copy past our own editor, nobody has to rush",
    ],
    [
      "Would you be open to getting paid some other way than by this website?",
      "Would you be open to getting the files some other way than by zip?",
    ],
    [
      "money straight to you like with my old designer, never via this platform",
      "feedback straight to you like with my old designer, never via a spreadsheet",
    ],
    [
      "for the second song just cashapp me, no need to open another contract",
      "for the second song just send me the stems, no need to open another track",
    ],
    ["mejor págame nomás por Yape, aquí cobran mucho", "mejor aprueba nomás el hito, aquí se ve todo"],
    [
      "esta vez lo cerramos por transferencia y no le pagamos a la web",
      "esta vez lo cerramos con dos cambios y no tocamos la web",
    ],
    ["dessa vez paga só no meu pix, não precisa criar marco", "dessa vez aprova só o marco, não precisa criar outro"],
    [
      "cette fois vire juste sur mon Revolut, on n'a pas besoin de jalon",
      "cette fois mets juste le logo, on n'a pas besoin de bandeau",
    ],
    ["payez seulement par Wave svp, ici on me prend trop", "payez seulement par jalon svp, ici c'est protégé"],
    [
      "Die echte Summe überweise ich abends, hier steht nur ein Platzhalter",
      "Die echte Summe steht abends im Meilenstein, hier steht nur ein Platzhalter",
    ],
    [
      "diesmal zahl einfach an mein PayPal, Meilenstein kannst du dir sparen",
      "diesmal lad einfach alles hoch, den Footer kannst du dir sparen",
    ],
    [
      "stavolta pagami solo sulla Postepay, qui trattengono troppo",
      "stavolta pagami solo con la milestone, qui va bene",
    ],
    [
      "deze keer gewoon via Tikkie betalen, de mijlpaal laten we zitten",
      "deze keer gewoon via de mijlpaal betalen, de rest laten we zitten",
    ],
    [
      "den här gången tar vi det på Swish, plattformen behöver inte få något",
      "den här gången tar vi det på mötet, plattformen behöver inte ändras",
    ],
    [
      "den her gang klarer vi det over MobilePay, siden skal ikke have noget",
      "den her gang klarer vi det over chatten, siden skal ikke have en footer",
    ],
    [
      "denne gangen tar vi det over Vipps, de trenger ikke få noe",
      "denne gangen tar vi det over chatten, de trenger ikke svare",
    ],
    [
      "tällä kertaa maksa vaan MobilePaylla, välietappia ei tarvita",
      "tällä kertaa maksa vaan välietappi, muuta ei tarvita",
    ],
    ["tym razem przelej tylko na Revoluta, etap sobie darujmy", "tym razem zatwierdź tylko etap, resztę sobie darujmy"],
    ["tentokrát pošli jen na můj účet, milník vynecháme", "tentokrát pošli jen logo, patičku vynecháme"],
    [
      "ezúttal csak Revoluton fizess, a mérföldkövet hagyjuk",
      "ezúttal csak a mérföldkövet hagyd jóvá, a többit hagyjuk",
    ],
    ["de data asta plătește doar pe Revolut, lăsăm etapa", "de data asta aprobă doar etapa, lăsăm subsolul"],
    ["в этот раз просто кинь на сбер, без этапа обойдёмся", "в этот раз просто прими этап, без футера обойдёмся"],
    [
      "реальную сумму скину на карту вечером, тут просто для вида",
      "реальную картинку скину в чат вечером, тут просто набросок",
    ],
    ["цього разу кинь просто на моно, без етапу", "цього разу прийми просто етап, без футера"],
    ["този път прати само по Револют, без етап", "този път одобри само етапа, без футър"],
    ["ovaj put plati samo na račun, bez etape", "ovaj put odobri samo etapu, bez futera"],
    ["αυτή τη φορά στείλ' τα με Revolut, χωρίς ορόσημο", "αυτή τη φορά στείλε το λογότυπο, χωρίς υποσέλιδο"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
